/**
 * The test's own translations, written without looking at the reader's tables: what a translator might
 * have put there. A word that the reader does not know has to end in a failure, not in a number.
 */
export type Words = {
  heading: string;
  subscription: string;
  purchased: string;
  excess: string;
  used: string;
  left: string;
  total: string;
  of: string;
  reset: (day: string) => string;
  monthLocale: string;
};

export const words: Readonly<Record<string, Words>> = {
  en: {
    heading: 'Message Usage',
    subscription: 'Subscription credits',
    purchased: 'Purchased credits',
    excess: 'Excess usage credits',
    used: 'used',
    left: 'remaining',
    total: 'Total',
    of: 'of',
    reset: (day) => `Resets on ${day}`,
    monthLocale: 'en-US',
  },
  de: {
    heading: 'Nachrichtenverbrauch',
    subscription: 'Abo-Guthaben',
    purchased: 'Gekauftes Guthaben',
    excess: 'Mehrverbrauch',
    used: 'verbraucht',
    left: 'verbleibend',
    total: 'Gesamt',
    of: 'von',
    reset: (day) => `Wird am ${day} zurückgesetzt`,
    monthLocale: 'de-DE',
  },
  es: {
    heading: 'Uso de mensajes',
    subscription: 'Créditos de suscripción',
    purchased: 'Créditos comprados',
    excess: 'Uso excedente',
    used: 'usados',
    left: 'restantes',
    total: 'Total',
    of: 'de',
    reset: (day) => `Se restablece el ${day}`,
    monthLocale: 'es-ES',
  },
  'pt-BR': {
    heading: 'Uso de mensagens',
    subscription: 'Créditos da assinatura',
    purchased: 'Créditos comprados',
    excess: 'Uso excedente',
    used: 'usados',
    left: 'restantes',
    total: 'Total',
    of: 'de',
    reset: (day) => `Renova em ${day}`,
    monthLocale: 'pt-BR',
  },
  fr: {
    heading: 'Utilisation des messages',
    subscription: "Crédits d'abonnement",
    purchased: 'Crédits achetés',
    excess: 'Dépassement',
    used: 'utilisés',
    left: 'restants',
    total: 'Total',
    of: 'sur',
    reset: (day) => `Réinitialisation le ${day}`,
    monthLocale: 'fr-FR',
  },
  ar: {
    heading: 'استخدام الرسائل',
    subscription: 'رصيد الاشتراك',
    purchased: 'الرصيد المشترى',
    excess: 'الاستخدام الزائد',
    used: 'مستخدمة',
    left: 'متبقية',
    total: 'الإجمالي',
    of: 'من',
    reset: (day) => `يتجدد في ${day}`,
    monthLocale: 'ar-EG',
  },
  ja: {
    heading: 'メッセージ使用量',
    subscription: 'サブスクリプションクレジット',
    purchased: '購入済みクレジット',
    excess: '超過使用',
    used: '使用済み',
    left: '残り',
    total: '合計',
    of: '/',
    reset: (day) => `${day}にリセット`,
    monthLocale: 'ja-JP',
  },
};
