import type { Language } from '../protocol.ts';

const en = {
  home: 'Home',
  chats: 'Chats',
  monitoring: 'Monitoring',
  inbox: 'Inbox',
  reporting: 'Reporting',
  addOns: 'Add-ons',
  administration: 'Administration',
  settings: 'Settings',
  signOut: 'Sign out',
  messageUsage: 'Message Usage',
  creditBreakdown: 'Credit breakdown',
  topUp: 'Top Up',
  upgrade: 'Upgrade plan',
  plan: 'Plan',
  subscriptionCredits: 'Subscription credits',
  purchasedCredits: 'Purchased credits',
  excessCredits: 'Excess usage credits',
  leftOf: '{left} left of {total}',
  left: 'left',
  used: 'Used',
  remaining: 'Remaining',
  total: 'Total',
  usedOf: '{used} / {total} used',
  messagesLeft: '{left} messages left',
  resetsOn: 'Resets on {date}',
  usageHistory: 'Usage history',
  day: 'Day',
  messages: 'Messages',
  aiAgents: 'AI agents',
  preview: 'Preview',
  purchaseTitle: 'Purchase message credits',
  purchaseQuantity: 'Purchase quantity',
  newBalance: 'New credit balance',
  paymentMethod: 'Payment Method',
  topUpNow: 'Top Up Now',
  receipts: 'Purchases and Invoices',
  billing: 'Billing',
};

export type Word = keyof typeof en;

const de: Record<Word, string> = {
  home: 'Start',
  chats: 'Chats',
  monitoring: 'Besucher',
  inbox: 'Posteingang',
  reporting: 'Berichte',
  addOns: 'Erweiterungen',
  administration: 'Verwaltung',
  settings: 'Einstellungen',
  signOut: 'Abmelden',
  messageUsage: 'Nachrichtennutzung',
  creditBreakdown: 'Guthabenübersicht',
  topUp: 'Aufladen',
  upgrade: 'Tarif wechseln',
  plan: 'Tarif',
  subscriptionCredits: 'Abo-Guthaben',
  purchasedCredits: 'Gekauftes Guthaben',
  excessCredits: 'Mehrverbrauch',
  leftOf: '{left} von {total} übrig',
  left: 'übrig',
  used: 'Verbraucht',
  remaining: 'Verbleibend',
  total: 'Gesamt',
  usedOf: '{used} / {total} verbraucht',
  messagesLeft: '{left} Nachrichten übrig',
  resetsOn: 'Wird zurückgesetzt am {date}',
  usageHistory: 'Nutzungsverlauf',
  day: 'Tag',
  messages: 'Nachrichten',
  aiAgents: 'KI-Agenten',
  preview: 'Vorschau',
  purchaseTitle: 'Nachrichtenguthaben kaufen',
  purchaseQuantity: 'Kaufmenge',
  newBalance: 'Neues Guthaben',
  paymentMethod: 'Zahlungsmethode',
  topUpNow: 'Jetzt aufladen',
  receipts: 'Käufe und Rechnungen',
  billing: 'Abrechnung',
};

const ar: Record<Word, string> = {
  home: 'الرئيسية',
  chats: 'المحادثات',
  monitoring: 'المراقبة',
  inbox: 'صندوق الوارد',
  reporting: 'التقارير',
  addOns: 'الإضافات',
  administration: 'الإدارة',
  settings: 'الإعدادات',
  signOut: 'تسجيل الخروج',
  messageUsage: 'استخدام الرسائل',
  creditBreakdown: 'تفاصيل الرصيد',
  topUp: 'شحن الرصيد',
  upgrade: 'ترقية الخطة',
  plan: 'الخطة',
  subscriptionCredits: 'رصيد الاشتراك',
  purchasedCredits: 'الرصيد المشترى',
  excessCredits: 'رصيد الاستخدام الزائد',
  leftOf: 'متبقي {left} من {total}',
  left: 'متبقي',
  used: 'المستخدم',
  remaining: 'المتبقي',
  total: 'الإجمالي',
  usedOf: 'المستخدم {used} / {total}',
  messagesLeft: 'متبقي {left} رسالة',
  resetsOn: 'تتم إعادة التعيين في {date}',
  usageHistory: 'سجل الاستخدام',
  day: 'اليوم',
  messages: 'الرسائل',
  aiAgents: 'وكلاء الذكاء الاصطناعي',
  preview: 'معاينة',
  purchaseTitle: 'شراء رصيد الرسائل',
  purchaseQuantity: 'كمية الشراء',
  newBalance: 'الرصيد الجديد',
  paymentMethod: 'طريقة الدفع',
  topUpNow: 'اشحن الآن',
  receipts: 'المشتريات والفواتير',
  billing: 'الفوترة',
};

const tables: Record<Language, Record<Word, string>> = { en, de, ar };

/** Arabic as written in Egypt: its figures are not the ones that a Latin reader expects. */
const locales: Record<Language, string> = { en: 'en-US', de: 'de-DE', ar: 'ar-EG' };

export interface Speech {
  language: Language;
  say(word: Word, params?: Record<string, string>): string;
  figure(value: number): string;
  date(at: number): string;
}

export function speechOf(language: Language): Speech {
  const table = tables[language];
  const locale = locales[language];
  return {
    language,
    say: (word, params = {}) =>
      table[word].replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? ''),
    figure: (value) => new Intl.NumberFormat(locale).format(value),
    date: (at) => new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(at),
  };
}
