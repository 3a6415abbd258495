import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../tests/domain/law-runs.ts';
import { commandSchema } from './commands.ts';

const propertyId = 'a'.repeat(24);
const accepts = (given: unknown) => commandSchema.safeParse(given).success;

const good = {
  enterFigure: { propertyId, value: -223, shownAt: Date.UTC(2026, 10, 22), resetOn: '2026-12-03' },
  changeProperty: { propertyId, change: { name: 'Acme shop', aiNames: ['Apollo'], watched: true } },
  changeSettings: { change: { pill: false, warnings: true } },
  noteBought: { propertyId },
  readHistory: { propertyId },
  showTheWay: { propertyId, goal: 'top_up' },
  choosePlan: { propertyId, plan: 'growth' },
  noteAsked: { propertyId },
  assignWaiting: { propertyId },
  writeTeamLink: {},
  holdTeamLink: { text: 'https://dashboard.tawk.to/#/dashboard/a?cm=1.AAAA' },
  askAboutLink: {},
  answerAboutLink: { about: '0123456789abcdef', yes: true },
  readFollowing: {},
  listAddresses: {},
  changeAddress: { goal: 'top_up', address: 'https://dashboard.tawk.to/#/top-up' },
  checkAll: {},
  cancelCheck: {},
  readCheck: {},
  startPicker: { propertyId, what: 'figure' },
  diagnose: {},
  forgetLabel: {
    label: { means: 'debt', text: 'skuld', language: 'sv', place: '#/addons/:property' },
  },
  noteRestoredSeen: {},
  listSenders: {},
  checkTabs: {},
  exportAll: { as: 'csv' },
  previewImport: {},
  takeImport: { checksum: 'f'.repeat(64), takeSettings: true },
  countDamaged: {},
  eraseAll: {},
} as const;
const types = Object.keys(good) as (keyof typeof good)[];

describe('what an own page may ask', () => {
  it.each(types)('%s', (type) => {
    expect(commandSchema.parse({ type, ...good[type] })).toEqual({ type, ...good[type] });
  });

  it('is all of it: no command is without its example', () => {
    const known = commandSchema.def
      .getter()
      .def.options.map((option) => option.def.shape.type.def.values[0]);
    expect(known.toSorted()).toEqual(types.toSorted());
  });

  it('loses what is no field of it, so that nothing else of a record or a setting changes', () => {
    const change = { watched: true, firedAlerts: [], propertyId: 'b', readFailure: null };
    expect(commandSchema.parse({ type: 'changeProperty', propertyId, change })).toEqual({
      type: 'changeProperty',
      propertyId,
      change: { watched: true },
    });
    const settings = { pill: true, putOff: 'x', pillPlaces: {} };
    expect(commandSchema.parse({ type: 'changeSettings', change: settings })).toEqual({
      type: 'changeSettings',
      change: { pill: true },
    });
  });

  it('has names without the space around them', () => {
    const change = { name: '  Acme shop ', aiNames: [' Apollo '] };
    expect(commandSchema.parse({ type: 'changeProperty', propertyId, change })).toMatchObject({
      change: { name: 'Acme shop', aiNames: ['Apollo'] },
    });
  });
});

describe('a property and the settings', () => {
  it('can be told shifts, holidays, what happens at zero and what a pack costs', () => {
    const change = {
      staffedHours: [{ day: 1, from: 540, to: 1_080 }],
      holidays: ['2026-12-25'],
      atZero: 'stop',
      packCents: 3_000,
    };
    const command = { type: 'changeProperty', propertyId, change };
    expect(commandSchema.parse(command)).toEqual(command);
    const learned = { ...command, change: { staffedHours: null, packCents: null } };
    expect(commandSchema.parse(learned)).toEqual(learned);
  });

  it('can be told which warnings, and when none', () => {
    const change = { alertChoice: 'i_ask', quietHours: { from: 1_320, to: 420 }, digest: false };
    const command = { type: 'changeSettings', change };
    expect(commandSchema.parse(command)).toEqual(command);
  });
});

describe('a command is refused', () => {
  const named = (change: object) => ({ propertyId, change });
  const refused: [string, keyof typeof good, object][] = [
    ['of a plan that nobody sells', 'choosePlan', { propertyId, plan: 'platinum' }],
    ['of a plan with part of a credit', 'choosePlan', { propertyId, plan: 12.5 }],
    ['with an endless text', 'holdTeamLink', { text: 'x'.repeat(100_001) }],
    ['with an endless address', 'changeAddress', { address: 'x'.repeat(2_001) }],
    ['with an address of nothing', 'changeAddress', { goal: 'login' }],
    ['with an answer to nothing', 'answerAboutLink', { about: undefined }],
    ['with half a credit', 'enterFigure', { value: 0.5 }],
    ['with a number as a text', 'enterFigure', { value: '612' }],
    ['with no number', 'enterFigure', { value: Number.NaN }],
    ['with credits beyond all measure', 'enterFigure', { value: 100_000_001 }],
    ['with a debt beyond all measure', 'enterFigure', { value: -100_000_001 }],
    ['with a day that is none', 'enterFigure', { resetOn: '03/12/2026' }],
    ['for a property that is none', 'enterFigure', { propertyId: 'acme' }],
    ['with an empty name', 'changeProperty', named({ name: '  ' })],
    ['with a name as long as a text', 'changeProperty', named({ name: 'x'.repeat(121) })],
    ['with an empty AI name', 'changeProperty', named({ aiNames: ['Apollo', ''] })],
    ['with too many AI names', 'changeProperty', named({ aiNames: Array(21).fill('Apollo') })],
    ['with a zone as long as a text', 'changeProperty', named({ timeZone: 'x'.repeat(65) })],
    [
      'with an eighth day of the week',
      'changeProperty',
      named({ staffedHours: [{ day: 8, from: 0, to: 60 }] }),
    ],
    ['with a price below nothing', 'changeProperty', named({ packCents: -1 })],
    ['with a holiday that is no day', 'changeProperty', named({ holidays: ['Christmas'] })],
    [
      'with quiet hours beyond midnight',
      'changeSettings',
      { change: { quietHours: { from: 0, to: 1_441 } } },
    ],
    ['with "yes" for a switch', 'changeSettings', { change: { warnings: 'yes' } }],
    ['with another goal', 'showTheWay', { goal: 'https://evil.example' }],
    ['with another kind of file', 'exportAll', { as: 'exe' }],
    ['with a file in the message', 'takeImport', { checksum: 'x'.repeat(65) }],
    ['for no property', 'noteAsked', { propertyId: undefined }],
    ['for no property to give messages to', 'assignWaiting', { propertyId: null }],
  ];

  it.each(refused)('%s', (_, type, change) => {
    expect(accepts({ type, ...good[type], ...change })).toBe(false);
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

  it('a known type with any fields throws nothing', () => {
    const names = ['propertyId', 'value', 'change', 'goal', 'shownAt', 'resetOn'];
    const fields = fc.dictionary(fc.constantFrom(...names), fc.anything(), { maxKeys: 4 });
    fc.assert(
      fc.property(fc.constantFrom(...types), fields, fc.boolean(), (type, change, whole) => {
        const parsed = commandSchema.safeParse({ type, ...(whole && good[type]), ...change });
        if (!parsed.success) return;
        expect(commandSchema.parse(parsed.data)).toEqual(parsed.data);
      }),
      runs(5_000),
    );
  });
});
