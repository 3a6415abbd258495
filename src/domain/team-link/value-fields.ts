import { instant, type Instant, type PropertyId } from '../units.ts';
import { as, count, text, type Field } from './fields.ts';

/** A number that may be missing, in no more room: 0 is none. */
export const countOrNone: Field<number | null> = as(
  count,
  (value) => (value === null ? 0 : value + 1),
  (stored) => (stored === 0 ? null : stored - 1),
);

export const textOrNone: Field<string | null> = as(
  text,
  (value) => value ?? '',
  (stored) => (stored === '' ? null : stored),
);

const MINUTE_MS = 60_000;

/** An instant on a full minute, as resets are, takes four bytes; any other six. */
export const moment: Field<Instant> = as(
  count,
  (at) => (at % MINUTE_MS === 0 ? (at / MINUTE_MS) * 2 : at * 2 + 1),
  (stored) => instant(stored % 2 === 0 ? (stored / 2) * MINUTE_MS : (stored - 1) / 2),
);

export const momentOrNone: Field<Instant | null> = as(
  moment,
  (at) => at ?? instant(0),
  (stored) => (stored === 0 ? null : stored),
);

/** 24 hexadecimal digits. */
const ID_BYTES = 12;

export const idField: Field<PropertyId> = {
  write(propertyId, into) {
    for (const pair of propertyId.match(/../g) ?? []) into.push(Number.parseInt(pair, 16));
  },
  read(from) {
    const bytes = from.bytes.slice(from.position, from.position + ID_BYTES);
    from.position += ID_BYTES;
    if (bytes.length < ID_BYTES) from.sound = false;
    return bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('') as PropertyId;
  },
};
