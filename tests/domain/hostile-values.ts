import * as fc from 'fast-check';
import { scaled } from './law-runs.ts';

const nest = (depth: number): unknown => {
  let value: unknown = [];
  for (let level = 0; level < depth; level += 1) value = [value];
  return value;
};

const share = (depth: number): unknown => {
  let value: unknown = {};
  for (let level = 0; level < depth; level += 1) value = [value, value];
  return value;
};

const cycle = (): unknown => {
  const value: Record<string, unknown> = { id: 'c', type: 'usage.recorded' };
  value['self'] = value;
  return value;
};

const throwing = (): unknown => ({
  get id(): string {
    throw new Error('do not read me');
  },
  type: 'usage.recorded',
});

const trap = (): never => {
  throw new TypeError('trapped');
};

const revoked = (): unknown => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};

/** Values that have broken parsers before; made anew for each use. */
export const hostileValues: { name: string; make: () => unknown }[] = [
  { name: 'undefined', make: () => undefined },
  { name: 'null', make: () => null },
  { name: 'NaN', make: () => Number.NaN },
  { name: 'minus zero', make: () => -0 },
  { name: 'infinity', make: () => Infinity },
  { name: 'a BigInt', make: () => 10n ** 30n },
  { name: 'a symbol', make: () => Symbol('x') },
  { name: 'a function', make: () => () => 1 },
  { name: 'a date', make: () => new Date(Number.NaN) },
  { name: 'a map', make: () => new Map([[{}, {}]]) },
  { name: 'a boxed string', make: () => Object('usage.recorded') as unknown },
  { name: 'an array with holes', make: () => Object.assign([], { length: 3 }) },
  { name: 'a huge string', make: () => 'x'.repeat(scaled(5_000_000)) },
  { name: 'the name of a prototype', make: () => '__proto__' },
  {
    name: 'an own __proto__ key',
    make: () => JSON.parse('{"__proto__":{"quantity":9}}') as unknown,
  },
  {
    name: 'inherited fields',
    make: () => Object.create({ id: 'i', type: 'usage.recorded' }) as unknown,
  },
  { name: 'no prototype', make: () => Object.assign(Object.create(null) as object, { id: 1 }) },
  { name: 'a hundred thousand arrays in each other', make: () => nest(scaled(100_000)) },
  { name: 'two to the sixtieth shared branches', make: () => share(scaled(60)) },
  { name: 'a cycle', make: cycle },
  { name: 'a getter that throws', make: throwing },
  {
    name: 'a proxy that throws',
    make: () => new Proxy({}, { get: trap, ownKeys: trap, has: trap }),
  },
  { name: 'a revoked proxy', make: revoked },
  { name: 'a toJSON that throws', make: () => ({ toJSON: trap, valueOf: trap, toString: trap }) },
];

const field = fc.anything({
  withBigInt: true,
  withDate: true,
  withNullPrototype: true,
  maxDepth: 2,
});

/** Anything at all, and near misses: entries with one field of another shape. */
export const hostileArbitrary: fc.Arbitrary<unknown> = fc.oneof(
  field,
  fc.record(
    {
      id: fc.oneof(fc.string(), field),
      type: fc.oneof(
        fc.constantFrom('usage.recorded', 'subscription.started', 'reading.observed', '__proto__'),
        field,
      ),
      at: fc.oneof(fc.constant('2025-01-01T00:00:00Z'), field),
      quantity: field,
      plan: field,
      allotment: field,
      excess: field,
    },
    { requiredKeys: [] },
  ),
);
