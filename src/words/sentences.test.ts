import { describe, expect, it } from 'vitest';
import {
  at,
  NOW,
  nowOf,
  sampleView,
  sampleViews,
  ZONE,
  type SampleName,
} from '../../tests/gallery/sample-views.ts';
import { stateViews } from '../../tests/gallery/state-views.ts';
import { listStandingAlerts } from '../domain/alert-conditions.ts';
import type { PropertyView } from '../domain/property-view.ts';
import { alertText } from './alert-words.ts';
import { askAdmin, askForFigure } from './ask-messages.ts';
import { badgeTitle } from './badge-title.ts';
import { guideText } from './guide-words.ts';
import { loadLanguage, makeLanguage, type Words } from './language.ts';
import { askedLine, failureLine, poolsLine, resetLine, trustLine } from './lines.ts';
import messages from './messages/en.json' with { type: 'json' };
import { parseMessages } from './read-messages.ts';
import { noticeText, type NoticeFacts } from './notice-words.ts';
import { pillText, renewalPillText } from './pill-words.ts';
import { popupText } from './popup-words.ts';
import { othersSummary, propertyRows } from './property-rows.ts';
import { headline, secondLine } from './verdict-words.ts';

const english = await loadLanguage(['en-US']);
const wordsOf = (name: SampleName): Words => ({ ...english, now: nowOf(name), timeZone: ZONE });
const words: Words = { ...english, now: NOW, timeZone: ZONE };
const link = 'https://dashboard.tawk.to/#/dashboard/aaaaaaaaaaaaaaaaaaaaaaaa';

const QUIET: NoticeFacts = {
  hasAccess: true,
  saving: 'ok',
  restored: null,
  watching: true,
  answers: true,
  unassigned: 0,
  offeredSender: null,
  offerWarnings: false,
  planPutOff: false,
};

describe('the sentences of a property', () => {
  it.each(Object.keys(sampleViews) as SampleName[])('%s', (name) => {
    const view = sampleViews[name];
    const own = wordsOf(name);
    expect({
      title: badgeTitle(view, own),
      number: [popupText(view, true, own).number, popupText(view, true, own).unit],
      spoken: popupText(view, true, own).spokenNumber,
      headline: headline(view, own),
      admin: [secondLine(view, true, own), popupText(view, true, own).buttons.map((b) => b.label)],
      agent: [secondLine(view, null, own), popupText(view, null, own).buttons.map((b) => b.label)],
      pools: poolsLine(view, own),
      reset: resetLine(view, own),
      trust: trustLine(view, own),
      notes: [failureLine(view, own), askedLine(view, own)],
      pill: [pillText(view, null, own).figure, pillText(view, null, own).title],
    }).toMatchSnapshot();
  });

  it('says what is left, exactly while it is exact', () => {
    expect(badgeTitle(sampleViews.official, words)).toBe(
      'Acme shop: 612 left. From tawk.to, today 14:32.',
    );
    expect(headline(sampleViews.atMost, words)).toBe('At most 590 left');
    expect(trustLine(sampleViews.atMost, words)).toBe(
      '612 from tawk.to Mon 09:12; 22 AI messages seen since.',
    );
  });

  it('never says that the AI still answers unless an answer was seen after zero', () => {
    const seen = Object.values(sampleViews).filter((view) =>
      (badgeTitle(view, words) + secondLine(view, true, words)).includes('still answers'),
    );
    expect(seen).toEqual([sampleViews.noneLeftGrowing, sampleViews.debtGrowing]);
  });

  it('says of an AI that goes on at nothing neither that it stopped nor that it answers', () => {
    const origin = { source: 'read', value: 0, at: NOW } as const;
    const view = sampleView({ origin, balance: { subscription: 0 }, atZero: 'allow' });
    expect(badgeTitle(view, words)).toBe('Acme shop: 0 left. From tawk.to, today 15:00.');
    expect(secondLine(view, true, words)).toBe('Buying 1,000 leaves 1,000.');
    const alert = { kind: 'none_left', silentSince: null } as const;
    expect(alertText(alert, view, words).body).toBe('Acme shop: 0 left. Reset in 9 days.');
    const silent = { ...alert, silentSince: NOW };
    expect(alertText(silent, view, words).body).toMatch(/has stopped/);
    const owing = { source: 'read', value: -223, at: NOW } as const;
    const debt = sampleView({
      origin: owing,
      balance: { subscription: 0, excess: 223 },
      atZero: 'allow',
    });
    expect(secondLine(debt, true, words)).toBe('Buying 1,000 leaves 777.');
  });

  it('says in the pill that the AI writes far more than usual', () => {
    const view = { ...sampleViews.official, spike: { count: 40, usual: 9, hourAt: NOW } };
    expect(pillText(view, null, words).headline).toBe('More AI messages than usual');
  });

  it('says in the pill, in the last hour of the shift, that nobody is there at the run-out', () => {
    const said = (wallClock: string) =>
      pillText(stateViews.s06RunsOutDays, null, { ...words, now: at(wallClock) }).headline;
    expect(said('2026-11-27T16:59')).toMatch(/runs out/);
    expect(said('2026-11-27T17:00')).toBe('Nobody is on shift when AI credits run out');
    expect(said('2026-11-27T18:00')).toMatch(/runs out/);
  });

  it('says in debt since when nobody was answered, not what to buy', () => {
    const origin = { source: 'read', value: -223, at: NOW } as const;
    const debt = { origin, balance: { subscription: 0, excess: 223 } };
    const silence = { chats: 4, usualIn10: 9, silentSince: at('2026-11-24T14:32') };
    expect(secondLine(sampleView({ ...debt, silence }), true, words)).toBe(
      'No answer since 14:32: visitors wait for you.',
    );
  });

  it('names the zone of the reset only where it differs', () => {
    expect(resetLine(sampleViews.official, words)).toBe('Resets Thu 3 Dec, in 9 days');
    expect(resetLine(sampleViews.otherZone, words)).toBe('Resets Wed 2 Dec (PST), in 8 days');
  });

  it('speaks of no property when none is known', () => {
    expect(badgeTitle(null, words)).toBe('Credit Meter: no figure yet. Click to add one.');
  });
});

