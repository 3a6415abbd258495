import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../src/domain/instants.ts';
import { openBrowser, type Met } from './browser.ts';
import { at, isOfficeTime, local, usualShare, written } from './calendar.ts';
import { liveIn, liveMonth, type Month } from './live-month.ts';

/** Kind, day of November and time, and how its words read. */
type Expected = [kind: string, when: string, title: RegExp, body?: RegExp];

const isoOf = (when: string) => `2026-11-${when.padStart(8, '0')}`;
const day = (text: string) => at(`2026-11-${text} 00:00`);
const twiceAWeek = (now: Parameters<typeof local>[0]): boolean => {
  const { dayOfWeek, hour, minute } = local(now);
  return hour === 9 && minute === 0 && (dayOfWeek === 1 || dayOfWeek === 4);
};
const on = (date: string, now: Parameters<typeof local>[0]): boolean =>
  local(now).toPlainDate().toString() === date;

const DAYS_AHEAD = /^AI credits (likely )?run out (on|tomorrow)/;
const SOON = /^AI credits (may |likely )?run out /;
const GONE = /^AI credits are probably gone$/;
const LOW = /^AI credits are running low$/;
const SILENT = /^AI Assist seems silent$/;
const NOBODY = /^Nobody is on shift when AI credits run out$/;

