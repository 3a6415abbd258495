import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listSources } from '../../scripts/release/list-sources.ts';

const root = join(import.meta.dirname, '../..');
const version = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version as string;
const kinds = ['chrome', 'edge', 'firefox', 'sources'] as const;

let folders: string[] = [];
let printed: string[] = [];

/** The sources in a folder of their own, with a stray file that is nobody's. */
function checkOut(name: string, asRepository: boolean): string {
  const folder = mkdtempSync(join(tmpdir(), name));
  for (const [file, content] of Object.entries(listSources(root))) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
  if (asRepository) {
    spawnSync('git', ['init', '--quiet'], { cwd: folder });
    spawnSync('git', ['add', '--all'], { cwd: folder });
    writeFileSync(join(folder, 'note-to-self.txt'), 'nobody asked for this');
  }
  writeFileSync(join(folder, 'debug.log'), `stray ${name}`);
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

/** What `npm run zip` prints in a folder. */
function zipIn(cwd: string): Promise<string> {
  const made = spawn(process.execPath, ['scripts/zip.ts'], {
    cwd,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  made.stdout.on('data', (chunk) => (text += String(chunk)));
  return new Promise((done, fail) => {
    made.on('close', (code) => (code === 0 ? done(text) : fail(new Error(`zip ended ${code}`))));
  });
}

const readZip = (folder: string, kind: string) =>
  readFileSync(join(folder, '.output', `credit-meter-${version}-${kind}.zip`));
const openZip = (kind: string) => unzipSync(readZip(folders[0] ?? '', kind));

beforeAll(async () => {
  folders = [checkOut('a-checkout-', true), checkOut('unpacked-sources-in-a-longer-path-', false)];
  printed = await Promise.all(folders.map(zipIn));
}, 900_000);
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe('the zips', () => {
  it.each(kinds)('for %s are the same bytes from two folders', (kind) => {
    const [one, other] = folders.map((folder) => readZip(folder, kind));
    expect(one?.equals(other ?? Buffer.alloc(0))).toBe(true);
  });

  it('are named with their hashes, and nothing else is printed', () => {
    expect(printed[0]).toBe(printed[1]);
    const line = (kind: string) =>
      `[0-9a-f]{64}  credit-meter-${version}-${kind}\\.zip  \\d+ bytes\\n`;
    expect(printed[0]).toMatch(new RegExp(`^${kinds.map(line).join('')}$`));
  });

  it.each(kinds)('for %s hold nothing stray, in sorted order', (kind) => {
    const names = Object.keys(openZip(kind));
    expect(names).toEqual(names.toSorted());
    expect(names.filter((name) => /\.log$|note-to-self|node_modules|\.map$/.test(name))).toEqual(
      [],
    );
  });

  it.each(['chrome', 'edge', 'firefox'])('for %s hold the built extension', (browser) => {
    const manifest = Buffer.from(openZip(browser)['manifest.json'] ?? []).toString();
    expect(JSON.parse(manifest)).toMatchObject({ manifest_version: 3, version });
  });

  it('of the sources hold what builds them', () => {
    const names = Object.keys(openZip('sources'));
    const wanted = ['package-lock.json', 'wxt.config.ts', 'scripts/zip.ts', 'src/domain/fold.ts'];
    expect(names).toEqual(expect.arrayContaining(['.gitignore', '.npmrc', ...wanted]));
  });
});

type Component = { name: string; version: string; licenses: unknown[]; hashes: unknown[] };
const readBom = (kind: string) =>
  JSON.parse(Buffer.from(openZip(kind)['sbom.cdx.json'] ?? []).toString()) as {
    bomFormat: string;
    components: Component[];
  };

describe('the papers in the zips', () => {
  it.each(['chrome', 'edge', 'firefox'])(
    'for %s: what is in it, under which licence',
    (browser) => {
      const { bomFormat, components } = readBom(browser);
      expect(bomFormat).toBe('CycloneDX');
      const names = components.map(({ name }) => name);
      const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
      expect(names).toEqual(expect.arrayContaining(Object.keys(dependencies)));
      const licences = Buffer.from(openZip(browser)['third-party-licences.txt'] ?? []).toString();
      for (const one of components) {
        expect(licences).toContain(`${one.name}@${one.version} (`);
        expect(one.licenses.length, one.name).toBeGreaterThan(0);
        expect(one.hashes.length, one.name).toBeGreaterThan(0);
      }
      expect(names).not.toContain('vitest');
    },
  );

  it('of the sources: everything that building and testing takes', () => {
    const names = readBom('sources').components.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['vitest', 'wxt', 'zod', 'typescript']));
  });
});