describe('warnings', () => {
  it.each([
    ['low', 'low', 'AI credits are running low', 'Acme shop: at most 86 left. Reset in 9 days.'],
    [
      'none_left',
      'noneLeft',
      'No AI credits left',
      'Acme shop, seen at 14:32. AI Assist may have stopped; visitors wait for you. Reset in 9 days.',
    ],
    [
      'in_debt',
      'debt',
      'AI Assist has run up a debt',
      'Acme shop: 223 credits over. Buying 1,000 would leave 777.',
    ],
    [
      'in_debt',
      'debtGrowing',
      'AI Assist is running up a debt',
      'Acme shop: at least 226 credits over. Buying 1,000 would leave at most 774.',
    ],
    [
      'in_debt',
      'debtHobby',
      'AI Assist has run up a debt',
      'Acme shop: 12 credits over. Hobby cannot buy credits; Growth has 1,000 a month.',
    ],
    [
      'probably_empty',
      'probablyEmpty',
      'AI credits are probably gone',
      'Acme shop: 86 left on Fri 17:40. Open Message Usage to be sure.',
    ],
    [
      'low',
      'lowNoReset',
      'AI credits are running low',
      'Acme shop: 86 left. The reset date is not known yet.',
    ],
  ] as const)('of %s for %s', (kind, name, title, body) => {
    const nothing = { outlook: null, silence: null };
    const alert = listStandingAlerts(sampleViews[name], nothing)[kind];
    expect(alert && alertText(alert, sampleViews[name], words)).toEqual({ title, body });
  });
});

