import { describe, expect, it } from 'vitest';
import { makeOutlook } from '../../tests/builders/outlook.ts';
import { at, NOW, sampleView, ZONE } from '../../tests/gallery/sample-views.ts';
import type { Alert } from '../domain/alert.ts';
import type { PropertyView } from '../domain/property-view.ts';
import { OFFICE_WEEK } from '../domain/staffed-hours.ts';
import { alertText } from './alert-words.ts';
import { askAdmin } from './ask-messages.ts';
import { badgeTitle } from './badge-title.ts';
import { buyText } from './buy-words.ts';
import { loadLanguage, type Words } from './language.ts';
import { popupText } from './popup-words.ts';

const wordsIn = async (tag: string): Promise<Words> => ({
  ...(await loadLanguage([tag])),
  now: NOW,
  timeZone: ZONE,
});
const words = await wordsIn('en-GB');
const german = await wordsIn('de');
const read = (value: number, wallClock: string) =>
  ({ source: 'read', value, at: at(wallClock) }) as const;
type Changes = Parameters<typeof sampleView>[0];
const USE = { p10: 500, p50: 1_000, p60: 1_200, p80: 2_300, p90: 3_000, p95: 4_300 };
/** 240 on Monday, likely gone on Saturday. */
const runningOut = (more: Changes = {}, historyDays = 90): PropertyView =>
  sampleView({
    origin: read(240, '2026-11-23T09:12'),
    balance: { subscription: 240 },
    outlook: makeOutlook({
      historyDays,
      forecast: {
        warn: 'heads-up',
        probability: 0.85,
        runOutHours: { p10: 60, p50: 95, p90: null },
        use: USE,
      },
    }),
    ...more,
  });
const alertOf = ({ verdict }: PropertyView) => verdict as Alert;

describe('a message to an admin', () => {
  const silence = { chats: 4, usualIn10: 9, silentSince: NOW };

  it('names no amount where there is no figure, and says that the AI seems silent', () => {
    const silent = sampleView({ origin: null, balance: null, silence });
    expect(askAdmin(silent, 'LINK', words)).toBe(
      'AI Assist seems silent for Acme shop. Could you look, and top up if needed? On a computer: LINK, Add-ons, AI Assist Settings, Message Usage.',
    );
    expect(askAdmin(sampleView({ silence }), 'LINK', words)).toMatch(
      /^AI Assist seems silent for Acme shop \(612 seen Tue 24 Nov 14:32\)\. /,
    );
  });

  it('says of a silent AI what was seen, also of a debt that is only estimated', () => {
    const grown = sampleView({
      origin: read(-23, '2026-11-24T08:00'),
      balance: { subscription: 0, excess: 23 },
      atZero: 'allow',
      outlook: makeOutlook(),
      silence,
    });
    expect(grown.verdict.kind).toBe('ai_silent');
    expect(grown.figure).toMatchObject({ kind: 'about', value: -53 });
    expect(askAdmin(grown, 'LINK', words)).toMatch(
      /^AI Assist seems silent for Acme shop \(23 over seen Tue 24 Nov 08:00\)\. /,
    );
  });

  it('asks nobody to top up a plan that cannot buy', () => {
    const hobby = sampleView({ balance: { plan: 'hobby' }, silence });
    expect(askAdmin(hobby, 'LINK', words)).toContain('Could you look? On a computer');
  });

  it('marks a price that is a guess', () => {
    const business = { plan: 'business', allotment: 5_000, subscription: 240 };
    expect(askAdmin(runningOut(), 'LINK', words)).toContain('would last (about $90).');
    expect(askAdmin(runningOut({ balance: business }), 'LINK', words)).toContain(
      'would last (about $90, a guess).',
    );
  });
});

describe('a count of one credit', () => {
  const over = sampleView({
    origin: read(-1, '2026-11-24T14:32'),
    balance: { subscription: 0, excess: 1 },
  });
  const left = sampleView({ origin: read(1, '2026-11-24T14:32'), balance: { subscription: 1 } });
  const saidOf = (view: PropertyView, language: Words) =>
    [
      badgeTitle(view, language),
      askAdmin(view, 'LINK', language),
      popupText(view, true, language).spokenNumber,
      'owed' in view.verdict && alertText(alertOf(view), view, language).body,
    ].join('\n');

  it.each([
    ['English', words],
    ['German', german],
  ])('is singular in %s', (_, language) => {
    expect(saidOf(over, language)).not.toMatch(/\b1 (AI[ -])?credits/i);
    expect(saidOf(over, language).match(/\b1 (AI[ -])?credit\b/gi)).toHaveLength(4);
    expect(saidOf(left, language)).not.toMatch(/\b1 (AI[ -])?credits/i);
  });

  it('is a number like any other in Arabic', async () => {
    expect(saidOf(over, await wordsIn('ar'))).toMatch(/بمقدار 1 \(/);
  });
});

it('a warning names the zone of the shift where it is not the browser’s', () => {
  const bodyIn = (timeZone: string) => {
    const view = runningOut({ staffed: { learned: false, ...OFFICE_WEEK }, timeZone });
    const alert = {
      ...view.verdict,
      kind: 'runs_out_days',
      likelihood: 'likely',
      oldFigureAt: null,
    };
    return alertText(alert as unknown as Alert, view, words).body;
  };
  expect(bodyIn('America/New_York')).toContain('until Mon 09:00 (GMT-5).');
  expect(bodyIn(ZONE)).toContain('until Mon 09:00.');
});

it('in the first weeks less is advised, and "80 % sure" stays what it says', () => {
  const text = buyText(runningOut({}, 5), words);
  expect(text.lead).toBe('1,000 for $30 would last until the reset.');
  expect(text.options).toContain('80% sure: 3,000 for $90');
  expect(buyText(runningOut(), words).lead).toMatch(/^3,000 for \$90/);
});

it('a figure from before a reset that nobody saw is told as one, even where all is gone', () => {
  const now = at('2026-12-28T09:00');
  const view = sampleView({
    now,
    origin: read(31, '2026-12-02T16:10'),
    balance: {
      subscription: 1_000,
      cycleStart: at('2026-12-03T00:00'),
      cycleEnd: at('2027-01-03T00:00'),
    },
    outlook: makeOutlook({
      at: now,
      since: { used: 1_010, low: 900, high: 1_200 },
      emptySince: at('2026-12-27T10:00'),
      perDay: 40,
    }),
  });
  const later = { ...words, now };
  expect(badgeTitle(view, later)).toMatch(/31 from tawk\.to Wed 2 Dec, before the reset\.$/);
  expect(alertText(alertOf(view), view, later).body).toContain(
    '31 left on Wed 2 Dec, before the reset, about 40 used a day.',
  );
  expect(askAdmin(view, 'LINK', later)).toContain('(31 seen Wed 2 Dec 16:10, before the reset)');
});

it('who was asked is said until the answer or the reset', () => {
  const asked = (wallClock: string, more: Changes = {}) =>
    popupText(sampleView({ askedAt: at(wallClock), ...more }), false, words).notes;
  const monday = { origin: read(612, '2026-11-23T09:12') };
  expect(asked('2026-11-24T10:40', monday)).toEqual(['Asked today 10:40.']);
  expect(asked('2026-11-24T10:40')).toEqual([]);
  const old = { origin: read(612, '2026-08-01T09:12') };
  expect(asked('2026-08-10T10:40', old)).toEqual([]);
});
