/** The largest file that is opened, in bytes: two years of the largest plan, had one browser seen all of it. */
export const LARGEST_BACKUP = 100_000_000;

/**
 * Why nothing is taken from a file. `cut`: it begins as a backup and ends too early. `malformed`
 * names the first field that has another form; `changed`: the checksum is of another content.
 */
export type BackupFailure =
  | { kind: 'too_big' }
  | { kind: 'not_json' }
  | { kind: 'cut' }
  | { kind: 'other_program' }
  | { kind: 'newer' }
  | { kind: 'malformed'; field: string }
  | { kind: 'changed' };