const daysAhead = (when: string): Expected => [
  'runs_out_days',
  when,
  DAYS_AHEAD,
  /Acme shop: .*reset Thu 3 Dec.* 1,000 more would last/,
];
/** The words of a busy month of 45 a day, in which 1,000 are gone on 26 November. */
const busy = (days = '12 09:30', nobody = '26 09:00', gone = '27 09:00'): Expected[] => [
  daysAhead(days),
  ['runs_out_soon', '23 15:00', SOON, /Acme shop: about \d+ left/],
  ['nobody_on_shift', nobody, NOBODY, /Nobody on shift .* – /],
  ['probably_empty', gone, GONE, /Open Message Usage to be sure/],
];
const MONTHS: Record<string, { month: Month; alerts: Expected[] }> = {
  'a quiet one': { month: { perDay: 15 }, alerts: [] },
  'one that is just used': { month: { perDay: 30 }, alerts: [] },
  'a busy one': { month: { perDay: 45 }, alerts: busy() },
  'one at twice the pace': {
    month: { perDay: 70, until: '2026-11-18 00:00' },
    alerts: [
      ['runs_out_days', '5 09:30', DAYS_AHEAD, /2,000 more would last/],
      ['runs_out_soon', '13 15:00', SOON],
    ],
  },
  'growth from its second week': {
    month: { perDay: (now) => 28 + Math.max(0, (3 * (now - day('10'))) / DAY_MS) },
    alerts: [
      ['runs_out_days', '19 09:30', SOON],
      ['runs_out_soon', '23 15:00', SOON],
      ['probably_empty', '27 09:00', GONE],
    ],
  },
  'weekends without any use': {
    month: {
      perDay: 40,
      share: (now) => (local(now).dayOfWeek <= 5 ? usualShare(now) : 0),
    },
    alerts: [],
  },
  'a burst of one day that leaves enough': {
    month: { perDay: (now) => (on('2026-11-12', now) ? 200 : 20), until: '2026-11-21 00:00' },
    alerts: [],
  },
  'an outage with credits left': {
    month: {
      perDay: 20,
      chatsAnHour: 2,
      isOn: (now) => now < at('2026-11-12 10:00') || now >= at('2026-11-13 15:00'),
      until: '2026-11-19 00:00',
    },
    alerts: [['ai_silent', '12 15:00', SILENT, /no AI answer in the last/]],
  },
  'a silent week before the reset, and chats that tell': {
    month: { perDay: 45, chatsAnHour: 2 },
    alerts: [...busy(), ['ai_silent', '27 15:00', SILENT]],
  },
  'a top-up at the first warning': {
    month: {
      perDay: 45,
      happenings: {
        '2026-11-16 10:00': { do: 'buy', packs: 1 },
        '2026-11-16 10:30': { do: 'read' },
      },
    },
    alerts: [
      daysAhead('12 09:30'),
      ['top_up_arrived', '16 15:00', /^Top-up arrived$/, /Acme shop: \+1,000\./],
    ],
  },
  'a top-up that nobody sees for days': {
    month: {
      perDay: 45,
      figureDays: [1],
      happenings: { '2026-11-17 10:00': { do: 'buy', packs: 1 } },
      until: '2026-11-24 00:00',
    },
    alerts: [
      daysAhead('9 15:00'),
      ['top_up_missing', '17 15:00', /^Top-up not there yet$/],
      ['top_up_arrived', '23 09:00', /^Top-up arrived$/, /\+1,000/],
    ],
  },
  'a debt that a purchase pays': {
    month: {
      perDay: 50,
      account: { goesOn: true, subscription: 1_000 },
      figures: (now) => now >= day('05') && twiceAWeek(now),
      happenings: {
        '2026-11-03 09:00': { do: 'read' },
        '2026-11-27 10:00': { do: 'buy', packs: 2 },
        '2026-11-27 10:30': { do: 'read' },
      },
    },
    alerts: [
      ['runs_out_days', '9 15:00', SOON],
      ['runs_out_soon', '20 09:30', SOON],
      ['nobody_on_shift', '24 09:00', NOBODY],
      ['probably_empty', '25 09:00', GONE],
      ['in_debt', '26 09:00', /^AI Assist has run up a debt$/, /credits over\. Buying/],
      ['top_up_arrived', '27 15:00', /^Top-up arrived$/, /\+1,477 after paying off 523/],
    ],
  },
  'an upgrade in its second week': {
    month: {
      perDay: 60,
      happenings: {
        '2026-11-12 10:00': { do: 'upgrade', plan: 'business', allotment: 5_000 },
        '2026-11-12 10:30': { do: 'read' },
      },
      until: '2026-11-25 00:00',
    },
    alerts: [['runs_out_days', '5 09:30', DAYS_AHEAD, /more would last/]],
  },
  'a figure after a month away': {
    month: {
      perDay: 40,
      figures: (now) => now < at('2026-10-20 00:00') && twiceAWeek(now),
      isThere: (now) => isOfficeTime(now) && (now < at('2026-10-21 00:00') || now >= day('24')),
      happenings: { '2026-11-24 10:00': { do: 'type' } },
    },
    alerts: [
      ['runs_out_soon', '24 09:30', SOON, /The figure is from Mon 19 Oct/],
      ['probably_empty', '30 15:00', GONE],
    ],
  },
  'a plain agent who types two figures a week': {
    month: {
      perDay: 45,
      figuresAre: 'typed',
      happenings: { '2026-10-05 10:00': { do: 'typeReset', resetOn: '2026-11-03' } },
    },
    alerts: busy('9 15:00'),
  },
  'a figure of four days ago, met on a Monday': {
    month: {
      perDay: 70,
      figures: (now) => now < day('06') && twiceAWeek(now),
      isThere: (now) => isOfficeTime(now) && (now <= at('2026-11-05 09:00') || now >= day('09')),
      until: '2026-11-10 00:00',
    },
    alerts: [['runs_out_days', '9 09:30', DAYS_AHEAD, /The figure is from Thu/]],
  },
  'an agent in Chats who never had a figure': {
    month: {
      perDay: 20,
      chatsAnHour: 2,
      inChats: true,
      figures: () => false,
      isOn: (now) => now < at('2026-11-12 10:00'),
      until: '2026-11-13 00:00',
    },
    alerts: [['ai_silent', '12 15:00', SILENT]],
  },
  'a plain agent who never learns the reset date': {
    month: {
      perDay: 45,
      figuresAre: 'typed',
      figures: (now) => now >= day('03') && twiceAWeek(now),
      until: '2026-11-30 00:00',
    },
    alerts: [
      ['low', '25 09:30', LOW, /The reset date is not known yet/],
      ['probably_empty', '27 09:00', GONE],
    ],
  },
  'a wrong AI name': { month: { perDay: 45, sender: 'Zoe' }, alerts: busy() },
  'Hobby with 100 a month': {
    month: { perDay: 5, account: { allotment: 100, subscription: 100 } },
    alerts: [
      ['runs_out_days', '9 15:00', DAYS_AHEAD],
      ['runs_out_soon', '17 09:30', SOON, /Then AI Assist falls silent/],
      ['probably_empty', '25 09:00', GONE],
    ],
  },
  'a debt in which the AI falls silent, where only silence counts': {
    month: {
      perDay: 60,
      account: { goesOn: true },
      chatsAnHour: 2,
      isOn: (now) => now < at('2026-11-23 09:00'),
      settings: { alertChoice: 'only_silent' },
      until: '2026-11-24 00:00',
    },
    alerts: [['ai_silent', '23 15:00', SILENT]],
  },
  'a top-up after "low" that is used up, too, without a reset date': {
    month: {
      perDay: 12,
      figures: () => false,
      happenings: {
        '2026-11-03 09:00': { do: 'type', value: 900 },
        '2026-11-05 09:00': { do: 'type', value: 600 },
        '2026-11-09 09:00': { do: 'type', value: 200 },
        '2026-11-10 09:00': { do: 'type', value: 80 },
        '2026-11-10 12:00': { do: 'type', value: 1_070 },
      },
      until: '2026-11-20 00:00',
    },
    alerts: [
      ['low', '10 09:00', LOW],
      ['low', '19 09:30', LOW, /about \d+ left/],
    ],
  },
  'a burst before a weekend on which they run out': {
    month: {
      perDay: (now) => (on('2026-11-19', now) ? 220 : 45),
      figureDays: [1, 5],
      until: '2026-11-21 00:00',
    },
    alerts: [
      daysAhead('13 09:30'),
      ['low', '20 09:00', LOW],
      ['nobody_on_shift', '20 09:00', NOBODY],
      ['runs_out_soon', '20 09:30', SOON],
    ],
  },
  'an outage after the first word': {
    month: {
      perDay: 45,
      chatsAnHour: 2,
      figures: (now) => now <= at('2026-11-12 09:00') && twiceAWeek(now),
      isOn: (now) => now < at('2026-11-13 10:00') || now >= at('2026-11-17 10:00'),
      until: '2026-11-19 00:00',
    },
    alerts: [daysAhead('12 09:30'), ['ai_silent', '13 15:00', SILENT]],
  },
  'one in which only silence counts': {
    month: { perDay: 45, chatsAnHour: 2, settings: { alertChoice: 'only_silent' } },
    alerts: [
      ['ai_silent', '27 15:00', SILENT],
      ['none_left', '30 09:00', /^No AI credits left$/, /has stopped: no answer since Friday/],
    ],
  },
  'figures that stop on the fifth': {
    month: { perDay: 45, figures: (now) => now < day('06') && twiceAWeek(now) },
    alerts: [
      // The band of an old figure is wide: as likely as not, and the earliest within a week.
      [
        'runs_out_days',
        '11 09:30',
        /^AI credits (may |likely )?run out on/,
        /The figure is from Thu/,
      ],
      ['runs_out_soon', '16 15:00', SOON, /The figure is from Thu 5 Nov/],
      ['probably_empty', '27 09:00', GONE, /894 left on Thu 5 Nov/],
    ],
  },
  'quiet until the afternoon': {
    month: { perDay: 45, settings: { quietHours: { from: 0, to: 14 * 60 } } },
    alerts: busy('12 15:00', '26 15:00', '27 15:00'),
  },
  'warnings switched off': { month: { perDay: 45, settings: { warnings: false } }, alerts: [] },
  'credits that are gone by a reading': {
    month: {
      perDay: (now) => (now < day('11') ? 12 : 0),
      figures: (now) => now < day('11') && twiceAWeek(now),
      happenings: { '2026-11-11 09:00': { do: 'type', value: 0 } },
      until: '2026-11-13 00:00',
    },
    alerts: [['none_left', '11 09:00', /^No AI credits left$/, /seen at 09:00.*Reset in 22 days/]],
  },
};

