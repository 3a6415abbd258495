import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildFor, browsers } from './release/build-for.ts';
import { listSources } from './release/list-sources.ts';
import { pack, readFolder, type Files } from './release/pack.ts';
import { makeSbom, readBom } from './release/sbom.ts';
import { writeLicences, type ShippedPackage } from './release/shipped-packages.ts';

const root = join(import.meta.dirname, '..');
const folder = join(root, '.output');
const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  name: string;
  version: string;
};

const bom = readBom(root);

/** What every zip carries beside the files themselves: what is in it, and under which licences. */
const papers = (shipped: readonly ShippedPackage[]): Files => ({
  'LICENSE.txt': readFileSync(join(root, 'LICENSE')),
  'third-party-licences.txt': Buffer.from(writeLicences(shipped)),
  'sbom.cdx.json': Buffer.from(makeSbom(bom, shipped)),
});

async function write(kind: string, files: Files): Promise<void> {
  const zip = await pack(files);
  const file = `${name}-${version}-${kind}.zip`;
  writeFileSync(join(folder, file), zip);
  const hash = createHash('sha256').update(zip).digest('hex');
  process.stdout.write(`${hash}  ${file}  ${zip.length} bytes\n`);
}

mkdirSync(folder, { recursive: true });
for (const browser of browsers) {
  const { built, shipped } = await buildFor(root, browser);
  await write(browser, { ...readFolder(built), ...papers(shipped) });
}
const sbom = makeSbom(bom, null);
writeFileSync(join(folder, 'sbom.cdx.json'), sbom);
await write('sources', { ...listSources(root), 'sbom.cdx.json': Buffer.from(sbom) });
