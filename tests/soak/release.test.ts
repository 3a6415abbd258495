import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const folders: string[] = [];

function makeFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), name));
  folders.push(folder);
  return folder;
}
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** As a person at a terminal runs it: no environment of this test run. */
function run(cwd: string, command: string, ...args: string[]) {
  const { PATH, HOME } = process.env;
  return spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: { PATH, HOME },
    shell: process.platform === 'win32',
  });
}

function zipFromScratch(name: string): string {
  const folder = join(makeFolder(name), 'credit-meter');
  run(tmpdir(), 'git', 'clone', '--quiet', root, folder);
  const zipped = run(folder, 'npm', 'run', '--silent', 'zip');
  expect(zipped.stderr + String(zipped.status)).toMatch(/0$/);
  return zipped.stdout;
}

it('two clean checkouts in two folders give the same four zips', () => {
  const one = zipFromScratch('one-');
  expect(one.trim().split('\n')).toHaveLength(4);
  expect(zipFromScratch('another-with-a-longer-name-')).toBe(one);
});

it('a package that differs from the lock file is not installed', () => {
  const folder = makeFolder('tampered-');
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const { version } = lock.packages['node_modules/preact'];
  const manifest = { name: 'tampered', version: '1.0.0', dependencies: { preact: version } };
  const packages = { '': manifest, 'node_modules/preact': lock.packages['node_modules/preact'] };
  const install = () => {
    writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
    const text = JSON.stringify({ ...manifest, lockfileVersion: 3, requires: true, packages });
    writeFileSync(join(folder, 'package-lock.json'), text);
    return run(folder, 'npm', 'ci', '--ignore-scripts', '--no-audit', '--no-fund');
  };
  expect(install().status).toBe(0);
  const { integrity } = packages['node_modules/preact'];
  packages['node_modules/preact'] = {
    ...packages['node_modules/preact'],
    integrity: integrity.replace(/^sha512-.{8}/, 'sha512-AAAAAAAA'),
  };
  const refused = install();
  expect(refused.status).not.toBe(0);
  expect(refused.stderr).toContain('EINTEGRITY');
});
