import { collectPages, figures, nothing, type Expected } from './body-pages.ts';

const { add, checkAll } = collectPages();

/** What a person would write instead of a table. */
const all = (what: string, expected: Expected, sentences: Record<string, readonly string[]>) => {
  for (const [lang, texts] of Object.entries(sentences))
    for (const text of texts) {
      const body = text.startsWith('<') ? text : `<p>${text}</p>`;
      add(`${what}: ${lang} ${text}`, expected, body, { lang, at: '2026-11-30T12:00:00Z' });
    }
};

all('a part of what the plan includes', figures(212, 1000), {
  en: [
    'Your plan includes 1,000 message credits, of which 212 are left.',
    'Your plan includes 1,000 message credits; 788 have been used.',
    'Your plan includes 1,000 message credits. 788 have been used.',
    'You’ve used 788 of 1,000 credits, so 212 are left.',
    'You have used 788 of your 1,000 credits. 212 are still available.',
    'Of your 1,000 credits, 212 are left. They renew soon.',
    '5 bots answer for you. 212 of 1,000 credits are left.',
    '<p>1,000 credits a month</p><p>212 are left</p>',
  ],
  de: [
    'Ihr Plan enthält 1.000 Nachrichtenguthaben, davon sind noch 212 übrig.',
    'Ihr Plan enthält 1.000 Credits, davon wurden 788 verbraucht.',
    'Von Ihren 1.000 Credits sind noch 212 übrig.',
    'Von 1.000 Credits wurden 788 verbraucht.',
    '788 von 1.000 Credits wurden verbraucht, 212 sind noch verfügbar.',
  ],
  fr: [
    'Votre forfait comprend 1 000 crédits, dont 212 sont encore disponibles.',
    'Sur vos 1 000 crédits, 212 sont encore disponibles.',
    '788 crédits sur 1 000 ont été utilisés.',
    'Il vous reste 212 crédits sur 1 000.',
  ],
  es: [
    'Tu plan incluye 1.000 créditos, de los cuales quedan 212.',
    'De tus 1.000 créditos, te quedan 212.',
    'Has usado 788 de 1.000 créditos, te quedan 212.',
  ],
  it: [
    'Il tuo piano include 1.000 crediti, di cui 212 ancora disponibili.',
    'Dei tuoi 1.000 crediti ne restano 212.',
  ],
  'pt-BR': [
    'Seu plano inclui 1.000 créditos, dos quais 212 ainda estão disponíveis.',
    'Você usou 788 de 1.000 créditos. Restam 212.',
    'Restam 212 dos seus 1.000 créditos.',
  ],
  nl: [
    'Je abonnement bevat 1.000 credits, waarvan er nog 212 over zijn.',
    'Uw plan bevat 1.000 credits, waarvan nog 212 beschikbaar.',
    'Van je 1.000 credits zijn er nog 212 over.',
  ],
  pl: [
    'Twój plan obejmuje 1000 kredytów, z czego pozostało 212.',
    'Z 1000 kredytów pozostało 212.',
    'Wykorzystano 788 z 1000 kredytów.',
  ],
  tr: ['Planınız 1.000 kredi içerir, bunun 212’si kaldı.', '1.000 kredinin 212’si kaldı.'],
  ar: ['تبقى لديك 212 من أصل 1000 رصيد.', 'تتضمن خطتك 1000 رصيد، تبقى منها 212.'],
  hi: ['आपके 1,000 क्रेडिट में से 212 शेष हैं।', 'आपके प्लान में 1,000 क्रेडिट शामिल हैं, जिनमें से 212 शेष हैं।'],
  ja: [
    '1,000クレジットのうち、残り212クレジットです。',
    '1,000クレジット中788クレジットを使用しました。',
    'プランには1,000クレジットが含まれます。残り212クレジット。',
  ],
  'zh-CN': [
    '您的套餐包含 1,000 条额度,其中剩余 212 条。',
    '共 1,000 个额度,已使用 788 个,剩余 212 个。',
  ],
});

all(
  'a day in the sentence behind',
  figures(212, 1000, undefined, undefined, { resetOn: '2026-12-24' }),
  {
    en: ['Of your 1,000 credits, 212 are left. They renew on Dec 24.'],
  },
);

