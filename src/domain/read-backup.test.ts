import { describe, expect, it } from 'vitest';
import { sealBackup, type Backup } from './export-format.ts';
import { readBackup } from './read-backup.ts';

/** Not a hash, and as good as one to tell two texts apart. */
const digest = (text: string) => `${text.length}:${text}`;
const CONTENT: Omit<Backup, 'checksum'> = {
  format: 'credit-meter',
  version: 1,
  exportedAt: '2026-11-24T15:00:00.000Z',
  deviceId: 'laptop',
  properties: [],
  settings: {},
};
const whole = async () => sealBackup(CONTENT, digest);
const read = async (given: unknown) => {
  const result = await readBackup(
    typeof given === 'string' ? given : JSON.stringify(given),
    digest,
  );
  return result.ok ? result.value : result.failure;
};

describe('a backup', () => {
  it('is read as it was written, with the mark of a text file or without', async () => {
    const backup = await whole();
    expect(await read(backup)).toEqual(backup);
    expect(await read(`\uFEFF${JSON.stringify(backup)}`)).toEqual(backup);
  });

  it('brings what belongs to no property', async () => {
    const kept = { meta: { key: 'k' }, watched: [{ from: 1, until: 2 }], waiting: [3] };
    const backup = await sealBackup({ ...CONTENT, kept }, digest);
    expect(await read(backup)).toEqual(backup);
  });

  it('keeps such a mark inside a name', async () => {
    const named = await sealBackup({ ...CONTENT, settings: 'a\uFEFFb' }, digest);
    expect(await read(named)).toEqual(named);
  });

  it('that ends too early is told from what is no backup at all', async () => {
    const text = JSON.stringify(await whole());
    expect(await read(text.slice(0, -5))).toEqual({ kind: 'cut' });
    expect(await read('{"format":')).toEqual({ kind: 'not_json' });
    const named = `{"a":"${'x'.repeat(300)}","format":"credit-meter"`;
    expect(await read(named)).toEqual({ kind: 'not_json' });
  });

  it.each([
    [{ format: 'other', version: 1 }, { kind: 'other_program' }],
    [[], { kind: 'other_program' }],
    [7, { kind: 'other_program' }],
    [{ ...CONTENT, checksum: '', version: 2 }, { kind: 'newer' }],
    [
      { ...CONTENT, checksum: '', version: 0 },
      { kind: 'malformed', field: 'version' },
    ],
    [
      { ...CONTENT, checksum: '', version: '2' },
      { kind: 'malformed', field: 'version' },
    ],
    [
      { ...CONTENT, checksum: '', deviceId: 4 },
      { kind: 'malformed', field: 'deviceId' },
    ],
  ])('is not %j, with the reason %j', async (given, failure) => {
    expect(await read(given)).toEqual(failure);
  });

  it('that somebody changed is refused', async () => {
    expect(await read({ ...(await whole()), deviceId: 'phone' })).toEqual({ kind: 'changed' });
  });
});
