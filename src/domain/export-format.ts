import * as z from 'zod/mini';
import { canonicalJson } from './canonical-json.ts';
import { formatInstant, parseInstant } from './instants.ts';
import type { LedgerView } from './ledger-view.ts';
import { fail, succeed, type Result } from './result.ts';

export const BACKUP_FORMAT = 'credit-meter';
export const BACKUP_VERSION = 1;

/** SHA-256 of a text in hexadecimal: handed in, since the domain computes no hashes. */
export type Digest = (text: string) => string | Promise<string>;

const isInstant = (given: string): boolean => parseInstant(given).ok;

/**
 * Everything of one browser in one file; instants are ISO 8601 in UTC. Entries and all rows beside
 * them stay as they lay, also those that count for nothing or cannot be read.
 * Built when a file is read: no start of the background waits for it.
 */
const buildBackupSchema = () =>
  z.object({
    format: z.literal(BACKUP_FORMAT),
    version: z.literal(BACKUP_VERSION),
    exportedAt: z.string().check(z.refine(isInstant)),
    deviceId: z.string(),
    /** Of the canonical JSON of all the rest. */
    checksum: z.string(),
    properties: z.array(
      z.object({
        id: z.string(),
        name: z.nullish(z.string()),
        config: z.unknown(),
        entries: z.array(z.unknown()),
        /** What was decided and noted of it; a file for `replay` alone needs none of these. */
        record: z.optional(z.unknown()),
        hours: z.optional(z.unknown()),
        alerts: z.optional(z.array(z.unknown())),
        chats: z.optional(z.array(z.unknown())),
      }),
    ),
    settings: z.unknown(),
    /** What belongs to no property. */
    kept: z.optional(
      z.object({
        meta: z.record(z.string(), z.unknown()),
        watched: z.array(z.unknown()),
        waiting: z.array(z.unknown()),
      }),
    ),
  });
export type Backup = z.infer<ReturnType<typeof buildBackupSchema>>;

/** `other_version` is a file of a newer meter; `not_a_backup` names the first field that is wrong. */
export type BackupRefusal =
  { kind: 'not_a_backup'; field: string } | { kind: 'other_version'; version: unknown };

const isOurs = (given: unknown): given is { version: unknown } =>
  typeof given === 'object' &&
  given !== null &&
  'format' in given &&
  given.format === BACKUP_FORMAT &&
  'version' in given;

/** A backup from parsed JSON, its entries untouched. */
export const parseBackup = (given: unknown): Result<Backup, BackupRefusal> => {
  if (isOurs(given) && given.version !== BACKUP_VERSION) {
    return fail({ kind: 'other_version', version: given.version });
  }
  const parsed = buildBackupSchema().safeParse(given);
  if (parsed.success) return succeed(parsed.data);
  return fail({ kind: 'not_a_backup', field: parsed.error.issues[0]?.path.join('.') ?? '' });
};

const digestRest = (content: object, digest: Digest): string | Promise<string> =>
  digest(canonicalJson(content, 'checksum', Infinity));

/** The file's content with its checksum. */
export const sealBackup = async (
  content: Omit<Backup, 'checksum'>,
  digest: Digest,
): Promise<Backup> => ({ ...content, checksum: await digestRest(content, digest) });

/** Is the content (as parsed from the file, unknown fields included) the one that was sealed? */
export const isIntact = async (given: object, digest: Digest): Promise<boolean> =>
  'checksum' in given && given.checksum === (await digestRest(given, digest));

/** A view as files show it: instants in ISO 8601. */
export const formatView = (view: LedgerView) => ({
  ...view,
  cycleStart: view.cycleStart === null ? null : formatInstant(view.cycleStart),
  cycleEnd: view.cycleEnd === null ? null : formatInstant(view.cycleEnd),
  nextBoundaries: view.nextBoundaries.map(formatInstant),
});
