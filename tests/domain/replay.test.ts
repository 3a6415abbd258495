import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { sealBackup } from '../../src/domain/export-format.ts';
import { readVectors } from './vectors.ts';

const script = new URL('../../scripts/replay.ts', import.meta.url).pathname;
const replay = (input: unknown, ...args: string[]) =>
  spawnSync(process.execPath, [script, ...args], {
    input: typeof input === 'string' ? input : JSON.stringify(input),
    encoding: 'utf8',
  });

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const start = { id: 's', type: 'subscription.started', at: '2025-01-10T00:00:00Z', plan: 'growth' };
const usage = { id: 'u', type: 'usage.recorded', at: '2025-01-12T00:00:00Z', quantity: 1_223 };
const content = {
  format: 'credit-meter',
  version: 1,
  exportedAt: '2025-01-13T00:00:00.000Z',
  deviceId: 'desk',
  properties: [
    { id: 'p', name: 'Acme shop', config: {}, entries: [usage, start, { note: 'no entry' }] },
  ],
  settings: { theme: 'dark' },
} as const;
const parsed = {
  ...content,
  properties: content.properties.map((one) => ({ ...one, entries: [...one.entries] })),
};

describe('replay', () => {
  it('answers a thousand vectors in one file, in order', () => {
    const vectors = Array.from({ length: 20 }, () => readVectors('ledger.json')).flat();
    const output = execFileSync(process.execPath, [script], {
      input: JSON.stringify({ vectors }),
      encoding: 'utf8',
    });
    const answers = JSON.parse(output) as { name: string; view: { plan: unknown } }[];
    expect(answers.map(({ name }) => name)).toEqual(vectors.map(({ name }) => name));
    expect(answers[0]?.view).toMatchObject({ subscriptionRemaining: 700, responding: true });
  });

  it('takes an instant as epoch ms too', () => {
    const [at, noon] = [Date.UTC(2025, 0, 13), Date.UTC(2025, 0, 12, 12)];
    const learned = { ...usage, recordedAt: noon + 1 };
    const vector = { name: 'ms', given: [start, learned], at, knownAt: noon };
    const run = replay({ vectors: [vector, { ...vector, knownAt: noon + 1 }] });
    expect(JSON.parse(run.stdout)).toMatchObject([
      { view: { subscriptionRemaining: 1_000 } },
      { view: { excess: 223 } },
    ]);
  });

  it('takes an instant without an offset as UTC, in whatever zone the computer is', () => {
    const at = ['2025-01-12T00:00:00', '2025-01-12', '2025-01-11T23:59'];
    const vectors = at.map((one) => ({ name: one, given: [start, usage], at: one }));
    for (const TZ of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
      const env = { ...process.env, TZ };
      const run = spawnSync(process.execPath, [script], {
        input: JSON.stringify({ vectors }),
        env,
      });
      const answers = JSON.parse(String(run.stdout)) as { view: { excess: number } }[];
      expect(answers.map(({ view }) => view.excess)).toEqual([223, 223, 0]);
    }
  });

  it('ends quietly where its reader has read enough', () => {
    const vectors = Array.from({ length: 99 }, () => readVectors('ledger.json')).flat();
    const command = `"${process.execPath}" "${script}" | head -c 10`;
    const run = spawnSync(command, { shell: true, input: JSON.stringify({ vectors }) });
    expect(String(run.stdout)).toHaveLength(10);
    expect(String(run.stderr)).toBe('');
  });

  it('lists the balance after every fact of a backup, and keeps what it cannot fold out of it', async () => {
    const run = replay(await sealBackup(parsed, sha256), '-');
    expect(run.stderr).toBe('');
    const answer = JSON.parse(run.stdout) as { properties: { ledger: unknown[] }[] };
    expect(answer.properties[0]?.ledger).toEqual([
      { entry: start, after: { S: 1_000, P: 0, X: 0 } },
      { entry: usage, after: { S: 0, P: 0, X: 223 } },
    ]);
  });

  it('looks at a backup as of another instant', async () => {
    const run = replay(await sealBackup(parsed, sha256), '--at', '2025-01-11T00:00:00Z');
    expect(JSON.parse(run.stdout)).toMatchObject({
      properties: [{ id: 'p', view: { subscriptionRemaining: 1_000 }, ledger: [{ entry: start }] }],
    });
  });

  it.each([
    { what: 'no JSON', input: '{"vectors": [', says: 'standard input is not JSON' },
    { what: 'another file', input: { photos: [] }, says: 'neither vectors nor a backup (format)' },
    { what: 'a list', input: [], says: 'neither vectors nor a backup' },
    { what: 'a newer backup', input: { ...content, version: 2 }, says: 'of version 2' },
    { what: 'no entries', input: { vectors: [{ name: 'a', at: 'x' }] }, says: 'vectors.0.given' },
    {
      what: 'no instant',
      input: { vectors: [{ name: 'a', given: [], at: 'x' }] },
      says: 'of vector "a"',
    },
    {
      what: 'an instant in words',
      input: { vectors: [{ name: 'a', given: [], at: 'Nov 22, 2026' }] },
      says: 'Nov 22, 2026',
    },
    {
      what: 'no instant to look at',
      input: { ...content, checksum: '' },
      args: ['--at', 'once'],
      says: '--at is no',
    },
  ])('leaves with 2 and one clear line on $what', ({ input, says, args = [] }) => {
    const run = replay(input, ...args);
    expect(run.status).toBe(2);
    expect(run.stdout).toBe('');
    expect(run.stderr).toContain(says);
    expect(run.stderr.trim().split('\n')).toHaveLength(1);
  });

  it('prints an entry that holds a hundred thousand lists in each other', () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    const text = JSON.stringify({ ...content, checksum: '' });
    const run = replay(text.replace('"no entry"', deep).replace('"plan"', `"note":${deep},"plan"`));
    expect(run.status).toBe(0);
    expect(run.stdout).toContain(`"note":${deep}`);
  });

  it('says when a backup was changed after it was written', async () => {
    const sealed = await sealBackup(parsed, sha256);
    const run = replay({ ...sealed, settings: { theme: 'light' } });
    expect(run.status).toBe(0);
    expect(run.stderr).toContain('checksum does not match');
  });
});