describe('messages to copy', () => {
  it('ask for the figure', () => {
    expect(askForFigure(sampleViews.noFigure, link, words)).toBe(
      'Could you tell me our AI Assist credits for Acme shop? On a computer: dashboard.tawk.to, select Acme shop, Add-ons, AI Assist Settings, Message Usage. I need: credits left, and the reset date.',
    );
  });

  it.each(['en', 'de', 'ar'])('tell a property without a name by its link, in %s', async (tag) => {
    const own = { ...(await loadLanguage([tag])), now: NOW, timeZone: ZONE };
    const message = askForFigure(sampleViews.unnamed, link, own);
    expect(message).toContain(link);
    expect(message).not.toContain('…');
    expect(askForFigure(sampleViews.official, link, own)).not.toContain(link);
  });

  it.each([
    [
      'low',
      'Acme shop has at most 86 AI credits left (98 seen Mon 23 Nov 09:12). The reset is on Thu 3 Dec.',
    ],
    [
      'noneLeft',
      'Acme shop has no AI credits left (seen Tue 24 Nov 14:32). AI Assist may have stopped, so visitors wait.',
    ],
    [
      'debt',
      'Acme shop is 223 AI credits over (seen Tue 24 Nov 14:32). Buying 1,000 would leave 777.',
    ],
    [
      'lowHobby',
      'Acme shop has 8 AI credits left (8 seen Tue 24 Nov 14:32). Its Hobby plan cannot buy credits',
    ],
    [
      'debtHobby',
      'Acme shop is 12 AI credits over (seen Tue 24 Nov 14:32). Its Hobby plan cannot buy credits',
    ],
    ['probablyEmpty', 'Acme shop has probably no AI credits left (86 seen Fri 20 Nov 17:40).'],
  ] as const)('ask an admin in the state %s', (name, start) => {
    const message = askAdmin(sampleViews[name], link, words);
    expect(message.slice(0, start.length)).toBe(start);
    expect(message).toContain(`On a computer: ${link}, Add-ons, AI Assist`);
  });
});

