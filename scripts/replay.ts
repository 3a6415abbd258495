import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import { attempt } from '../src/domain/attempt.ts';
import { balanceAt } from '../src/domain/balance.ts';
import { canonicalJson } from '../src/domain/canonical-json.ts';
import { formatView, isIntact, parseBackup, type Backup } from '../src/domain/export-format.ts';
import { listLedgerLines } from '../src/domain/ledger-lines.ts';
import { instant, type Instant } from '../src/domain/units.ts';
import { answerInput, readArguments, readInput, UnusableInput } from './read-input.ts';

/** Prints what the books say of a file of worked examples, or of a backup. */

/** ISO 8601 as files write it, or epoch ms as the ledger knows it. */
const givenInstant = z.union([z.string(), z.number()]);

const vectorsSchema = z.object({
  vectors: z.array(
    z.object({
      name: z.string(),
      given: z.array(z.unknown()),
      at: givenInstant,
      config: z.optional(z.unknown()),
      knownAt: z.nullish(givenInstant),
    }),
  ),
});

/** A day alone is its midnight; without an offset it is UTC, on whichever computer it is asked. */
const ISO = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/;

const parseIso = (text: string): number => {
  const found = ISO.exec(text);
  if (!found) return Number.NaN;
  return Date.parse(text.includes('T') && found[1] === undefined ? `${text}Z` : text);
};

const readInstant = (given: string | number, what: string): Instant => {
  const at = typeof given === 'number' ? given : parseIso(given);
  if (!Number.isNaN(at)) return instant(at);
  throw new UnusableInput(`${what} is no ISO 8601 instant: ${given}`);
};

const readJson = (file = '-'): unknown => {
  try {
    return JSON.parse(readInput(file));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const name = file === '-' ? 'standard input' : file;
    throw new UnusableInput(`${name} is not JSON: ${error.message}`);
  }
};

const replayVectors = (given: unknown): unknown => {
  const parsed = vectorsSchema.safeParse(given);
  if (!parsed.success) {
    const field = parsed.error.issues[0]?.path.join('.') ?? '';
    throw new UnusableInput(`these vectors cannot be used: ${field} is missing or of another type`);
  }
  return parsed.data.vectors.map(({ name, given: entries, at, config, knownAt }) => {
    const until = readInstant(at, `"at" of vector "${name}"`);
    const known = knownAt == null ? undefined : readInstant(knownAt, `"knownAt" of "${name}"`);
    return { name, view: formatView(balanceAt(entries, until, config, known)) };
  });
};

const replayBackup = ({ properties }: Backup, at: Instant): unknown => ({
  properties: properties.map(({ id, config, entries }) => ({
    id,
    view: formatView(balanceAt(entries, at, config)),
    ledger: listLedgerLines(entries, at, config),
  })),
});

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const replay = async (): Promise<unknown> => {
  const { values, positionals } = readArguments({ at: { type: 'string' } });
  const given = readJson(positionals[0]);
  if (typeof given === 'object' && given !== null && 'vectors' in given)
    return replayVectors(given);
  const backup = parseBackup(given);
  if (!backup.ok) {
    const { failure } = backup;
    throw new UnusableInput(
      failure.kind === 'other_version'
        ? `this backup is of version ${JSON.stringify(failure.version)}; only 1 is known`
        : `this is neither vectors nor a backup (${failure.field || 'no object'})`,
    );
  }
  const at = readInstant(values.at ?? backup.value.exportedAt, '--at');
  if (!(await isIntact(given as object, sha256))) {
    process.stderr.write('replay: the checksum does not match: this file was changed\n');
  }
  return replayBackup(backup.value, at);
};

/** JSON.stringify gives up on what is nested some thousand deep; an entry may be. */
const print = (answer: unknown): string => {
  const text = attempt(() => JSON.stringify(answer, null, 2));
  return text.ok ? text.value : canonicalJson(answer, undefined, Infinity);
};

await answerInput('replay', async () => `${print(await replay())}\n`);
