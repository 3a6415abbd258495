import * as fc from 'fast-check';
import { HOUR_MS } from '../../src/domain/instants.ts';
import type { SharedProperty, TeamLink } from '../../src/domain/team-link/link-shape.ts';
import { instant, type PropertyId } from '../../src/domain/units.ts';

const NOW = Date.UTC(2026, 10, 24, 9, 12, 31, 207);

const propertyId = fc
  .array(fc.constantFrom(...'0123456789abcdef'), { minLength: 24, maxLength: 24 })
  .map((digits) => digits.join('') as PropertyId);

const name = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }),
    fc.constantFrom('Acme shop', 'Müller & Söhne', 'متجر', '\u{200f}متجر', '商店', 'A'),
  )
  .map((text) => text.replaceAll(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '').trim())
  // A lone half of a character has no UTF-8.
  .filter((text) => text !== '' && text.isWellFormed());

const amount = fc.oneof(fc.constantFrom(0, 1, 127, 128, 16_384), fc.nat(100_000_000));
const shown = fc.option(amount, { nil: null });
const at = fc
  .oneof(fc.constant(0), fc.integer({ min: -40 * 24, max: 40 * 24 }))
  .chain((hours) => fc.nat(60_000).map((ms) => instant(NOW + hours * HOUR_MS + ms)));
const resetAt = fc.option(
  fc.oneof(
    at,
    at.map((ms) => instant(Math.floor(ms / 60_000) * 60_000)),
  ),
  { nil: null },
);

const figure = fc
  .record({
    at,
    source: fc.constantFrom('read' as const, 'typed' as const, 'shared' as const),
    subscription: shown,
    net: fc.oneof(fc.constant(null), fc.integer({ min: -9_000, max: 90_000 })),
    both: fc.boolean(),
    cycleEnd: resetAt,
  })
  .filter(({ subscription, net }) => subscription !== null || net !== null)
  .map(({ net, both, ...rest }) => ({
    ...rest,
    purchased: net !== null && (both || net >= 0) ? Math.max(net, 0) : null,
    excess: net !== null && (both || net < 0) ? Math.max(-net, 0) : null,
  }));

const shifts = fc
  .uniqueArray(
    fc.record({
      day: fc.integer({ min: 1, max: 7 }),
      from: fc.nat(1_439),
      to: fc.integer({ min: 1, max: 1_440 }),
    }),
    { maxLength: 12, selector: ({ day, from, to }) => `${day} ${from} ${to}` },
  )
  .map((week) =>
    week.toSorted(
      (one, other) => one.day - other.day || one.from - other.from || one.to - other.to,
    ),
  );

const property: fc.Arbitrary<SharedProperty> = fc.record({
  propertyId,
  name: fc.option(name, { nil: null }),
  timeZone: fc.constantFrom('Europe/Berlin', 'UTC', 'Asia/Kolkata', 'America/Argentina/Ushuaia'),
  plan: fc.option(
    fc.oneof(
      fc.constantFrom({ name: 'growth', allotment: 1_000 }, { name: 'custom', allotment: 1_000 }),
      fc.record({ name, allotment: amount }),
    ),
    { nil: null },
  ),
  figure: fc.option(figure, { nil: null }),
  resetAt,
  aiNames: fc.array(name, { maxLength: 3 }),
  staffedHours: fc.option(shifts, { nil: null }),
});

const template = fc.option(
  fc.constantFrom(
    '#/addons/:property/ai-assist/settings',
    '#/addons/:property/ai-assist/top-up',
    '#/x',
    '#!/addons/:property',
  ),
  { nil: null },
);

/** Any link: empty and full properties, equal instants, zones that repeat, instants ahead. */
export const teamLinks: fc.Arbitrary<TeamLink> = fc.record({
  madeAt: fc.constantFrom(instant(NOW), instant(NOW - 31_207)),
  properties: fc.uniqueArray(property, {
    minLength: 1,
    maxLength: 4,
    selector: ({ propertyId: id }) => id,
  }),
  addresses: fc.record({ message_usage: template, top_up: template }),
});
