import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const script = new URL('../../scripts/read-page.ts', import.meta.url).pathname;
const run = (args: readonly string[], input = '') =>
  spawnSync(process.execPath, [script, ...args], { input, encoding: 'utf8' });

const page =
  '<html lang="en"><h1>Message Usage</h1><p>Subscription credits: 777 of 1,000 left</p></html>';
const url = 'https://dashboard.tawk.to/#/addons/64b7f0c2a1d3e4f5a6b7c8d9/ai-assist';
const looked = ['--url', url, '--at', '2026-11-30T12:00:00+02:00'];
const reading = {
  ok: true,
  reading: {
    propertyId: '64b7f0c2a1d3e4f5a6b7c8d9',
    at: '2026-11-30T10:00:00.000Z',
    subscriptionRemaining: 777,
    subscriptionTotal: 1000,
  },
};

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'credit-meter-page-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const save = (name: string, content: string | Buffer): string => {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
};

describe('the command that reads a page', () => {
  it.each([
    ['of a file', () => run([save('page.html', page), ...looked])],
    ['of standard input', () => run(looked, page)],
    ['of standard input named by a dash', () => run(['-', ...looked], page)],
    [
      'saved as UTF-16',
      () => run([save('wide.html', Buffer.from(`\uFEFF${page}`, 'utf16le')), ...looked]),
    ],
  ])('answers %s with one line of JSON', (_what, answer) => {
    const { stdout, stderr, status } = answer();
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    expect(stdout).toBe(`${JSON.stringify(reading)}\n`);
  });

  it.each([
    ['a file that is not there', ['nowhere.html', ...looked], 'nowhere.html cannot be read'],
    ['no address', ['--at', '2026-11-30T12:00Z'], 'usage: read-page FILE.html'],
    ['an address that is none', ['--url', 'here', '--at', 'now'], '--url is not an address: here'],
    ['a day without an hour', ['--url', url, '--at', '2026-11-30'], '--at is not an ISO instant'],
    ['an unknown option', ['--when', 'now'], "Unknown option '--when'"],
    ['elements nested without end', looked, 'the page cannot be read'],
  ])('says in one line what is wrong with %s', (_what, args, line) => {
    const { stdout, stderr, status } = run(args, '<div>'.repeat(20_000));
    expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
    expect(stderr).toMatch(/^read-page: [^\n]*\n$/);
    expect(stderr).toContain(line);
  });
});
