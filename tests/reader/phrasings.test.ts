import { collectPages, figures } from './body-pages.ts';

const { add, checkAll } = collectPages();

// translations in varied phrasing, other than the tables', by sentence
const S: Record<
  string,
  {
    used: string[];
    left: string[];
    total?: string[];
    reset: [string, string][];
    sub: string[];
    buy: string[];
    ex: string[];
    plan?: string[];
    cards: [string, string, string][];
  }
> = {
  es: {
    used: [
      'Has usado 223 de 1.000 mensajes',
      '223 de 1.000 mensajes utilizados',
      'Mensajes usados: 223 / 1.000',
      'Usado: 223 de 1.000 créditos',
    ],
    left: [
      'Te quedan 777 de 1.000 mensajes',
      '777 mensajes disponibles de 1.000',
      'Mensajes restantes: 777 / 1.000',
      '777 / 1.000 créditos restantes',
    ],
    reset: [
      ['Se restablece el 1 de diciembre de 2026', '2026-12-01'],
      ['Próxima renovación: 1 dic 2026', '2026-12-01'],
      ['Se reinicia en 9 días', '2026-12-01'],
    ],
    sub: ['Créditos de la suscripción', 'Créditos incluidos', 'Créditos mensuales'],
    buy: ['Créditos comprados', 'Créditos adquiridos', 'Recarga'],
    ex: ['Uso excedente', 'Exceso de uso', 'Créditos excedentes'],
    cards: [
      ['Usados', 'Disponibles', 'Total'],
      ['Consumidos', 'Restantes', 'Límite'],
    ],
  },
  'pt-BR': {
    used: [
      'Você usou 223 de 1.000 mensagens',
      '223 de 1.000 mensagens usadas',
      'Mensagens utilizadas: 223 / 1.000',
    ],
    left: [
      'Restam 777 de 1.000 mensagens',
      '777 mensagens restantes de 1.000',
      'Mensagens disponíveis: 777 / 1.000',
    ],
    reset: [
      ['Renova em 1 de dezembro de 2026', '2026-12-01'],
      ['Próxima renovação: 1 de dez. de 2026', '2026-12-01'],
      ['Reinicia em 9 dias', '2026-12-01'],
    ],
    sub: ['Créditos da assinatura', 'Créditos incluídos', 'Créditos mensais'],
    buy: ['Créditos comprados', 'Créditos adquiridos', 'Recarga'],
    ex: ['Uso excedente', 'Excesso de uso', 'Créditos excedentes'],
    cards: [
      ['Usados', 'Disponíveis', 'Total'],
      ['Consumidos', 'Restantes', 'Limite'],
    ],
  },
  de: {
    used: [
      'Sie haben 223 von 1.000 Nachrichten verbraucht',
      '223 von 1.000 Nachrichten verbraucht',
      'Verbrauchte Nachrichten: 223 / 1.000',
      'Genutzt: 223 von 1.000',
    ],
    left: [
      'Noch 777 von 1.000 Nachrichten',
      '777 von 1.000 Nachrichten verfügbar',
      'Verbleibende Nachrichten: 777 / 1.000',
      '777 Nachrichten übrig von 1.000',
    ],
    reset: [
      ['Wird am 1. Dezember 2026 zurückgesetzt', '2026-12-01'],
      ['Nächste Erneuerung: 1. Dez. 2026', '2026-12-01'],
      ['Erneuert sich in 9 Tagen', '2026-12-01'],
      ['Zurücksetzung am 01.12.2026', '2026-12-01'],
    ],
    sub: ['Abo-Guthaben', 'Inklusivguthaben', 'Monatliches Guthaben'],
    buy: ['Gekauftes Guthaben', 'Zusatzguthaben', 'Aufladung'],
    ex: ['Mehrverbrauch', 'Überziehung', 'Überschreitung'],
    cards: [
      ['Verbraucht', 'Verfügbar', 'Gesamt'],
      ['Genutzt', 'Übrig', 'Kontingent'],
    ],
  },
  fr: {
    used: [
      'Vous avez utilisé 223 messages sur 1 000',
      '223 messages utilisés sur 1 000',
      'Messages consommés : 223 / 1 000',
    ],
    left: [
      'Il vous reste 777 messages sur 1 000',
      '777 messages restants sur 1 000',
      'Messages disponibles : 777 / 1 000',
    ],
    reset: [
      ['Réinitialisation le 1 décembre 2026', '2026-12-01'],
      ['Renouvellement le 1er décembre 2026', '2026-12-01'],
      ['Se renouvelle dans 9 jours', '2026-12-01'],
    ],
    sub: ["Crédits d'abonnement", 'Crédits inclus', 'Crédits mensuels'],
    buy: ['Crédits achetés', 'Crédits supplémentaires', 'Recharge'],
    ex: ['Dépassement', 'Utilisation excédentaire', 'Crédits excédentaires'],
    cards: [
      ['Utilisés', 'Disponibles', 'Total'],
      ['Consommés', 'Restants', 'Limite'],
    ],
  },
  it: {
    used: [
      'Hai usato 223 di 1.000 messaggi',
      '223 messaggi utilizzati su 1.000',
      'Messaggi usati: 223 / 1.000',
    ],
    left: [
      'Ti restano 777 messaggi su 1.000',
      '777 messaggi rimanenti su 1.000',
      'Messaggi disponibili: 777 / 1.000',
      'Rimangono 777 di 1.000 messaggi',
    ],
    reset: [
      ['Si azzera il 1 dicembre 2026', '2026-12-01'],
      ['Prossimo rinnovo: 1 dic 2026', '2026-12-01'],
      ['Si rinnova tra 9 giorni', '2026-12-01'],
    ],
    sub: ["Crediti dell'abbonamento", 'Crediti inclusi', 'Crediti mensili'],
    buy: ['Crediti acquistati', 'Crediti aggiuntivi', 'Ricarica'],
    ex: ['Utilizzo in eccesso', 'Eccedenza', 'Crediti in eccesso'],
    cards: [
      ['Usati', 'Disponibili', 'Totale'],
      ['Consumati', 'Rimanenti', 'Limite'],
    ],
  },
  nl: {
    used: [
      'Je hebt 223 van 1.000 berichten gebruikt',
      '223 van 1.000 berichten verbruikt',
      'Gebruikte berichten: 223 / 1.000',
    ],
    left: [
      'Nog 777 van 1.000 berichten',
      '777 van 1.000 berichten beschikbaar',
      'Resterende berichten: 777 / 1.000',
      '777 berichten over van 1.000',
    ],
    reset: [
      ['Wordt vernieuwd op 1 december 2026', '2026-12-01'],
      ['Volgende vernieuwing: 1 dec 2026', '2026-12-01'],
      ['Vernieuwt over 9 dagen', '2026-12-01'],
    ],
    sub: ['Abonnementstegoed', 'Inbegrepen tegoed', 'Maandelijks tegoed'],
    buy: ['Gekocht tegoed', 'Extra tegoed', 'Opwaardering'],
    ex: ['Overschrijding', 'Overmatig gebruik', 'Extra verbruik'],
    cards: [
      ['Gebruikt', 'Beschikbaar', 'Totaal'],
      ['Verbruikt', 'Resterend', 'Limiet'],
    ],
  },
  pl: {
    used: [
      'Wykorzystano 223 z 1 000 wiadomości',
      '223 z 1 000 wiadomości wykorzystane',
      'Zużyte wiadomości: 223 / 1 000',
    ],
    left: [
      'Pozostało 777 z 1 000 wiadomości',
      'Pozostałe wiadomości: 777 / 1 000',
      'Dostępne: 777 z 1 000',
    ],
    reset: [
      ['Odnowienie 1 grudnia 2026', '2026-12-01'],
      ['Następne odnowienie: 1 gru 2026', '2026-12-01'],
      ['Odnowi się za 9 dni', '2026-12-01'],
    ],
    sub: ['Kredyty subskrypcyjne', 'Kredyty w planie', 'Kredyty miesięczne'],
    buy: ['Zakupione kredyty', 'Dodatkowe kredyty', 'Doładowanie'],
    ex: ['Nadwyżka', 'Przekroczenie limitu', 'Nadmierne użycie'],
    cards: [
      ['Wykorzystane', 'Dostępne', 'Razem'],
      ['Zużyte', 'Pozostałe', 'Limit'],
    ],
  },
  tr: {
    used: ["1.000 mesajın 223'ü kullanıldı", 'Kullanılan mesajlar: 223 / 1.000'],
    left: ['Kalan mesajlar: 777 / 1.000', '1.000 mesajdan 777 kaldı'],
    reset: [
      ['1 Aralık 2026 tarihinde sıfırlanır', '2026-12-01'],
      ['Sonraki yenileme: 1 Ara 2026', '2026-12-01'],
      ['9 gün içinde yenilenir', '2026-12-01'],
    ],
    sub: ['Abonelik kredileri', 'Dahil krediler', 'Aylık krediler'],
    buy: ['Satın alınan krediler', 'Ek krediler', 'Yükleme'],
    ex: ['Fazla kullanım', 'Aşım', 'Limit aşımı'],
    cards: [
      ['Kullanılan', 'Kalan', 'Toplam'],
      ['Tüketilen', 'Mevcut', 'Limit'],
    ],
  },
  ar: {
    used: [
      'تم استخدام 223 من 1,000 رسالة',
      'الرسائل المستخدمة: 223 / 1,000',
      'تم استخدام ٢٢٣ من ١٬٠٠٠ رسالة',
    ],
    left: [
      'متبقي 777 من 1,000 رسالة',
      'الرسائل المتبقية: 777 / 1,000',
      'الرسائل المتاحة: ٧٧٧ / ١٬٠٠٠',
    ],
    reset: [
      ['يتجدد في 1 ديسمبر 2026', '2026-12-01'],
      ['التجديد القادم: ١ ديسمبر ٢٠٢٦', '2026-12-01'],
      ['يتجدد خلال 9 أيام', '2026-12-01'],
    ],
    sub: ['رصيد الاشتراك', 'الرصيد الشهري'],
    buy: ['الرصيد المشترى', 'الرصيد الإضافي'],
    ex: ['الاستخدام الزائد', 'التجاوز'],
    cards: [
      ['المستخدمة', 'المتاحة', 'الإجمالي'],
      ['المستهلكة', 'المتبقية', 'الحد'],
    ],
  },
  hi: {
    used: ['1,000 में से 223 संदेश उपयोग किए गए', 'उपयोग किए गए संदेश: 223 / 1,000'],
    left: ['1,000 में से 777 संदेश शेष', 'शेष संदेश: 777 / 1,000', 'उपलब्ध संदेश: ७७७ / १,०००'],
    reset: [
      ['1 दिसंबर 2026 को रीसेट होगा', '2026-12-01'],
      ['अगला नवीनीकरण: 1 दिस॰ 2026', '2026-12-01'],
      ['9 दिनों में रीसेट', '2026-12-01'],
    ],
    sub: ['सदस्यता क्रेडिट', 'मासिक क्रेडिट'],
    buy: ['खरीदे गए क्रेडिट', 'टॉप अप क्रेडिट'],
    ex: ['अतिरिक्त उपयोग', 'अधिक उपयोग'],
    cards: [
      ['प्रयुक्त', 'शेष', 'कुल'],
      ['खर्च', 'उपलब्ध', 'सीमा'],
    ],
  },
  ja: {
    used: ['1,000件中223件使用済み', '使用済みメッセージ: 223 / 1,000', '223 / 1,000 件使用'],
    left: [
      '残り777件（1,000件中）',
      '残りメッセージ: 777 / 1,000',
      '1,000件のうち残り777件',
      '利用可能: 777 / 1,000',
    ],
    reset: [
      ['2026年12月1日にリセットされます', '2026-12-01'],
      ['次回更新日: 2026/12/01', '2026-12-01'],
      ['9日後にリセット', '2026-12-01'],
    ],
    sub: ['サブスクリプションクレジット', 'プランのクレジット', '月間クレジット'],
    buy: ['購入済みクレジット', '追加クレジット', 'チャージ'],
    ex: ['超過使用', '超過分', '超過利用'],
    cards: [
      ['使用済み', '残り', '合計'],
      ['消費済み', '利用可能', '上限'],
    ],
  },
  'zh-CN': {
    used: ['已使用 223 / 1,000 条消息', '1,000 条消息中已用 223 条', '已用消息：223 / 1,000'],
    left: [
      '剩余 777 / 1,000 条消息',
      '1,000 条中剩余 777 条',
      '剩余消息：777 / 1,000',
      '可用：777 / 1,000',
    ],
    reset: [
      ['将于2026年12月1日重置', '2026-12-01'],
      ['下次续订：2026-12-01', '2026-12-01'],
      ['9天后重置', '2026-12-01'],
    ],
    sub: ['订阅额度', '套餐额度', '每月额度'],
    buy: ['已购买额度', '购买的额度', '充值'],
    ex: ['超额使用', '超额用量', '超出部分'],
    cards: [
      ['已用', '可用', '总计'],
      ['已消耗', '剩余', '上限'],
    ],
  },
};
const heads: Record<string, string> = {
  es: 'Uso de mensajes',
  'pt-BR': 'Uso de mensagens',
  de: 'Nachrichtenverbrauch',
  fr: 'Utilisation des messages',
  it: 'Utilizzo dei messaggi',
  nl: 'Berichtgebruik',
  pl: 'Wykorzystanie wiadomości',
  tr: 'Mesaj kullanımı',
  ar: 'استخدام الرسائل',
  hi: 'संदेश उपयोग',
  ja: 'メッセージ使用量',
  'zh-CN': '消息用量',
};
for (const [lang, s] of Object.entries(S))
  for (const tag of [true, false]) {
    const o = { lang: tag ? lang : '', ...(lang === 'ar' && { dir: 'rtl' }) };
    const n = (x: string) => `${lang}-${tag ? 'tag' : 'none'}-${x}`;
    const h = `<h2>${heads[lang]}</h2>`;
    for (const t of s.used) add(n('used «' + t + '»'), figures(777, 1000), `${h}<p>${t}</p>`, o);
    for (const t of s.left) add(n('left «' + t + '»'), figures(777, 1000), `${h}<p>${t}</p>`, o);
    for (const [t, d] of s.reset)
      add(
        n('reset «' + t + '»'),
        { ...figures(777, 1000), resetOn: d },
        `${h}<p>${s.left.at(-1)}</p><p>${t}</p>`,
        o,
      );
    for (const [i, t] of s.sub.entries())
      add(
        n('pools ' + i),
        figures(777, undefined, 2000, 0),
        `${h}<dl><dt>${t}</dt><dd>777</dd><dt>${s.buy[i]}</dt><dd>2000</dd><dt>${s.ex[i]}</dt><dd>0</dd></dl>`,
        o,
      );
    for (const [i, c] of s.cards.entries())
      add(
        n('cards ' + i),
        figures(777, 1000),
        `${h}<div class="row"><div><span>${c[0]}</span><b>223</b></div><div><span>${c[1]}</span><b>777</b></div><div><span>${c[2]}</span><b>1000</b></div></div>`,
        o,
      );
  }

checkAll('other wordings of each language');
