import { describe, expect, it } from 'vitest';
import { at, ZONE } from '../../tests/gallery/sample-views.ts';
import { nowOfState, stateViews, type StateName } from '../../tests/gallery/state-views.ts';
import type { Alert } from '../domain/alert.ts';
import { firstSettings } from '../domain/surface-state.ts';
import { propertyViewSchema } from '../domain/property-view.ts';
import { alertText } from './alert-words.ts';
import { askAdmin } from './ask-messages.ts';
import { badgeText } from './badge-text.ts';
import { badgeTitle } from './badge-title.ts';
import { rangeText } from './amounts.ts';
import { loadLanguage, type Words } from './language.ts';
import { poolsLine, resetLine } from './lines.ts';
import { pillText } from './pill-words.ts';
import { popupText } from './popup-words.ts';
import { propertyRows } from './property-rows.ts';
import { headline, secondLine } from './verdict-words.ts';

const english = await loadLanguage(['en-GB']);
const wordsOf = (name: StateName): Words => ({
  ...english,
  now: nowOfState(name),
  timeZone: ZONE,
});
const names = Object.keys(stateViews) as StateName[];

type Expected = [StateName, string, string, string, string];
const states: Expected[] = [
  [
    's01NoFigure',
    '',
    'Credit Meter: no figure for Acme shop yet. Click to add one.',
    'No figure yet',
    'Message Usage opens for admins. Ask for the figure, or type it.',
  ],
  [
    's02Official',
    '612',
    'Acme shop: 612 left. Lasts until the reset on Thu 3 Dec. From tawk.to, today 09:12.',
    'Lasts until the reset',
    'At most 68 a day would still last.',
  ],
  [
    's03Estimated',
    '~590',
    'Acme shop: about 590 left (570–605). Lasts until the reset on Thu 3 Dec. 612 from tawk.to today 09:12, estimated since.',
    'Lasts until the reset',
    'At most 65 a day would still last.',
  ],
  [
    's04Colleague',
    '~480',
    'Acme shop: about 480 left (440–510). Likely lasts until the reset on Thu 3 Dec. 612 from a colleague Sat 09:12, estimated since.',
    'Likely lasts until the reset',
    'At most 53 a day would still last.',
  ],
  [
    's05Tight',
    '~210',
    'Acme shop: about 210 left (180–230). May just last until the reset on Thu 3 Dec. 240 from tawk.to Mon 09:12, estimated since.',
    'May just last until the reset',
    '23 a day would last; now about 25.',
  ],
  [
    's06RunsOutDays',
    '~210',
    'Acme shop: about 210 left. Likely runs out on Saturday, 5 days before the reset. 240 from tawk.to Mon 09:12, estimated since.',
    'Likely runs out on Saturday',
    '5 days before the reset. Nobody on shift Fri 18:00 – Mon 09:00.',
  ],
  [
    's06RunsOutSurely',
    '~210',
    'Acme shop: about 210 left. Runs out on Saturday, 5 days before the reset. 240 from tawk.to Mon 09:12, estimated since.',
    'Runs out on Saturday',
    '5 days before the reset. Nobody on shift Fri 18:00 – Mon 09:00.',
  ],
  [
    's06RunsOutTomorrow',
    '~210',
    'Acme shop: about 210 left. Likely runs out tomorrow afternoon, 7 days before the reset. 240 from tawk.to Mon 09:12, estimated since.',
    'Likely runs out tomorrow afternoon',
    '7 days before the reset.',
  ],
  [
    's06RunsOutLate',
    '~210',
    'Acme shop: about 210 left. Runs out on 2 Dec, less than a day before the reset. 240 from tawk.to Mon 09:12, estimated since.',
    'Runs out on 2 Dec',
    'Less than a day before the reset.',
  ],
  [
    's07RunsOutHours',
    '~40',
    'Acme shop: about 40 left (25–55). Likely runs out today around 16:00. 86 from tawk.to today 09:12, estimated since.',
    'Likely runs out around 16:00',
    'Then AI Assist may stop or run up a debt.',
  ],
  [
    's07RunsOutAtNight',
    '~40',
    'Acme shop: about 40 left (25–55). Likely runs out tomorrow around 03:00. 86 from tawk.to today 09:12, estimated since.',
    'Likely runs out around 03:00',
    'Nobody on shift Tue 18:00 – Wed 09:00, and AI Assist falls silent.',
  ],
  [
    's08NoneLeft',
    '0',
    'Acme shop: no credits left. AI Assist may have stopped. From tawk.to, today 14:32.',
    'No credits left',
    'AI Assist may have stopped: visitors wait for you.',
  ],
  [
    's09Debt',
    '-223',
    'Acme shop: 223 credits over. AI Assist still answers; buying 1,000 leaves 777. 223 over from tawk.to today 14:32; 1 AI message seen since.',
    'Running up a debt',
    'AI Assist still answers. Buying 1,000 leaves 777.',
  ],
  [
    's09DebtEstimated',
    '-240',
    'Acme shop: about 240 credits over. AI Assist still answers; buying 1,000 leaves about 760. 223 over from tawk.to today 09:32, estimated since.',
    'Running up a debt',
    'AI Assist still answers. Buying 1,000 leaves about 760.',
  ],
  [
    's10ProbablyEmpty',
    '~0',
    'Acme shop: probably empty since Saturday; not confirmed. 86 from tawk.to Fri 17:40, estimated since.',
    'Probably empty since Saturday',
    'Not confirmed. Open Message Usage to be sure.',
  ],
  [
    's11ResetUnseen',
    '~1k',
    'Acme shop: should be full again since the reset on Thu 3 Dec; not confirmed. 31 from tawk.to Wed 16:10, before the reset.',
    'Should be full again',
    'The reset was due Thu 3 Dec; not confirmed.',
  ],
  [
    's12Silent',
    '~590',
    'Acme shop: AI Assist seems silent. No AI answer in the last 4 chats you opened; usually 9 in 10.',
    'AI Assist seems silent',
    'No AI answer in the last 4 chats you opened; usually 9 in 10.',
  ],
  [
    's13NotReadable',
    '~560',
    'Acme shop: about 560 left, but Message Usage could not be read today 10:02. 612 from tawk.to Mon 09:12, estimated since.',
    'Could not read Message Usage',
    'It was open today at 10:02. Show the number once, or type it.',
  ],
  [
    's14NoReset',
    '~480',
    'Acme shop: about 480 left (440–510). About 9 days’ worth; the reset date is not known yet. 612 from a colleague Sat 09:12, estimated since.',
    'About 9 days’ worth',
    'The reset date is not known yet.',
  ],
  [
    's14NoResetNoPace',
    '612',
    'Acme shop: 612 left. The reset date is not known yet. From you, today 14:50.',
    'When is the reset?',
    'One more figure in a few days shows how fast they go.',
  ],
  [
    's15Hobby',
    '~12',
    'Acme shop: about 12 left. Likely runs out tomorrow afternoon, 7 days before the reset. 20 from tawk.to today 09:12, estimated since.',
    'Likely runs out tomorrow afternoon',
    'Hobby cannot buy credits; Growth has 1,000 a month.',
  ],
  [
    's16Stopped',
    '0',
    'Acme shop: no credits left. AI Assist has stopped; no answer since 14:32. From tawk.to, today 14:10.',
    'AI Assist has stopped',
    'No answer since 14:32: visitors wait for you.',
  ],
  [
    's17AtMost',
    '≤612',
    'Acme shop: at most 612 left. 612 from tawk.to Mon 09:12; use since then is not known.',
    'At most 612 left',
    'One more figure in a few days shows how fast they go.',
  ],
];

