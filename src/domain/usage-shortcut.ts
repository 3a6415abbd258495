import type { EntryOf, Envelope } from './entries.ts';
import { AMOUNT_LIMIT } from './entry-fields.ts';
import { isOfOurTime, readEpochMs } from './instants.ts';

const isTextOrAbsent = (given: unknown): given is string | undefined =>
  given === undefined || typeof given === 'string';

/**
 * A use in its ordinary shape, read without the schema: nine tenths of every ledger are these, and
 * a replay of 100,000 takes half the time. Null for everything else, good or bad: the schema decides.
 */
export const readPlainUsage = (given: Envelope): EntryOf<'usage.recorded'> | null => {
  const { id, type, at, recordedAt, source, quantity = 1, preview = false, kind } = given;
  if (type !== 'usage.recorded' || !isTextOrAbsent(source) || !isTextOrAbsent(kind)) return null;
  if (typeof quantity !== 'number' || !Number.isInteger(quantity)) return null;
  if (quantity < 1 || quantity > AMOUNT_LIMIT || typeof preview !== 'boolean') return null;
  const happened = readEpochMs(at);
  const learned = recordedAt === undefined ? happened : readEpochMs(recordedAt);
  if (!isOfOurTime(happened) || !isOfOurTime(learned)) return null;
  return {
    id,
    type: 'usage.recorded',
    at: happened,
    recordedAt: learned,
    source,
    quantity,
    preview,
    kind,
  };
};
