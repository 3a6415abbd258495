import { foldLabel } from './fold-text.ts';

/**
 * The few words that say where in the dashboard one is. English is tawk.to's own (help centre, 2026);
 * the translations are plausible ones, because the translated dashboard could not be seen.
 * Small on purpose: the watcher that every page load pays for holds them.
 */
export type Signpost = 'panel' | 'purchasePage' | 'topUp' | 'topUpNow' | 'addOns' | 'settings';
type Signposts = Readonly<Record<Signpost, string>>;

/** Several wordings of one signpost are separated by `|`. */
const row = (
  panel: string,
  purchasePage: string,
  topUp: string,
  topUpNow: string,
  addOns: string,
  settings: string,
): Signposts => ({ panel, purchasePage, topUp, topUpNow, addOns, settings });

export const signposts = {
  en: row(
    'message usage|ai message usage|message credit usage|credit usage',
    'purchase message credits',
    'top up|topup',
    'top up now',
    'add ons|addons',
    'settings',
  ),
  es: row(
    'uso de mensajes|consumo de mensajes',
    'comprar creditos de mensajes',
    'recargar|recarga|recargas',
    'recargar ahora',
    'complementos',
    'configuracion|ajustes',
  ),
  'pt-BR': row(
    'uso de mensagens|consumo de mensagens',
    'comprar creditos de mensagens',
    'recarregar|recarga|recargas',
    'recarregar agora',
    'complementos',
    'configuracoes',
  ),
  de: row(
    'nachrichtenverbrauch|nachrichtennutzung|nachrichten nutzung',
    'nachrichtenguthaben kaufen|nachrichten credits kaufen',
    'aufladen|aufladung|aufladungen|aufgeladen',
    'jetzt aufladen',
    'add ons|erweiterungen',
    'einstellungen',
  ),
  fr: row(
    'utilisation des messages|consommation de messages|consommation des messages',
    'acheter des credits de messages|acheter des credits de message',
    'recharger|recharge|recharges',
    'recharger maintenant',
    'modules complementaires|extensions',
    'parametres',
  ),
  it: row(
    'utilizzo messaggi|utilizzo dei messaggi|consumo messaggi',
    'acquista crediti messaggi|acquista crediti per messaggi',
    'ricarica|ricariche',
    'ricarica ora',
    'componenti aggiuntivi',
    'impostazioni',
  ),
  nl: row(
    'berichtgebruik|berichtenverbruik|berichtverbruik|berichtengebruik',
    'berichttegoed kopen|berichtcredits kopen',
    'opwaarderen|opwaardering|bijgekocht',
    'nu opwaarderen',
    'add ons|uitbreidingen',
    'instellingen',
  ),
  pl: row(
    'wykorzystanie wiadomosci|zuzycie wiadomosci',
    'kup kredyty na wiadomosci|zakup kredytow na wiadomosci|kup kredyty wiadomosci',
    'doladuj|doladowanie|doladowania',
    'doladuj teraz',
    'dodatki',
    'ustawienia',
  ),
  tr: row(
    'mesaj kullanimi',
    'mesaj kredisi satin al|mesaj kredileri satin al',
    'yukle|kredi yukle|yukleme',
    'simdi yukle',
    'eklentiler',
    'ayarlar',
  ),
  ar: row(
    'استخدام الرسائل|استهلاك الرسائل',
    'شراء رصيد الرسائل|شراء ارصده الرسائل',
    'شحن|تعبئه|اعاده الشحن|شحن الرصيد|اعاده التعبئه',
    'اشحن الان|شحن الان',
    'الاضافات',
    'الاعدادات',
  ),
  hi: row(
    'संदेश उपयोग|संदेशों का उपयोग|मैसेज उपयोग',
    'संदेश क्रेडिट खरीदें|मैसेज क्रेडिट खरीदें',
    'टॉप अप|टॉपअप|रिचार्ज',
    'अभी टॉप अप करें|अभी रिचार्ज करें',
    'ऐड ऑन|ऐड ऑन्स',
    'सेटिंग्स|सेटिंग',
  ),
  ja: row(
    'メッセージ使用量|メッセージの使用量|メッセージ使用状況|メッセージの使用状況|メッセージ利用状況',
    'メッセージクレジットを購入|メッセージクレジットの購入',
    'チャージ|トップアップ|追加購入',
    '今すぐチャージ',
    'アドオン',
    '設定',
  ),
  'zh-CN': row(
    '消息用量|消息使用量|消息使用情况|消息使用',
    '购买消息额度|购买消息点数|购买消息积分',
    '充值',
    '立即充值',
    '附加组件|插件|附加功能',
    '设置',
  ),
} as const satisfies Record<string, Signposts>;

export type LabelLanguage = keyof typeof signposts;
export const labelLanguages = Object.keys(signposts) as readonly LabelLanguage[];

export const wordingsOf = (language: LabelLanguage, signpost: Signpost): readonly string[] =>
  signposts[language][signpost].split('|');

export const everyWordingOf = (signpost: Signpost): ReadonlySet<string> =>
  new Set(labelLanguages.flatMap((language) => wordingsOf(language, signpost).map(foldLabel)));