describe('every state of the surfaces', () => {
  it('is a view that the schema knows, and is told of below', () => {
    for (const name of names) {
      expect(propertyViewSchema.safeParse(stateViews[name]).error).toBeUndefined();
    }
    expect(states.map(([name]) => name).sort()).toEqual([...names].sort());
  });

  it.each(states)('%s', (name, badge, title, head, second) => {
    const view = stateViews[name];
    const words = wordsOf(name);
    const canOpen = name !== 's01NoFigure';
    expect(badgeText(view)).toBe(badge);
    expect(badgeTitle(view, words)).toBe(title);
    expect(headline(view, words)).toBe(head);
    expect(secondLine(view, canOpen, words)).toBe(second);
  });

  it.each(['en-GB', 'de', 'ar'])('says all in %s', async (tag) => {
    const language = await loadLanguage([tag]);
    for (const name of names) {
      const words = { ...language, now: nowOfState(name), timeZone: ZONE };
      const view = stateViews[name];
      expect({
        title: badgeTitle(view, words),
        popup: popupText(view, true, words),
        pill: pillText(view, null, words),
        row: propertyRows([view], words),
        admin: askAdmin(view, 'https://dashboard.tawk.to/', words),
      }).toMatchSnapshot(name);
    }
  });

  it('says once that the reset date is not known', () => {
    for (const name of ['s14NoReset', 's14NoResetNoPace'] as const) {
      expect(resetLine(stateViews[name], wordsOf(name))).toBeNull();
    }
  });

  it('holds no figure against a plan that nobody named', () => {
    const { s14NoResetNoPace: assumed } = stateViews;
    const words = wordsOf('s14NoResetNoPace');
    expect(poolsLine(assumed, words)).toBe('Plan 612 · Bought 0');
    const low = { ...assumed, verdict: { kind: 'low' } } as const;
    expect(secondLine(low, true, words)).not.toMatch(/tenth/);
  });

  it('says the same debt in the number and in the line of the pools', () => {
    const words = wordsOf('s09DebtEstimated');
    expect(poolsLine(stateViews.s09DebtEstimated, words)).toMatch(/Over ~240$/);
  });

  it('says what is owed beside fresh credits', () => {
    const owing = (name: StateName): string | null => {
      const view = stateViews[name];
      if (!view.pools) return null;
      return poolsLine({ ...view, pools: { ...view.pools, excess: 223 } }, wordsOf(name));
    };
    expect(owing('s02Official')).toMatch(/^Plan 612 of 1,000 · Bought 0 · Over 223$/);
    expect(owing('s03Estimated')).toMatch(/ · Over 223$/);
    expect(owing('s11ResetUnseen')).toMatch(/ · Over ~223$/);
    expect(owing('s10ProbablyEmpty')).toMatch(/ · Over ~223$/);
  });

  it('shows a range only beside an estimate', () => {
    const shown = names.filter((name) => rangeText(stateViews[name], wordsOf(name)) !== null);
    expect(shown).toEqual(names.filter((name) => stateViews[name].figure.kind === 'about'));
    expect(rangeText(stateViews.s07RunsOutHours, wordsOf('s07RunsOutHours'))).toBe('25–55');
  });

  it('names no likelihood as a percentage, and no forecast to the minute', () => {
    for (const name of names) {
      const words = wordsOf(name);
      const said = `${headline(stateViews[name], words)} ${badgeTitle(stateViews[name], words)}`;
      expect(said).not.toMatch(/%/);
      expect(said).not.toMatch(/around \d\d:(?!00)/);
    }
  });
});

