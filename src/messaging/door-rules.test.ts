import { describe, expect, it } from 'vitest';
import { makeMalformed } from '../../tests/builders/malformed-messages.ts';
import { createDoor } from './door-rules.ts';
import { isLargerThan } from './message-size.ts';

const ID = 'abcdefghijklmnopabcdefghijklmnop';
const own = {
  extensionId: ID,
  extensionOrigin: `chrome-extension://${ID}/`,
  dashboardOrigin: 'https://dashboard.tawk.to',
};
const page = { id: ID, url: `${own.extensionOrigin}popup.html` };
const tabOf = (id: number) => ({
  id: ID,
  url: 'https://dashboard.tawk.to/#/chat',
  frameId: 0,
  tab: { id },
});
const tab = tabOf(7);
const stranger = { id: ID, url: 'https://evil.example/' };

const report = { type: 'partWanted', part: 'reader' };
const command = { type: 'checkTabs' };
const refusal = (reason: string, refused = true) => ({
  kind: 'refusal',
  reply: { ok: false, refused, reason },
});

describe('the door', () => {
  it('hears a report of a tab and a command of a page, each with who said it', () => {
    const hear = createDoor(own);
    expect(hear(report, tab, 0)).toEqual({ kind: 'report', report, tabId: 7 });
    expect(hear(command, page, 0)).toEqual({ kind: 'command', command });
  });

  it('lets nobody speak in another’s place', () => {
    const hear = createDoor(own);
    expect(hear(command, tab, 0)).toEqual(refusal('not a report'));
    expect(hear(report, page, 0)).toEqual(refusal('not a command'));
    expect(hear(report, stranger, 0)).toEqual(refusal('not heard'));
    expect(hear(command, stranger, 0)).toEqual(refusal('not heard'));
    expect(hear(report, { ...tab, tab: {} }, 0)).toEqual(refusal('not heard'));
  });

  it.each([
    ['a long text', 'x'.repeat(140_000)],
    ['many small things', Array.from({ length: 40_000 }, () => null)],
    [
      'many keys',
      Object.fromEntries(Array.from({ length: 20_000 }, (_, key) => [`key ${key}`, 1])),
    ],
    ['a deep one', JSON.parse('[{"a":'.repeat(30_000) + '"x"' + '}]'.repeat(30_000))],
  ])('refuses a message that is too big: %s', (_, load) => {
    const hear = createDoor(own);
    expect(hear({ ...report, load }, tab, 0)).toEqual(refusal('too big'));
    expect(hear({ ...command, load }, page, 0)).toEqual(refusal('too big'));
  });

  it('takes the largest report that a tab makes', () => {
    const message = {
      identity: 'i'.repeat(200),
      propertyId: 'a'.repeat(24),
      sender: 's'.repeat(120),
      seenAt: 1_700_000_000_000,
    };
    const messages = Array.from({ length: 200 }, () => message);
    expect(createDoor(own)({ type: 'aiMessagesSeen', messages }, tab, 0)).toMatchObject({
      kind: 'report',
    });
  });

  it('hears 200 messages of a tab at once and 50 a second from then on, and says that it is too fast', () => {
    const hear = createDoor(own);
    const heardOf = (count: number, now: number, tabId = 7) =>
      Array.from({ length: count }, () => hear(report, tabOf(tabId), now)).filter(
        ({ kind }) => kind === 'report',
      ).length;
    expect(heardOf(1_000, 0)).toBe(200);
    expect(hear(report, tab, 0)).toEqual(refusal('too fast', false));
    expect(heardOf(1_000, 1_000)).toBe(50);
    expect(heardOf(1_000, 1_000, 8)).toBe(200);
    expect(heardOf(1_000, 3_600_000)).toBe(200);
  });

  it('is not held up by a clock that was set back', () => {
    const hear = createDoor(own);
    for (let times = 0; times < 200; times += 1) hear(report, tab, 1e12);
    expect(hear(report, tab, 0)).toMatchObject({ kind: 'refusal' });
    expect(hear(report, tab, 1_000)).toMatchObject({ kind: 'report' });
  });

  it('counts against a tab what is malformed as well', () => {
    const hear = createDoor(own);
    for (let times = 0; times < 200; times += 1) hear(null, tab, 0);
    expect(hear(report, tab, 0)).toEqual(refusal('too fast', false));
  });
});

/** The ordinary run; the long one takes more, from another seed, through the environment. */
const cases = Number(process.env['DOOR_FUZZ_CASES'] ?? 100_000);
const firstSeed = Number(process.env['DOOR_FUZZ_SEED'] ?? 1);

it(
  'no malformed message is heard, whoever sends it, and none does harm',
  { timeout: 3_600_000 },
  () => {
    const hear = createDoor(own);
    const heard: unknown[] = [];
    for (let seed = firstSeed; seed < firstSeed + cases; seed += 1) {
      const message = makeMalformed(seed);
      for (const sender of [tab, page, stranger]) {
        if (hear(message, sender, seed * 1_000).kind !== 'refusal') heard.push(message);
      }
    }
    expect(heard.slice(0, 5)).toEqual([]);
  },
);

it('a message that refers to itself is too big, not endless', () => {
  const message: Record<string, unknown> = { type: 'tabStarted' };
  message['self'] = message;
  expect(isLargerThan(message, 1_000)).toBe(true);
});