all('two pools in one sentence', figures(212, undefined, 2000), {
  en: [
    'You have 212 subscription credits and 2,000 purchased credits left.',
    'Left: 212 subscription credits and 2,000 purchased credits.',
    'You have 212 subscription credits and 2,000 purchased credits that are still left.',
  ],
  de: ['Sie haben noch 212 Abo-Credits und 2.000 gekaufte Credits.'],
  fr: ['Il vous reste 212 crédits d’abonnement et 2 000 crédits achetés.'],
  es: ['Te quedan 212 créditos de suscripción y 2.000 créditos comprados.'],
  it: ['Ti restano 212 crediti dell’abbonamento e 2.000 crediti acquistati.'],
  'pt-BR': ['Restam 212 créditos da assinatura e 2.000 créditos comprados.'],
  nl: ['Je hebt nog 212 abonnementscredits en 2.000 gekochte credits over.'],
  pl: ['Pozostało 212 kredytów z subskrypcji i 2000 zakupionych kredytów.'],
  tr: ['212 abonelik krediniz ve 2.000 satın alınan krediniz kaldı.'],
  ar: ['تبقى لديك 212 رصيد اشتراك و 2000 رصيد مشترى.'],
  hi: ['आपके पास 212 सदस्यता क्रेडिट और 2,000 खरीदे गए क्रेडिट शेष हैं।'],
  ja: ['サブスクリプションクレジット残り212、購入クレジット残り2,000'],
  'zh-CN': ['剩余 212 个订阅额度和 2,000 个购买额度。'],
});
all('two pools of which one is open', nothing, {
  en: [
    'Left: 212 subscription and purchased credits and 2,000 purchased credits',
    'Purchased left: 212 subscription credits and 2,000 purchased credits',
    'Left last month: 212 subscription credits and 2,000 purchased credits',
  ],
  es: ['Te quedan 212 créditos de suscripción y 2.000 créditos de reserva.'],
  fr: ['Il vous reste 212 crédits et 2 000 crédits achetés ou offerts.'],
  'zh-CN': ['剩余 212 个购买额度和 2,000 个购买额度。'],
});

all('what is left of other things', nothing, {
  en: [
    'You have 10 seats. 3 are left.',
    'Your trial has 14 days. 3 are left.',
    '14 days of trial, of which 3 are left.',
    'Your plan includes 10 seats, of which 3 are left.',
    'Your plan includes 5 knowledge bases; 3 are left.',
    'Your plan includes 1,000 message credits, of which 212 are for training.',
    'You have 5 bots. 3 are left.',
    'The cycle has 30 days, of which 3 are left.',
    'The offer runs 2 months, of which 1 is left.',
    'Is 212 left?',
    '3 agents are left',
  ],
  de: ['Ihr Plan enthält 5 Bots, davon sind 3 übrig.'],
  fr: ['Votre forfait comprend 5 bots, dont 3 sont encore disponibles.'],
  es: ['Tu plan incluye 5 bots, de los cuales quedan 3.'],
  it: ['Il tuo piano include 5 bot, di cui 3 ancora disponibili.'],
  ar: ['هل تبقى 212 رصيد؟'],
});

all('a figure that is rounded', nothing, {
  en: ['c. 212 credits left', 'c. 212 of 1,000 credits left'],
  'zh-CN': ['剩余 200 多 条消息额度', '剩余额度:200多'],
});

all('another month, chosen', nothing, {
  en: [
    '<button aria-haspopup="menu">Last month</button><p>212 of 1,000 credits left</p>',
    '<div><a href="#/10" aria-current="true">May</a><a href="#/11">Nov</a></div><p>212 of 1,000 credits left</p>',
  ],
});
all('the running month, chosen, and other buttons', figures(212, 1000), {
  en: [
    '<button aria-haspopup="menu">This month</button><p>212 of 1,000 credits left</p>',
    '<div><a href="#/10">May</a><a href="#/11" aria-current="true">Nov</a></div><p>212 of 1,000 credits left</p>',
    '<p>212 of 1,000 credits left</p><button aria-haspopup="menu">More</button>',
    '<p>212 of 1,000 credits left</p><table><tr><th>Month</th><th>Messages</th></tr><tr><td>May</td><td>300</td></tr><tr><td>Oct</td><td>400</td></tr></table>',
  ],
});