describe('the alerts of the states', () => {
  const runOut = { packs: 1, nobodyFrom: null, nobodyUntil: null, oldFigureAt: null } as const;
  const saturday = at('2026-11-28T14:00');
  const gap = { nobodyFrom: at('2026-11-27T18:00'), nobodyUntil: at('2026-11-30T09:00') };
  const cases: [string, StateName, Alert, string, string][] = [
    [
      'days ahead',
      's06RunsOutDays',
      { kind: 'runs_out_days', likelihood: 'likely', ...runOut, runOutAt: saturday, ...gap },
      'AI credits likely run out on Saturday',
      'Acme shop: about 210 left, reset Thu 3 Dec. Nobody on shift until Mon 09:00. 1,000 more would last.',
    ],
    [
      'days ahead, from an old figure',
      's06RunsOutDays',
      {
        kind: 'runs_out_days',
        likelihood: 'sure',
        ...runOut,
        packs: null,
        runOutAt: saturday,
        oldFigureAt: at('2026-11-19T09:12'),
      },
      'AI credits run out on Saturday',
      'Acme shop: about 210 left, reset Thu 3 Dec. The figure is from Thu 09:12.',
    ],
    [
      'hours ahead',
      's07RunsOutHours',
      {
        kind: 'runs_out_soon',
        likelihood: 'likely',
        ...runOut,
        runOutAt: at('2026-11-24T16:12'),
      },
      'AI credits likely run out around 16:00',
      'Acme shop: about 40 left. Then AI Assist may stop or run up a debt.',
    ],
    [
      'perhaps within three days',
      's06RunsOutDays',
      { kind: 'runs_out_soon', likelihood: 'may', ...runOut, runOutAt: saturday, ...gap },
      'AI credits may run out on Saturday',
      'Acme shop: about 210 left. Then AI Assist may stop or run up a debt. Nobody on shift until Mon 09:00.',
    ],
    [
      'nobody on shift',
      's06RunsOutDays',
      {
        kind: 'nobody_on_shift',
        runOutAt: saturday,
        from: gap.nobodyFrom,
        until: gap.nobodyUntil,
      },
      'Nobody is on shift when AI credits run out',
      'Acme shop: about 210 left, likely gone on Saturday. Nobody on shift Fri 18:00 – Mon 09:00.',
    ],
    [
      'nothing left',
      's08NoneLeft',
      { kind: 'none_left', silentSince: null },
      'No AI credits left',
      'Acme shop, seen at 14:32. AI Assist may have stopped; visitors wait for you. Reset in 9 days.',
    ],
    [
      'silence at zero',
      's16Stopped',
      { kind: 'none_left', silentSince: at('2026-11-24T14:32') },
      'No AI credits left',
      'Acme shop, seen at 14:10. AI Assist has stopped: no answer since 14:32. Reset in 9 days.',
    ],
    [
      'a debt that grows',
      's09Debt',
      { kind: 'in_debt', owed: 223, packs: 1, leaves: 777, stillAnswers: true },
      'AI Assist is running up a debt',
      'Acme shop: 223 credits over. Buying 1,000 would leave 777.',
    ],
    [
      'a debt that was seen',
      's09Debt',
      { kind: 'in_debt', owed: 223, packs: 1, leaves: 777, stillAnswers: false },
      'AI Assist has run up a debt',
      'Acme shop: 223 credits over. Buying 1,000 would leave 777.',
    ],
    [
      'probably gone',
      's10ProbablyEmpty',
      { kind: 'probably_empty', since: at('2026-11-21T14:00'), pace: 80 },
      'AI credits are probably gone',
      'Acme shop: 86 left on Fri 17:40, about 80 used a day. Open Message Usage to be sure.',
    ],
    [
      'a silent AI',
      's12Silent',
      { kind: 'ai_silent', chats: 4, usualIn10: 9, silentSince: at('2026-11-24T13:40') },
      'AI Assist seems silent',
      'Acme shop: no AI answer in the last 4 chats. Credits may be gone, or AI Assist is off.',
    ],
    [
      'an arrived top-up',
      's02Official',
      { kind: 'top_up_arrived', added: 777, paidOff: 223 },
      'Top-up arrived',
      'Acme shop: +777 after paying off 223.',
    ],
    [
      'an arrived top-up without a debt',
      's02Official',
      { kind: 'top_up_arrived', added: 1_000, paidOff: 0 },
      'Top-up arrived',
      'Acme shop: +1,000.',
    ],
    [
      'a missing top-up',
      's08NoneLeft',
      { kind: 'top_up_missing', since: at('2026-11-24T14:40') },
      'Top-up not there yet',
      'Acme shop: nothing new since today 14:40. Open Message Usage again, look for the email, and check Administration, Billing, Purchases and Invoices.',
    ],
    [
      'a spike',
      's03Estimated',
      { kind: 'spike', count: 34, usual: 9, hourAt: at('2026-11-24T14:00') },
      'More AI messages than usual',
      'Acme shop: 34 AI messages in the hour from today 14:00; usually about 9.',
    ],
    [
      'a seen reset',
      's02Official',
      { kind: 'reset_seen', at: at('2026-11-24T09:12') },
      'Credits were renewed',
      'Acme shop: 612 left after the reset, seen today 09:12.',
    ],
    [
      'a broken reader',
      's13NotReadable',
      { kind: 'reader_broken', openedAt: at('2026-11-24T10:02') },
      'Could not read Message Usage',
      'Acme shop: it was open today 10:02. Type the number you see there.',
    ],
  ];

  it.each(cases)('%s', (_what, name, alert, title, body) => {
    expect(alertText(alert, stateViews[name], wordsOf(name))).toEqual({ title, body });
  });

  it('ask nobody to open what she may not', () => {
    const gone = { kind: 'probably_empty', since: at('2026-11-21T14:00'), pace: 80 } as const;
    const name = 's10ProbablyEmpty';
    const warned = { ...firstSettings, canOpenMessageUsage: false };
    expect(alertText(gone, stateViews[name], wordsOf(name), warned).body).toBe(
      'Acme shop: 86 left on Fri 17:40, about 80 used a day. Ask for the figure to be sure.',
    );
  });

  it('offer whoever asks the message for an admin, where credits run short', () => {
    const bodyFor = (alert: Alert) =>
      alertText(alert, stateViews.s08NoneLeft, wordsOf('s08NoneLeft'), {
        ...firstSettings,
        alertChoice: 'i_ask',
      }).body;
    expect(bodyFor({ kind: 'none_left', silentSince: null })).toMatch(
      /visitors wait for you\..* Click for a message to an admin\.$/,
    );
    expect(bodyFor({ kind: 'top_up_arrived', added: 777, paidOff: 223 })).not.toMatch(/Click/);
  });

  it.each(['de', 'ar'])('are said in %s', async (tag) => {
    const language = await loadLanguage([tag]);
    for (const [what, name, alert] of cases) {
      const words = { ...language, now: nowOfState(name), timeZone: ZONE };
      expect(alertText(alert, stateViews[name], words)).toMatchSnapshot(what);
    }
  });
});

describe('asking an admin', () => {
  it('says when, how early, how many and what it costs', () => {
    const words = wordsOf('s06RunsOutDays');
    expect(askAdmin(stateViews.s06RunsOutDays, 'LINK', words)).toBe(
      'Acme shop has about 210 AI credits left (240 seen Mon 23 Nov 09:12). They likely run out on Saturday 28 Nov, 5 days before the reset on Thu 3 Dec. 1,000 more would last (about $30). Top up on a computer: LINK, Add-ons, AI Assist Settings, Top Up.',
    );
  });

  it('leaves out what is not known', () => {
    const view = {
      ...stateViews.s06RunsOutDays,
      resetAt: null,
      advice: null,
      verdict: { ...stateViews.s06RunsOutDays.verdict, packs: null, daysBeforeReset: null },
    } as typeof stateViews.s06RunsOutDays;
    expect(askAdmin(view, 'LINK', wordsOf('s06RunsOutDays'))).toBe(
      'Acme shop has about 210 AI credits left (240 seen Mon 23 Nov 09:12). They likely run out on Saturday 28 Nov. Top up on a computer: LINK, Add-ons, AI Assist Settings, Top Up.',
    );
  });
});
