import * as z from 'zod/mini';
import { parseInstant } from './instants.ts';
import { fail, succeed, type Result } from './result.ts';
import { isTimeZone } from './time-zones.ts';

/** Why a fact is set aside, in the order in which the first that applies is named. */
export const quarantineCodes = [
  'malformed_entry',
  'unknown_type',
  'invalid_instant',
  'amount_out_of_range',
  'invalid_quantity',
  'unknown_zone',
  'unknown_plan',
  'invalid_reading',
] as const;
export type QuarantineCode = (typeof quarantineCodes)[number];

/** No account holds this many credits; a larger figure is a fault of the source. */
export const AMOUNT_LIMIT = 100_000_000;

/** A field read from an untrusted value, its failure named by a quarantine code. */
const makeField = <Value>(read: (given: unknown) => Result<Value, QuarantineCode>) =>
  z.transform((given: unknown, context) => {
    const field = read(given);
    if (field.ok) return field.value;
    context.issues.push({ code: 'custom', message: field.failure, input: given });
    return z.NEVER;
  });

const amountField = (least: number, code: QuarantineCode) =>
  makeField((given): Result<number, QuarantineCode> => {
    if (typeof given !== 'number') return fail(code);
    if (Math.abs(given) > AMOUNT_LIMIT) return fail('amount_out_of_range');
    // Adding 0 turns -0 into 0.
    return Number.isInteger(given) && given >= least ? succeed(given + 0) : fail(code);
  });

export const instantField = makeField(parseInstant);
export const quantityField = amountField(1, 'invalid_quantity');
export const deltaField = amountField(-AMOUNT_LIMIT, 'invalid_quantity');
export const allotmentField = amountField(0, 'unknown_plan');
export const poolField = amountField(0, 'invalid_reading');
export const zoneField = makeField((given): Result<string, QuarantineCode> =>
  isTimeZone(given) ? succeed(given) : fail('unknown_zone'),
);
export const planField = makeField((given): Result<string, QuarantineCode> =>
  typeof given === 'string' ? succeed(given) : fail('unknown_plan'),
);

/** Descriptive only: a value of another shape is left out, the fact still counts. */
export const remarkField = z.catch(z.optional(z.string()), undefined);
