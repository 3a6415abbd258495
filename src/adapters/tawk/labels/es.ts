import type { LabelTable } from './label-table.ts';

export const es: LabelTable = {
  months: ['es-ES', 'es-MX'],
  breakdown: 'desglose de créditos|desglose|detalle de créditos',
  history: 'historial de uso|historial|uso diario|uso por día|consumo diario|consumo por día',
  subscription:
    'crédito* de suscripción|crédito* de la suscripción|crédito* del plan|crédito* mensuales|crédito* incluidos|mensaje* de suscripción|suscripción',
  allotment:
    'incluidos en el plan|incluidos en tu plan|incluidos en su plan|cuota mensual|límite mensual',
  purchased:
    'crédito* adicionales|crédito* recargados|comprados|adquiridos|crédito* extra|crédito* de recarga|comprado',
  topUp: 'recargado',
  excess:
    'uso excesivo|por encima del límite|uso excedente|uso en exceso|exceso de uso|crédito* de uso excedente|crédito* de exceso|excedente*|exceso|sobreconsumo|excedido*|consumidos de más',
  used: 'usado*|usada*|utilizado*|utilizada*|consumido*|consumida*|gastado*|gastada*|has usado|ha usado|ha utilizado|has utilizado|agotado*|ya usados|ya usadas|ya utilizados',
  use: 'consumo|uso|enviado*|facturado*|cobrado*|descontado*',
  remaining:
    'restante*|disponible*|quedan|queda|sin usar|no usado*|no utilizado*|te quedan|por usar|sobrante*|resto|libres|pendientes de usar',
  balance: 'saldo|saldo actual|saldo de créditos',
  total: 'incluye|total|totales|límite|cuota|incluido*|asignado*|asignación|cupo',
  credits: 'crédito* de mensaje*|crédito*',
  messages: 'mensaje*|mensaje* de ia|respuesta* de ia',
  of: 'de|de un total de|sobre|de los|de tus|de sus',
  reset:
    'próxima facturación|restablec*|reinici*|renuev*|renov*|se restablece*|se reinicia*|se renueva*|próxima fecha de facturación|próximo ciclo|se reinicia|reinicio',
  plan: 'plan|plan actual|tu plan',
  apart:
    'cambio de plan|crédito* gratuito*|mes pasado|mes anterior|anterior*|últimos # días|últimas # horas|esta semana|semana pasada|promedio|media|por día|al día|diario|por mensaje|precio|estimado*|previsto*|previsión|mínimo|máximo|umbral|nuevo saldo|nuevo saldo de créditos|cantidad|paquete*|hoy|ayer|factura*|caducado*|vencido*|pendiente*|de prueba|último restablecimiento|avisar*|alerta*|notific*|recordar*|regalo|promocional*|reservado*|después de la compra|tras la compra|próximo mes|traducción',
  offer: 'mejorar|mejora a',
  supposed: 'cuando|si|ejemplo|en cuanto|p. ej',
  doubt:
    'tenía*|tendr*|había|habría*|podría*|quizá*|tal vez|probablemente|eran|serían|quedaban|quedarían|quedarán|quedaron|estimación|proyección',
  all: 'todos los|todas las|todos sus|todos tus',
  running: 'este mes|este ciclo|ciclo actual|mes actual|periodo actual|este periodo|hasta ahora',
  neutral:
    'aún|ya|de prueba termina|de prueba finaliza|de prueba vence|no caduca*|nunca caduca*|no vence*|no expira*|desde|cantidad|valor|número',
  foreign:
    'propiedades|sitios|total de la cuenta|toda la cuenta|otra propiedad|correo*|agente*|visitante*|contacto*|conversaci*|almacenamiento|artículo*|página*|canal*|palabra*|minuto*',
  approx: 'aproximadamente|casi|alrededor|cerca|más de|al menos|como máximo|hasta|unos|unas',
  below: 'menos de',
  loading:
    'cargando|espere|espera por favor|no se pudo cargar|error al cargar|datos de muestra|datos de ejemplo|actualizando|desactualizad*|sin conexión',
  noAccess:
    'no tienes permiso*|no tiene permiso*|acceso denegado|sin acceso|no autorizado|solo administradores|no tienes acceso|no tiene acceso',
  today: 'hoy',
  yesterday: 'ayer',
  tomorrow: 'mañana',
  dayAfter: 'pasado mañana',
  monthly: 'al mes|por mes',
  asOf: 'actualizado|actualizacion|datos al|datos del|saldo al|a fecha de|sincronizado',
  have: 'tienes|tiene|aún tienes|también tienes|dispones de|dispone de|además tienes|además dispones de',
  inDays: 'en {n} día*|dentro de {n} día*|{n} día*',
  inHours: 'en {n} hora*|dentro de {n} hora*|{n} hora*',
  day: 'fecha|día',
  days: 'día|días|hora|horas',
  spans: 'semana*|mes|meses|año|años|minuto*|segundo*',
  every: 'cada|después de|tras',
  ago: 'hace',
  signIn:
    'iniciar sesión|inicia sesión|inicie sesión|sesión ha caducado|sesión ha expirado|sesión expirada|sesión cerrada',
  receipts: 'historial de compras|historial de facturación|facturas|recibos|transacciones|compras',
};