all('credits of all properties, or of another', nothing, {
  en: [
    'Across all 3 properties: 2,331 of 3,000 messages left',
    'Account total: 2,331 of 3,000 messages left',
    '2,331 of 3,000 messages left in your organization',
    '2,331 of 3,000 messages left, all sites combined',
    'Whole workspace: 2,331 of 3,000 messages left',
    '<p>You are viewing another property: Acme outlet</p><p>777 of 1,000 messages left</p>',
    '<p>Acme outlet (not the selected property)</p><p>777 of 1,000 messages left</p>',
  ],
  de: [
    'Alle Websites zusammen: noch 2.331 von 3.000 Nachrichten',
    'Gesamtes Konto: noch 2.331 von 3.000 Nachrichten',
    '<p>Andere Property: Acme Outlet</p><p>Noch 777 von 1.000 Nachrichten</p>',
  ],
  fr: ['Pour toutes vos propriétés : il reste 2 331 messages sur 3 000'],
  es: [
    'Total de la cuenta: quedan 2.331 de 3.000 mensajes',
    '<p>Otra propiedad: Acme Outlet</p><p>Quedan 777 de 1.000 mensajes</p>',
  ],
  it: ['Totale di tutte le proprietà: 2.331 messaggi rimanenti su 3.000'],
  'pt-BR': ['Total da conta (3 propriedades): restam 2.331 de 3.000 mensagens'],
  nl: ['Alle properties samen: nog 2.331 van 3.000 berichten'],
  pl: ['Łącznie we wszystkich witrynach: pozostało 2331 z 3000 wiadomości'],
  tr: ['Tüm mülkler toplamı: kalan mesaj 2.331 / 3.000'],
  ar: ['إجمالي جميع المواقع: متبقٍ 2,331 من 3,000 رسالة'],
  hi: ['सभी प्रॉपर्टी मिलाकर: 3,000 में से 2,331 संदेश बचे हैं'],
  ja: ['全プロパティ合計：残り2,331件／3,000件'],
  'zh-CN': ['所有站点合计：剩余 2,331 / 3,000 条消息'],
});
all('a word of this property, or of all beside it', figures(212, 1000), {
  en: [
    '<p>Selected property: Acme shop</p><p>212 of 1,000 messages left</p>',
    '<p>212 of 1,000 messages left for this property</p><p>Credits are not shared with other sites.</p>',
    '<p>Across all 3 properties: 2,331 of 3,000 messages left</p><p>This property: 212 of 1,000 messages left</p>',
  ],
  de: ['Noch 212 von 1.000 Nachrichten für diese Property'],
  it: ['Restano 212 messaggi su 1.000 per questa proprietà'],
});

all('what will be, or was before the plan changed', nothing, {
  de: [
    'Voraussichtlich bleiben am 14. Dezember 120 von 1.000 Nachrichten übrig.',
    'Vor dem Tarifwechsel: noch 12 von 1.000 Nachrichten',
    'Warnschwelle: noch 100 von 1.000 Nachrichten',
  ],
  fr: ['Avant le changement de forfait : 12 messages restants sur 1 000'],
  it: ['Prima del cambio di piano: 12 messaggi rimanenti su 1.000'],
  nl: ['Prognose einde maand: nog 120 van 1.000 berichten'],
  pl: ['Przed zmianą planu: pozostało 12 z 1000 wiadomości'],
  ar: ['التوقع لنهاية الشهر: متبقٍ 120 من 1,000 رسالة'],
  hi: ['महीने के अंत का अनुमान: 1,000 में से 120 संदेश शेष'],
  ja: [
    'プラン変更前：残り12件（1,000件中）',
    '残り100件（1,000件中）になったら通知する',
    'このペースでは、12月14日時点の残りは120件（1,000件中）の見込みです。',
    '先月1,000件の残りは212件です',
  ],
});

all('a ratio of other things', nothing, {
  en: ['7 of 10 trainings left'],
  de: ['Noch 7 von 10 Schulungen übrig'],
  fr: ['Il reste 7 entraînements sur 10'],
  es: ['Quedan 7 de 10 entrenamientos'],
  nl: ['Nog 7 van 10 documenten over'],
  it: ['Restano 7 addestramenti su 10'],
  pl: ['Pozostało 7 z 10 szkoleń'],
});

all('the whole first, and a word of Han between', figures(212, 1000), {
  ja: ['メッセージ1,000件の残りは212件です'],
  'zh-CN': [
    '1,000 条消息还剩 212 条。',
    '1,000 条额度剩余 212 条',
    '本月 1,000 条消息还剩 212 条。',
    '1,000 条消息已用 788 条',
  ],
});
all('a number of which it is open what is left', nothing, {
  ja: ['1,000件の残りは212件または300件です'],
  'zh-CN': [
    '1,000 条消息已发送 剩余 212 条',
    '1,000 条消息还剩 212 或 300 条',
    '购买 1,000 条消息还剩 212 条',
  ],
});
all('more, for sale', figures(212, 1000), {
  ja: [
    '<p>残り212件（1,000件中）</p><p>1,000件を3,000円で追加購入</p>',
    '<p>残り212件（1,000件中）</p><p>1,000件の追加購入は4,500円です</p>',
    '<p>残り212件（1,000件中）</p><p>追加購入は1,000件からです</p>',
  ],
});
all('a field, a plan to come', figures(212, 1000), {
  en: [
    '<p><label>Alert me at <input value="100"> messages</label></p><p>Remaining: 212 of 1,000 messages</p>',
    '<p>212 of 1,000 messages left</p><p>Your plan will change to the Business plan on December 14, 2026.</p>',
  ],
  de: ['<p>Noch 212 von 1.000 Nachrichten</p><p>Ab 14. Dezember 2026: Tarif Business</p>'],
  pl: ['Masz jeszcze 212 z 1000 wiadomości w planie.'],
});

all(
  'the plan of now',
  figures(212, 1000, undefined, undefined, { plan: 'growth', resetOn: '2026-12-14' }),
  {
    en: ['<p>212 of 1,000 messages left</p><p>Growth plan, renews on December 14, 2026</p>'],
  },
);

checkAll('a sentence');
