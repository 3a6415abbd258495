import type { LabelLanguage } from './page-signposts.ts';

/** The words on the way to Message Usage and Top Up (tawk.to help centre, 2026; translations plausible). */
export const pathSignposts: Readonly<
  Record<'topUp' | 'addOns' | 'settings', Readonly<Record<LabelLanguage, string>>>
> = {
  topUp: {
    en: 'top up|topup',
    es: 'recargar|recarga|recargas',
    'pt-BR': 'recarregar|recarga|recargas',
    de: 'aufladen|aufladung|aufladungen|aufgeladen',
    fr: 'recharger|recharge|recharges',
    it: 'ricarica|ricariche',
    nl: 'opwaarderen|opwaardering|bijgekocht',
    pl: 'doladuj|doladowanie|doladowania',
    tr: 'yukle|kredi yukle|yukleme',
    ar: 'شحن|تعبيه|اعاده الشحن|شحن الرصيد|اعاده التعبيه',
    hi: 'टॉप अप|टॉपअप|रिचार्ज',
    ja: 'チャージ|トップアップ|追加購入',
    'zh-CN': '充值',
  },
  addOns: {
    en: 'add ons|addons',
    es: 'complementos',
    'pt-BR': 'complementos',
    de: 'add ons|erweiterungen',
    fr: 'modules complementaires|extensions',
    it: 'componenti aggiuntivi',
    nl: 'add ons|uitbreidingen',
    pl: 'dodatki',
    tr: 'eklentiler',
    ar: 'الاضافات',
    hi: 'ऐड ऑन|ऐड ऑन्स',
    ja: 'アドオン',
    'zh-CN': '附加组件|插件|附加功能',
  },
  settings: {
    en: 'settings',
    es: 'configuracion|ajustes',
    'pt-BR': 'configuracoes',
    de: 'einstellungen',
    fr: 'parametres',
    it: 'impostazioni',
    nl: 'instellingen',
    pl: 'ustawienia',
    tr: 'ayarlar',
    ar: 'الاعدادات',
    hi: 'सेटिंग्स|सेटिंग',
    ja: '設定',
    'zh-CN': '设置',
  },
};