describe('the rest of the words', () => {
  it('sums up the other properties', () => {
    const { official, low, debt } = sampleViews;
    expect(othersSummary([], words)).toBeNull();
    expect(othersSummary([official], words)).toBe('1 other property');
    expect(othersSummary([official, low, debt], words)).toBe(
      '3 other properties, 2 need attention',
    );
    expect(propertyRows([low, debt], words).map(({ amount, word }) => [amount, word])).toEqual([
      ['≤86', 'low'],
      ['-223', 'in debt'],
    ]);
  });

  it('shows one notice, the gravest', () => {
    const { official } = sampleViews;
    const about = (facts: Partial<NoticeFacts>, changes: Partial<PropertyView> = {}) =>
      noticeText({ ...QUIET, ...facts }, { ...official, ...changes }, words)?.text ?? null;
    const waiting = { topUpWatch: { kind: 'waiting', since: at('2026-11-24T14:40') } } as const;
    const doubt = { nameDoubt: { kind: 'too_many' } } as const;
    expect(about({})).toBeNull();
    expect(about({ offerWarnings: true })).toMatch(/^Be warned/);
    expect(about({ offerWarnings: true, offeredSender: 'Apollo' })).toMatch(/“Apollo”/);
    expect(about({ offerWarnings: true }, { planAssumed: true })).toBe('Which plan is it?');
    expect(about({ offeredSender: 'Apollo' }, { planAssumed: true })).toMatch(/“Apollo”/);
    const unread = { verdict: { kind: 'not_readable', openedAt: NOW } } as const;
    expect(about({ offeredSender: 'Apollo' }, unread)).toMatch(/why it was not read/);
    expect(about({ unassigned: 2 }, { planAssumed: true })).toMatch(/not assigned/);
    expect(about({ unassigned: 2 }, doubt)).toMatch(/person may be in your AI list/);
    expect(about({}, { ...doubt, ...waiting })).toMatch(
      /^Waiting for the top-up since today 14:40/,
    );
    expect(about({ watching: false }, waiting)).toMatch(/^Not watching/);
    expect(about({ watching: false, saving: 'paused' })).toMatch(/^Saving paused/);
    expect(about({ answers: false, saving: 'paused' })).toMatch(/does not answer/);
    expect(about({ saving: 'newer_data' })).toMatch(/^A newer Credit Meter/);
    expect(about({ saving: 'blocked' })).toMatch(/^Close the other windows/);
    expect(about({ saving: 'paused', hasAccess: false })).toMatch(/may not see/);
  });

  it('says what became of a top-up, and what to check', () => {
    const said = (topUpWatch: PropertyView['topUpWatch']) =>
      noticeText(QUIET, { ...sampleViews.official, topUpWatch }, words)?.text;
    const seenAt = at('2026-11-24T14:50');
    expect(said({ kind: 'arrived', added: 777, paidOff: 223, at: seenAt })).toBe(
      'Top-up arrived: +777 after paying off 223.',
    );
    expect(said({ kind: 'arrived', added: 1_000, paidOff: 0, at: seenAt })).toBe(
      'Top-up arrived: +1,000.',
    );
    expect(said({ kind: 'missing', since: seenAt })).toBe(
      'No top-up since today 14:50. Check Message Usage, the email, then Billing, Purchases and Invoices.',
    );
  });

  it('lets a top-up that is not there be given up', () => {
    const answers = (kind: 'waiting' | 'missing') => {
      const topUpWatch = { kind, since: at('2026-11-24T14:50') };
      const text = noticeText(QUIET, { ...sampleViews.official, topUpWatch }, words);
      return text?.actions.map(({ action }) => action);
    };
    expect(answers('waiting')).toEqual(['open_message_usage']);
    expect(answers('missing')).toEqual(['open_message_usage', 'no_top_up']);
  });

  it('doubts the names where the counts do not fit', () => {
    const nameDoubt = {
      kind: 'nothing_seen',
      name: 'Apollo',
      since: at('2026-11-17T09:12'),
      charged: 61,
    } as const;
    expect(noticeText(QUIET, { ...sampleViews.official, nameDoubt }, words)).toEqual({
      text: 'No message from “Apollo” since Tue 17 Nov, but tawk.to charged 61. Is the AI’s name still “Apollo”?',
      actions: [{ action: 'names', label: 'Check the names' }],
    });
  });

  it('asks for the plan by the names of the plans', () => {
    const asked = noticeText(QUIET, { ...sampleViews.official, planAssumed: true }, words);
    expect(asked?.actions).toEqual([
      { action: 'plan:hobby', label: 'Hobby' },
      { action: 'plan:growth', label: 'Growth' },
      { action: 'plan:business', label: 'Business' },
      { action: 'plan:enterprise', label: 'Enterprise' },
      { action: 'no_plan', label: 'Not now' },
    ]);
    const view = { ...sampleViews.official, planAssumed: true };
    expect(noticeText({ ...QUIET, planPutOff: true }, view, words)).toBeNull();
  });

  it('leads the way with the right property first', () => {
    const { steps } = guideText(sampleViews.low, 'top_up', words);
    expect(steps.select_property).toBe('First, select Acme shop at the top of the dashboard.');
    expect(steps.wrong_property).toContain('Select Acme shop first');
    expect(guideText(sampleViews.low, 'message_usage', words).steps.arrived).toContain(
      'Message Usage',
    );
  });

  it('offers the figure just read', () => {
    expect(pillText(sampleViews.official, 612, words).offer).toBe('612 read');
    expect(pillText(sampleViews.official, null, words).offer).toBeNull();
    const vague = { kind: 'about', value: 450, low: 380, high: 520 } as const;
    expect(renewalPillText({ ...sampleViews.official, figure: vague }, words)).toMatchObject({
      offer: 'Worth renewing: it may be 380–520 by now.',
      offerAction: { kind: 'open_meter', label: 'Open the meter' },
      title: 'Acme shop: ~450 left',
    });
    expect(pillText(sampleViews.low, null, words).way).toBe('How to top up');
    expect(pillText(sampleViews.official, null, words).way).toBeNull();
    expect(pillText(sampleViews.lowHobby, null, words).way).toBeNull();
  });
});

describe('languages', () => {
  it('take the first one that there is, and English when there is none', async () => {
    expect((await loadLanguage(['fr-FR', 'de-AT', 'en'])).tag).toBe('de-AT');
    expect((await loadLanguage(['fr-FR', 'xx'])).tag).toBe('en');
    expect((await loadLanguage([])).tag).toBe('en');
    expect((await loadLanguage(['ar-EG'])).direction).toBe('rtl');
  });

  it('speak English for a key that is not translated', () => {
    const half = makeLanguage(
      'de',
      parseMessages({ 'button.save': 'Speichern' }),
      parseMessages(messages),
    );
    expect(half.say('button.save')).toBe('Speichern');
    expect(half.say('others.summary', { count: 1, attention: 0 })).toBe('1 other property');
  });

  it.each(['de', 'ar-EG'])('say every sample in %s', async (tag) => {
    const language = await loadLanguage([tag]);
    for (const name of Object.keys(sampleViews) as SampleName[]) {
      const own = { ...language, now: nowOf(name), timeZone: ZONE };
      expect(popupText(sampleViews[name], true, own)).toMatchSnapshot(name);
      expect(badgeTitle(sampleViews[name], own)).toMatchSnapshot(name);
    }
  });
});
