import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../tests/domain/law-runs.ts';
import { addressOf, learnAddress } from '../adapters/tawk/learned-address.ts';
import type { PropertyId } from '../domain/units.ts';
import { reportSchema } from './reports.ts';

const propertyId = 'a'.repeat(24);
const seenAt = Date.UTC(2026, 10, 22);
const message = { identity: 'b1:0', propertyId, sender: 'Apollo', seenAt };
const reading = { propertyId, at: seenAt, subscriptionRemaining: 612, subscriptionTotal: 1_000 };
const chat = {
  identity: 'ab'.repeat(16),
  propertyId: null,
  at: seenAt,
  visitorFirst: true,
  aiAnswered: false,
};
const accepts = (given: unknown) => reportSchema.safeParse(given).success;

const good = {
  tabStarted: {},
  aiMessagesSeen: { messages: [message] },
  chatsSeen: { chats: [chat] },
  readingTaken: { reading },
  lookFailed: { propertyId: null, kind: 'signed_out', at: seenAt },
  propertyShown: { propertyId, name: 'Acme shop' },
  addressLearned: { goal: 'message_usage', address: 'https://dashboard.tawk.to/#/addons' },
  teamLinkOpened: { address: 'https://dashboard.tawk.to/#/dashboard/a?cm=1.AAAA' },
  receiptsSeen: { propertyId, receipts: [{ receipt: 'R-1', day: '2026-11-22', quantity: 1_000 }] },
  topUpPressed: { propertyId, at: seenAt },
  pickerStarted: {},
  labelsTaught: {
    labels: [
      {
        means: 'subscription_left',
        text: 'kvar',
        language: 'sv',
        place: '#/addons/:property',
      },
    ],
  },
  senderPicked: { propertyId, sender: 'Apollo' },
  partWanted: { part: 'reader' },
  pillUsed: { action: 'not_now', propertyId },
  pillMoved: { screen: '1280x800', edge: 'end', top: 64 },
} as const;
const types = Object.keys(good) as (keyof typeof good)[];

describe('what a dashboard tab may say', () => {
  it.each(types)('%s', (type) => {
    expect(reportSchema.parse({ type, ...good[type] })).toEqual({ type, ...good[type] });
  });

  it('is all of it: no report is without its example', () => {
    const known = reportSchema.def
      .getter()
      .def.options.map((option) => option.def.shape.type.def.values[0]);
    expect(known.toSorted()).toEqual(types.toSorted());
  });

  it('is nothing that only the own pages may: a report is no command', () => {
    const value = { propertyId, value: 1, change: {}, goal: 'top_up' };
    const commands = ['enterFigure', 'changeProperty', 'changeSettings', 'showTheWay', 'noteAsked'];
    expect(commands.filter((type) => accepts({ type, ...value }))).toEqual([]);
  });

  it('loses what nobody asked for: no text of a message passes', () => {
    const chatty = { ...message, text: 'Hello', visitor: 'Visitor 12' };
    const parsed = reportSchema.parse({ type: 'aiMessagesSeen', messages: [chatty], page: 'x' });
    expect(parsed).toEqual({ type: 'aiMessagesSeen', messages: [message] });
  });
});

describe('a report is refused', () => {
  const refused: [string, keyof typeof good, object][] = [
    ['of no message', 'aiMessagesSeen', { messages: [] }],
    ['of a flood', 'aiMessagesSeen', { messages: Array.from({ length: 201 }, () => message) }],
    [
      'of a message without an identity',
      'aiMessagesSeen',
      { messages: [{ ...message, identity: '' }] },
    ],
    [
      'of an identity as long as a text',
      'aiMessagesSeen',
      { messages: [{ ...message, identity: 'x'.repeat(201) }] },
    ],
    ['of a nameless sender', 'aiMessagesSeen', { messages: [{ ...message, sender: '' }] }],
    [
      'of a name as long as a text',
      'aiMessagesSeen',
      { messages: [{ ...message, sender: 'x'.repeat(121) }] },
    ],
    ['of an endless address', 'teamLinkOpened', { address: 'x'.repeat(25_001) }],
    ['of no chat', 'chatsSeen', { chats: [] }],
    ['of a chat by its own id', 'chatsSeen', { chats: [{ ...chat, identity: 'chat-1' }] }],
    ['of a purchase of nobody', 'topUpPressed', { propertyId: null }],
    ['of half a millisecond', 'aiMessagesSeen', { messages: [{ ...message, seenAt: 0.5 }] }],
    ['of a property in capitals', 'propertyShown', { propertyId: 'A'.repeat(24) }],
    ['of a longer property', 'propertyShown', { propertyId: `${propertyId}0` }],
    ['of a property with a second line', 'propertyShown', { propertyId: `${propertyId}\n` }],
    [
      'of credits below zero',
      'readingTaken',
      { reading: { ...reading, subscriptionRemaining: -1 } },
    ],
    ['of half a credit', 'readingTaken', { reading: { ...reading, excess: 0.5 } }],
    [
      'of credits beyond all measure',
      'readingTaken',
      { reading: { ...reading, excess: 100_000_001 } },
    ],
    ['of a credit as a text', 'readingTaken', { reading: { ...reading, excess: '5' } }],
    ['of a day that is none', 'readingTaken', { reading: { ...reading, resetOn: '2026-13-01' } }],
    ['of a reading of no instant', 'readingTaken', { reading: { ...reading, at: undefined } }],
    ['of a reading of no property', 'readingTaken', { reading: { ...reading, propertyId: null } }],
    ['of an unknown failure', 'lookFailed', { kind: 'bored' }],
    ['of another part', 'partWanted', { part: '../background' }],
    ['of another action', 'pillUsed', { action: 'buy' }],
    ['of a pill above the page', 'pillMoved', { top: -1 }],
    ['of a pill far below it', 'pillMoved', { top: 10_001 }],
    ['of a screen as long as a text', 'pillMoved', { screen: 'x'.repeat(21) }],
  ];

  it.each(refused)('%s', (_, type, change) => {
    expect(accepts({ type, ...good[type], ...change })).toBe(false);
  });

  it('of an address beyond all measure', () => {
    const address = 'https://dashboard.tawk.to/#/'.padEnd(2_001, 'a');
    expect(accepts({ type: 'addressLearned', goal: 'top_up', address })).toBe(false);
    const shorter = address.slice(0, 2_000);
    expect(accepts({ type: 'addressLearned', goal: 'top_up', address: shorter })).toBe(true);
  });
});

