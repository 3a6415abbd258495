import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'fflate';
import { build } from 'vite';
import { pack, readFiles } from './release/pack.ts';

const built = join(import.meta.dirname, '..', '.output', 'chrome-mv3');
const KB = 1_000;

const readBuilt = (file: string) => readFileSync(join(built, file));
const gzipped = (file: string) => gzipSync(readBuilt(file), { level: 9 }).length;

/** The scripts that a page loads before it shows anything, by the built HTML's own tags. */
function scriptsOf(page: string): string[] {
  const html = readBuilt(page).toString('utf8');
  return [...html.matchAll(/(?:src|href)="\/?([^"]+\.js)"/g)].map((match) => match[1] ?? '');
}

const zipped = async (files: string[]) => (await pack(readFiles(built, files))).length;

/** The forecaster by itself, minified, as a page would load it. */
async function bundleForecaster(): Promise<number> {
  const entry = join(import.meta.dirname, '..', 'src', 'domain', 'forecast', 'forecast.ts');
  const bundled = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: true, lib: { entry, formats: ['iife'], name: 'forecaster' } },
  });
  const outputs = [bundled].flat().flatMap((one) => ('output' in one ? one.output : []));
  return sum(outputs.map((one) => (one.type === 'chunk' ? Buffer.byteLength(one.code) : 0)));
}

const files = globSync('**/*.*', { cwd: built }).toSorted();
const sum = (sizes: number[]) => sizes.reduce((one, other) => one + other, 0);

const budgets = [
  {
    what: 'link.js and watcher.js, loaded with every dashboard page, gzip',
    size: gzipped('link.js') + gzipped('watcher.js'),
    most: 8 * 1_024,
  },
  { what: 'popup scripts, gzip', size: sum(scriptsOf('popup.html').map(gzipped)), most: 31 * KB },
  { what: 'forecaster, minified', size: await bundleForecaster(), most: 5 * 1_024 },
  {
    what: 'packed extension, all but the texts of licences and the SBOM',
    size: await zipped(files),
    most: 220 * KB,
  },
];

let missed = 0;
for (const { what, size, most } of budgets) {
  const fits = size <= most;
  if (!fits) missed += 1;
  process.stdout.write(`${fits ? 'fits  ' : 'MISSED'} ${size} of ${most} bytes: ${what}\n`);
}
process.exitCode = missed > 0 ? 1 : 0;
