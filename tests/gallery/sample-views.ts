import { makePropertyView } from '../../src/domain/make-property-view.ts';
import type { PropertyFacts } from '../../src/domain/property-facts.ts';
import type { PropertyView } from '../../src/domain/property-view.ts';
import { instant, type Instant, type PropertyId } from '../../src/domain/units.ts';

/** Every sample stands on this Tuesday afternoon, in this zone. */
export const ZONE = 'Europe/Berlin';
export const at = (wallClock: string): Instant =>
  instant(Temporal.PlainDateTime.from(wallClock).toZonedDateTime(ZONE).epochMilliseconds);
export const NOW = at('2026-11-24T15:00');

export const propertyId = (digit: string): PropertyId => digit.repeat(24) as PropertyId;

const BALANCE = {
  plan: 'growth',
  allotment: 1_000,
  subscription: 612,
  purchased: 0,
  excess: 0,
  cycleStart: at('2026-11-03T00:00'),
  cycleEnd: at('2026-12-03T00:00'),
};
const READ_TODAY = { source: 'read', value: 612, at: at('2026-11-24T14:32') } as const;

const FACTS: PropertyFacts = {
  propertyId: propertyId('a'),
  name: 'Acme shop',
  aiNames: ['Apollo'],
  watched: true,
  starred: false,
  askedAt: null,
  origin: READ_TODAY,
  timeZone: ZONE,
  countedSince: 0,
  countedToday: 0,
  readFailure: null,
  balance: BALANCE,
  resetKnown: true,
  emptySince: null,
  outlook: null,
  silence: null,
  lastBand: null,
  packCents: null,
  holidays: [],
  staffed: null,
  atZero: 'unknown',
  planAssumed: false,
  spend: null,
  topUpWatch: null,
  nameDoubt: null,
  spike: null,
};

type Changes = Partial<Omit<PropertyFacts, 'balance'>> & {
  balance?: Partial<typeof BALANCE> | null;
  now?: Instant;
};

/** A view as the product makes it, from these facts instead of the usual ones. */
export function sampleView({ balance = {}, now = NOW, ...facts }: Changes = {}): PropertyView {
  const merged = balance === null ? null : { ...BALANCE, ...balance };
  return makePropertyView({ ...FACTS, ...facts, balance: merged }, now);
}

const readOn = (value: number, wallClock: string) =>
  ({ source: 'read', value, at: at(wallClock) }) as const;
const MONDAY = '2026-11-23T09:12';

/** Each verdict and each turn of a sentence at least once. */
export const sampleViews = {
  noFigure: sampleView({ origin: null, balance: null, countedToday: 14 }),
  official: sampleView(),
  atMost: sampleView({
    origin: readOn(612, MONDAY),
    countedSince: 22,
    balance: { subscription: 590 },
  }),
  atMostUnseen: sampleView({ origin: readOn(612, MONDAY) }),
  typed: sampleView({ origin: { source: 'typed', value: 612, at: at('2026-11-24T14:50') } }),
  colleague: sampleView({
    origin: { source: 'shared', value: 612, at: at('2026-11-21T09:12') },
    countedSince: 1,
    balance: { subscription: 611 },
  }),
  restored: sampleView({ origin: { source: 'restored', value: 612, at: at('2026-11-10T09:12') } }),
  bought: sampleView({
    origin: { source: 'read', value: 1_300, at: READ_TODAY.at },
    balance: { subscription: 300, purchased: 1_000 },
  }),
  low: sampleView({
    origin: readOn(98, MONDAY),
    countedSince: 12,
    balance: { subscription: 86 },
    askedAt: at('2026-11-24T10:40'),
  }),
  lowHobby: sampleView({
    origin: { source: 'read', value: 8, at: READ_TODAY.at },
    balance: { plan: 'hobby', allotment: 100, subscription: 8 },
  }),
  lowNoReset: sampleView({ balance: { subscription: 86 }, resetKnown: false }),
  noneLeft: sampleView({
    origin: { source: 'read', value: 0, at: READ_TODAY.at },
    balance: { subscription: 0 },
  }),
  noneLeftGrowing: sampleView({
    origin: { source: 'read', value: 0, at: READ_TODAY.at },
    balance: { subscription: 0 },
    countedSince: 2,
  }),
  debt: sampleView({
    origin: { source: 'read', value: -223, at: READ_TODAY.at },
    balance: { subscription: 0, excess: 223 },
  }),
  debtGrowing: sampleView({
    origin: { source: 'read', value: -223, at: READ_TODAY.at },
    balance: { subscription: 0, excess: 226 },
    countedSince: 3,
  }),
  debtHobby: sampleView({
    origin: { source: 'read', value: -12, at: READ_TODAY.at },
    balance: { plan: 'hobby', allotment: 100, subscription: 0, excess: 12 },
  }),
  probablyEmpty: sampleView({
    origin: readOn(86, '2026-11-20T17:40'),
    countedSince: 86,
    balance: { subscription: 0 },
    emptySince: at('2026-11-21T11:20'),
  }),
  resetUnseen: sampleView({
    origin: readOn(31, '2026-12-02T16:10'),
    balance: {
      subscription: 1_000,
      cycleStart: at('2026-12-03T00:00'),
      cycleEnd: at('2027-01-03T00:00'),
    },
    now: at('2026-12-04T09:00'),
  }),
  notReadable: sampleView({
    origin: readOn(560, MONDAY),
    balance: { subscription: 560 },
    readFailure: { kind: 'unconfirmed', at: at('2026-11-24T10:02') },
  }),
  noReset: sampleView({ resetKnown: false }),
  otherZone: sampleView({ timeZone: 'America/Los_Angeles' }),
  signedOut: sampleView({
    origin: readOn(612, MONDAY),
    readFailure: { kind: 'signed_out', at: at('2026-11-24T10:02') },
  }),
  unnamed: sampleView({ name: null }),
  longName: sampleView({
    name: 'Österreichische Handelsgesellschaft für Gartenbedarf und Zubehör',
  }),
  enterprise: sampleView({
    propertyId: propertyId('e'),
    name: 'Shop DE',
    origin: { source: 'read', value: 17_310, at: READ_TODAY.at },
    balance: { plan: 'enterprise', allotment: 20_000, subscription: 17_310 },
  }),
} satisfies Record<string, PropertyView>;

export type SampleName = keyof typeof sampleViews;

/** The clock of a sample: the unseen reset lies in December. */
export const nowOf = (name: SampleName): Instant =>
  name === 'resetUnseen' ? at('2026-12-04T09:00') : NOW;