describe('the way that a reported address leads', () => {
  const wayOf = (address: string): string | null => {
    const parsed = reportSchema.safeParse({ type: 'addressLearned', goal: 'top_up', address });
    if (!parsed.success || parsed.data.type !== 'addressLearned') return null;
    const learned = learnAddress(parsed.data.address);
    return learned && addressOf('b'.repeat(24) as PropertyId, learned.template);
  };
  const home = 'https://dashboard.tawk.to/#';

  it.each([
    'javascript:alert(1)',
    `javascript:alert(1)//https://dashboard.tawk.to/#/addons/${propertyId}`,
    `https://evil.example/#/addons/${propertyId}`,
    `//evil.example/#/addons/${propertyId}`,
    `https://dashboard.tawk.to.evil.example/#/addons/${propertyId}`,
    `https://dashboard.tawk.to@evil.example/#/addons/${propertyId}`,
    `http://dashboard.tawk.to/#/addons/${propertyId}`,
    `https://dashboard.tawk.to/#/addons/${propertyId}/${'c'.repeat(24)}`,
    `#/addons/${propertyId}`,
    '',
  ])('is none for a foreign one: %j', (address) => {
    expect(wayOf(address)).toBeNull();
  });

  it('is that of the other property for one of the dashboard', () => {
    expect(wayOf(`${home}/addons/${propertyId}/ai`)).toBe(`${home}/addons/${'b'.repeat(24)}/ai`);
  });

  it('never leaves the dashboard', () => {
    const parts = fc.constantFrom(
      home,
      propertyId,
      '/',
      '//',
      '@',
      'evil.example',
      'javascript:',
      ' ',
    );
    const address = fc
      .array(fc.oneof(parts, fc.string({ maxLength: 4 })), { maxLength: 6 })
      .map((texts) => texts.join(''));
    fc.assert(
      fc.property(
        fc.oneof(
          address,
          address.map((text) => `${home}/${text}`),
        ),
        (given) => {
          const way = wayOf(given);
          if (way !== null) expect(new URL(way).origin).toBe('https://dashboard.tawk.to');
        },
      ),
      runs(2_000),
    );
  });
});

describe('whatever comes in', () => {
  it('nothing malformed passes and nothing throws', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), (given) => {
        expect(accepts(given)).toBe(false);
      }),
      runs(20_000),
    );
  }, 60_000);

  it('a known type with any fields throws nothing, and what passes is a report to the letter', () => {
    const value = fc.oneof(
      fc.anything(),
      fc.constantFrom(propertyId, seenAt, 'reader', 'top_up', [message], reading, 0, null),
    );
    const names = [...new Set(Object.values(good).flatMap((one) => Object.keys(one)))];
    const fields = fc.dictionary(fc.constantFrom(...names), value, { maxKeys: 5 });
    fc.assert(
      fc.property(fc.constantFrom(...types), fields, fc.boolean(), (type, change, whole) => {
        const parsed = reportSchema.safeParse({ type, ...(whole && good[type]), ...change });
        if (!parsed.success) return;
        expect(Object.keys(parsed.data).toSorted()).toEqual(
          ['type', ...Object.keys(good[type])].toSorted(),
        );
        expect(reportSchema.parse(JSON.parse(JSON.stringify(parsed.data)))).toEqual(parsed.data);
      }),
      runs(5_000),
    );
  });

  it('a hostile prototype is none of its fields', () => {
    const polluted = JSON.parse(
      `{"type":"tabStarted","__proto__":{"reading":1},"constructor":{"prototype":{}}}`,
    ) as unknown;
    expect(reportSchema.parse(polluted)).toEqual({ type: 'tabStarted' });
    const inherited = Object.create({ type: 'tabStarted' }) as unknown;
    expect(() => accepts(inherited)).not.toThrow();
  });
});
