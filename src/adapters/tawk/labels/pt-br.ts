import type { LabelTable } from './label-table.ts';

export const ptBr: LabelTable = {
  months: ['pt-BR', 'pt-PT'],
  breakdown:
    'detalhamento de créditos|detalhamento|detalhes dos créditos|discriminação de créditos',
  history:
    'histórico de uso|histórico|uso diário|uso por dia|consumo diário|consumo por dia|histórico de utilização',
  subscription:
    'crédito* da assinatura|crédito* de assinatura|crédito* do plano|crédito* mensais|crédito* incluídos|assinatura|mensagens da assinatura|créditos de subscrição|crédito* da subscrição',
  allotment: 'incluídos no plano|incluídos no seu plano|cota mensal|franquia mensal|limite mensal',
  purchased:
    'crédito* adicionais|crédito* recarregados|mensagens compradas|comprados|adquiridos|crédito* extras|crédito* de recarga',
  topUp: 'recarregado',
  excess:
    'uso excessivo|acima do limite|uso excedente|uso em excesso|excesso de uso|crédito* de uso excedente|excedente*|excesso|além do limite',
  used: 'usado*|usada*|utilizado*|utilizada*|consumido*|consumida*|gasto*|gasta*|você usou|você utilizou|esgotado*|você já usou',
  use: 'consumo|uso|enviad*|cobrad*|descontad*|faturad*',
  remaining:
    'restante*|disponíve*|restam|resta|não usado*|não usada*|não utilizado*|não utilizada*|sem uso|sobrando|faltam|sobram|sobraram|sobrou|livre*|ainda tem',
  balance: 'saldo|saldo atual|saldo de créditos',
  total: 'inclui|total|totais|limite|cota|incluído*|incluída*|franquia',
  credits: 'crédito* de mensage*|crédito*',
  messages: 'mensage*|mensagens de ia|resposta* de ia|respostas da ia',
  of: 'de|de um total de|do total de|dos|das|dos seus|das suas',
  reset:
    'redefin*|reinici*|renova*|será renovado|serão renovados|próxima cobrança|próximo ciclo|é zerado|zerado|zera',
  plan: 'plano|plano atual|seu plano',
  apart:
    'mudança de plano|troca de plano|alteração de plano|crédito* gratuito*|crédito* grátis|mês passado|mês anterior|anterior*|últimos # dias|últimas # horas|esta semana|semana passada|média|por dia|ao dia|diário|diária|por mensagem|preço|estimado*|estimada*|previsto*|previsão|mínimo|máximo|novo saldo|novo saldo de créditos|quantidade|pacote*|hoje|ontem|fatura*|expirado*|vencido*|pendente*|de teste|última redefinição|avisar*|alerta*|notific*|presente|promocion*|reservado*|após a compra|depois da compra|último reset|última renovação|próximo mês|tradução',
  offer: 'fazer upgrade|upgrade|mude para',
  supposed: 'quando|caso|exemplo|assim que',
  doubt:
    'tinha*|teria*|terá|havia|haveria|poderia*|talvez|provavelmente|eram|seriam|restaram|restavam|restarão|estimativa|projeção',
  all: 'todos os|todas as|todos os seus',
  running:
    'este mês|neste mês|este ciclo|neste ciclo|ciclo atual|mês atual|período atual|neste período|até agora',
  neutral:
    'seus|meus|ainda|já|de teste termina|de teste expira|de teste acaba|não expira*|nunca expira*|não vence*|desde|quantidade|valor|número',
  foreign:
    'propriedades|sites|total da conta|conta inteira|outra propriedade|e mail*|agente*|visitante*|contato*|conversa*|armazenamento|artigo*|página*|canal|canais|palavra*|minuto*',
  approx: 'uns|umas|aproximadamente|quase|cerca|mais de|pelo menos|no máximo|até|acima de',
  below: 'menos de',
  loading:
    'carregando|aguarde|não foi possível carregar|erro ao carregar|dados de demonstração|dados de exemplo|atualizando|desatualizad*|sem conexão',
  noAccess:
    'você não tem permissão*|não tem permissão*|acesso negado|sem acesso|não autorizado|apenas administradores|somente administradores|você não tem acesso|sem permissão',
  today: 'hoje',
  yesterday: 'ontem',
  tomorrow: 'amanhã',
  dayAfter: 'depois de amanhã',
  monthly: 'por mês',
  asOf: 'atualizado|atualização|dados de|saldo em|posição em',
  have: 'você tem|você ainda tem|tem|você também tem',
  inDays: 'em {n} dia*|daqui a {n} dia*|{n} dia*',
  inHours: 'em {n} hora*|daqui a {n} hora*|{n} hora*',
  day: 'data|dia',
  days: 'dia|dias|hora|horas',
  spans: 'semana*|mês|meses|ano|anos|minuto*|segundo*',
  every: 'a cada|cada|após|depois de',
  ago: 'há|atrás',
  signIn: 'entrar|fazer login|faça login|iniciar sessão|login|sessão expirou|sessão expirada',
  receipts: 'histórico de compras|faturas|recibos|transações|compras',
};
