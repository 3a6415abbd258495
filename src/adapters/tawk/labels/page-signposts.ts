/**
 * The words that tell Message Usage, the purchase page and the receipts, each language's wordings separated by `|`.
 * English is tawk.to's own (help centre, 2026); the others are plausible translations, because the
 * translated dashboard could not be seen. Small on purpose: every page load pays for them.
 */
export type PageSignpost = 'panel' | 'purchasePage' | 'receipts';
export type LabelLanguage =
  'en' | 'es' | 'pt-BR' | 'de' | 'fr' | 'it' | 'nl' | 'pl' | 'tr' | 'ar' | 'hi' | 'ja' | 'zh-CN';

type Wordings = Readonly<Record<LabelLanguage, string>>;

export const pageSignposts: Readonly<Record<PageSignpost, Wordings>> = {
  panel: {
    en: 'message usage|ai message usage|message credit usage|credit usage',
    es: 'uso de mensajes|consumo de mensajes',
    'pt-BR': 'uso de mensagens|consumo de mensagens',
    de: 'nachrichtenverbrauch|nachrichtennutzung|nachrichten nutzung',
    fr: 'utilisation des messages|consommation de messages|consommation des messages',
    it: 'utilizzo messaggi|utilizzo dei messaggi|consumo messaggi',
    nl: 'berichtgebruik|berichtenverbruik|berichtverbruik|berichtengebruik',
    pl: 'wykorzystanie wiadomosci|zuzycie wiadomosci',
    tr: 'mesaj kullanimi',
    ar: 'استخدام الرسايل|استهلاك الرسايل',
    hi: 'संदेश उपयोग|संदेशों का उपयोग|मैसेज उपयोग',
    ja: 'メッセージ使用量|メッセージの使用量|メッセージ使用状況|メッセージの使用状況|メッセージ利用状況',
    'zh-CN': '消息用量|消息使用量|消息使用情况|消息使用',
  },
  purchasePage: {
    en: 'purchase message credits',
    es: 'comprar creditos de mensajes',
    'pt-BR': 'comprar creditos de mensagens',
    de: 'nachrichtenguthaben kaufen|nachrichten credits kaufen',
    fr: 'acheter des credits de messages|acheter des credits de message',
    it: 'acquista crediti messaggi|acquista crediti per messaggi',
    nl: 'berichttegoed kopen|berichtcredits kopen',
    pl: 'kup kredyty na wiadomosci|zakup kredytow na wiadomosci|kup kredyty wiadomosci',
    tr: 'mesaj kredisi satin al|mesaj kredileri satin al',
    ar: 'شراء رصيد الرسايل|شراء ارصده الرسايل',
    hi: 'संदेश क्रेडिट खरीदें|मैसेज क्रेडिट खरीदें',
    ja: 'メッセージクレジットを購入|メッセージクレジットの購入',
    'zh-CN': '购买消息额度|购买消息点数|购买消息积分',
  },
  receipts: {
    en: 'purchases and invoices|purchases & invoices',
    es: 'compras y facturas',
    'pt-BR': 'compras e faturas',
    de: 'kaufe und rechnungen|einkaufe und rechnungen',
    fr: 'achats et factures',
    it: 'acquisti e fatture',
    nl: 'aankopen en facturen',
    pl: 'zakupy i faktury',
    tr: 'satin alimlar ve faturalar',
    ar: 'المشتريات والفواتير',
    hi: 'खरीदारी और चालान',
    ja: '購入と請求書',
    'zh-CN': '购买和发票',
  },
};

/**
 * A word of each of these wordings, as it stands on a page before it is folded: one that has no accent and no
 * other spelling. Where none of them stands there is nothing to fold, which is nearly everywhere.
 */
export const signpostHints =
  /usage|purchase|mensaje|compra|mensage|nachricht|rechnung|utilisation|consommation|acheter|achats|messaggi|acquist|bericht|aankopen|wiadomo|faktury|mesaj|fatura|استخدام|استهلاك|شراء|المشتريات|संदेश|मैसेज|खरीदारी|メッセージ|購入|消息|购买/i;

export const everyWording = (wordings: Wordings): ReadonlySet<string> =>
  new Set(Object.values(wordings).flatMap((each) => each.split('|')));