function expectAlerts(met: readonly Met[], alerts: readonly Expected[]): void {
  expect(met.map(({ when, kind }) => `${when} ${kind}`)).toEqual(
    alerts.map(([kind, when]) => `${written(at(isoOf(when)))} ${kind}`),
  );
  expect(met).toMatchObject(
    alerts.map(([, , title, body = /./]) => ({
      title: expect.stringMatching(title),
      body: expect.stringMatching(body),
    })),
  );
}

describe('a month', () => {
  it.each(Object.entries(MONTHS))('%s', async (_, { month, alerts }) => {
    expectAlerts(await liveMonth(month), alerts);
  });

  it('of one property that nobody watches, beside one that is watched', async () => {
    const browser = openBrowser();
    const watched = await browser.store.changeProperty(
      '1'.repeat(24) as Parameters<typeof browser.store.changeProperty>[0],
      (record) => ({ ...record, watched: false }),
    );
    expect(watched.watched).toBe(false);
    await liveIn(browser, { perDay: 70, until: '2026-11-14 00:00' }, { perDay: 70 });
    expect(new Set(browser.met.map(({ body }) => body.split(':')[0]))).toEqual(
      new Set(['Acme B2B']),
    );
  });

  it.each([
    ['that nobody is called', { sender: 'Zoe' }, { kind: 'nothing_seen', name: 'Apollo' }],
    ['that is right', {}, null],
  ])('of an AI name %s asks about it, or does not', async (_, month, doubt) => {
    const browser = openBrowser();
    await liveIn(browser, { perDay: 45, ...month, until: '2026-11-10 00:00' });
    const [view] = (await browser.refresh()).views;
    expect(view?.nameDoubt ?? null).toEqual(doubt && expect.objectContaining(doubt));
  });

  it('in two browsers says the same in both', async () => {
    const [one, other] = await Promise.all([
      liveMonth({ perDay: 45, sees: 0.3 }),
      liveMonth({ perDay: 45, sees: 0.05 }),
    ]);
    expectAlerts(one, busy());
    expectAlerts(other, busy());
  });

  it('whose warnings get lost for two weeks gives one of them when they are found', async () => {
    const browser = openBrowser();
    browser.loseWarnings(true);
    await liveIn(browser, { perDay: 70, until: '2026-11-16 00:00' });
    expect(browser.met).toEqual([]);
    browser.loseWarnings(false);
    browser.time.now = at('2026-11-16 13:00');
    await browser.refresh();
    expect(browser.met).toHaveLength(1);
    expect(browser.met[0]?.title).toMatch(SOON);
  });

  it('whose reset date is corrected does not say again what it said', async () => {
    const met = await liveMonth({
      perDay: 60,
      happenings: { '2026-11-10 10:00': { do: 'typeReset', resetOn: '2026-12-05' } },
      until: '2026-11-13 00:00',
    });
    expect(met.map(({ kind }) => kind)).toEqual(['runs_out_days']);
  });

  it('of five properties that cross on one Monday brings one digest', async () => {
    const burst: Month = {
      perDay: 20,
      figures: (now) => now < day('20') && twiceAWeek(now),
      happenings: { '2026-11-23 09:00': { do: 'type', value: 40 } },
      until: '2026-11-24 00:00',
    };
    const met = await liveMonth(burst, burst, burst, burst, burst);
    expect(met.map(({ kind, title }) => [kind, title])).toEqual([
      ['digest', '5 properties need attention'],
    ]);
    expect(met[0]?.when).toMatch(/^Mon 23 Nov/);
  });
});
