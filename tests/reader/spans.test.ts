import { collectPages, nothing } from './body-pages.ts';

const { add, checkAll } = collectPages('');

/**
 * Time that is left is no credits, in no language: with nothing but a total beside it, every page here has
 * no figure. Labels of a bare number first, then whole lines.
 */
const spans: Readonly<
  Record<string, { head: string; total: string; labels: string; lines: string }>
> = {
  en: {
    head: 'Message Usage',
    total: 'Total',
    labels:
      'Days left|Remaining days|Day left|Weeks left|Hours left|Months remaining|Minutes left|Days used',
    lines: '13 days left|1 day left|2 weeks left|5 hours left|1 month left|Remaining: 13 days',
  },
  es: {
    head: 'Uso de mensajes',
    total: 'Total',
    labels: 'Días restantes|Semanas restantes|Horas restantes|Meses restantes',
    lines: '13 días restantes|Queda 1 día|Quedan 13 días|2 semanas restantes|1 mes restante',
  },
  'pt-BR': {
    head: 'Uso de mensagens',
    total: 'Total',
    labels: 'Dias restantes|Semanas restantes|Horas restantes|Meses restantes',
    lines: '13 dias restantes|Resta 1 dia|Restam 13 dias|2 semanas restantes|1 mês restante',
  },
  de: {
    head: 'Nachrichtenverbrauch',
    total: 'Gesamt',
    labels: 'Verbleibende Tage|Verbleibende Wochen|Verbleibende Stunden|Verbleibende Monate',
    lines: '13 Tage verbleibend|noch 1 Tag|Verbleibend: 13 Tage|2 Wochen verbleibend',
  },
  fr: {
    head: 'Utilisation des messages',
    total: 'Total',
    labels: 'Jours restants|Semaines restantes|Heures restantes|Mois restants',
    lines: '13 jours restants|1 jour restant|Restant : 13 jours|2 semaines restantes',
  },
  it: {
    head: 'Utilizzo messaggi',
    total: 'Totale',
    labels: 'Giorni rimanenti|Settimane rimanenti|Ore rimanenti|Mesi rimanenti',
    lines: '13 giorni rimanenti|1 giorno rimanente|Rimanenti: 13 giorni|2 settimane rimanenti',
  },
  nl: {
    head: 'Berichtgebruik',
    total: 'Totaal',
    labels: 'Resterende dagen|Resterende weken|Resterende uren|Resterende maanden',
    lines: '13 dagen resterend|1 dag over|Resterend: 13 dagen|2 weken resterend',
  },
  pl: {
    head: 'Wykorzystanie wiadomości',
    total: 'Razem',
    labels: 'Pozostało dni|Pozostałe tygodnie|Pozostałe godziny|Pozostałe miesiące',
    lines: 'pozostało 13 dni|pozostał 1 dzień|Pozostało: 13 dni|pozostały 2 tygodnie',
  },
  tr: {
    head: 'Mesaj Kullanımı',
    total: 'Toplam',
    labels: 'Kalan gün|Kalan hafta|Kalan saat|Kalan ay|Kullanılan gün',
    lines: '13 gün kaldı|kalan 1 gün|Kalan: 13 gün|2 hafta kaldı',
  },
  ar: {
    head: 'استخدام الرسائل',
    total: 'الإجمالي',
    labels: 'الأيام المتبقية|الأسابيع المتبقية|الساعات المتبقية|الأشهر المتبقية',
    lines: 'متبقي 13 يومًا|متبقي 1 يوم|المتبقي: 9 أيام|متبقي 2 أسبوع',
  },
  hi: {
    head: 'संदेश उपयोग',
    total: 'कुल',
    labels: 'शेष दिन|शेष सप्ताह|शेष घंटे|शेष महीने',
    lines: '13 दिन शेष|1 दिन बाकी|शेष: 13 दिन|2 सप्ताह शेष',
  },
  ja: {
    head: 'メッセージ使用量',
    total: '合計',
    labels: '残り日数|残り週数|残り時間|残り月数',
    lines: '残り13日|残り: 13日|残り2週間|残り30分',
  },
  'zh-CN': {
    head: '消息用量',
    total: '总计',
    labels: '剩余天数|剩余周数|剩余小时|剩余月数',
    lines: '剩余13天|还剩1天|剩余：13 天|剩余2周',
  },
};

for (const [lang, { head, total, labels, lines }] of Object.entries(spans)) {
  for (const label of labels.split('|')) {
    const rows = `<dt>${total}</dt><dd>1,000</dd><dt>${label}</dt><dd>13</dd>`;
    add(`${lang}: ${label}`, nothing, `<h2>${head}</h2><dl>${rows}</dl>`, { lang });
    const below = `<div><b>1,000</b><span>${total}</span></div><div><b>13</b><span>${label}</span></div>`;
    add(`${lang}: below the number, ${label}`, nothing, `<h2>${head}</h2>${below}`, { lang });
  }
  for (const line of lines.split('|'))
    add(`${lang}: ${line}`, nothing, `<h2>${head}</h2><p>${total}: 1,000</p><p>${line}</p>`, {
      lang,
    });
}

checkAll('time that is left');
