import { attempt } from './attempt.ts';
import type { BackupFailure } from './backup-failure.ts';
import {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  isIntact,
  parseBackup,
  type Backup,
  type BackupRefusal,
  type Digest,
} from './export-format.ts';
import { fail, succeed, type Result } from './result.ts';

/** Our files name their format in their first line. */
const NAMED_WITHIN = 200;

const nameRefusal = (refusal: BackupRefusal): BackupFailure => {
  if (refusal.kind === 'other_version') {
    const { version } = refusal;
    const isNewer = typeof version === 'number' && version > BACKUP_VERSION;
    return isNewer ? { kind: 'newer' } : { kind: 'malformed', field: 'version' };
  }
  const { field } = refusal;
  return field === 'format' || field === ''
    ? { kind: 'other_program' }
    : { ...refusal, kind: 'malformed' };
};

/** The backup in a file's text, whole and as it was written, or the one reason why not. */
export const readBackup = async (
  text: string,
  digest: Digest,
): Promise<Result<Backup, BackupFailure>> => {
  const parsed = attempt((): unknown => JSON.parse(text.replace(/^\uFEFF/, '')));
  if (!parsed.ok) {
    const isOurs = text.slice(0, NAMED_WITHIN).includes(`"${BACKUP_FORMAT}"`);
    return fail({ kind: isOurs ? 'cut' : 'not_json' });
  }
  const backup = parseBackup(parsed.value);
  if (!backup.ok) return fail(nameRefusal(backup.failure));
  const whole = await isIntact(Object(parsed.value) as object, digest);
  return whole ? succeed(backup.value) : fail({ kind: 'changed' });
};
