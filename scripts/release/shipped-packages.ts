import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type ShippedPackage = {
  name: string;
  version: string;
  /** SPDX. */
  licence: string;
  /** The licence as its authors wrote it, and their notices. */
  text: string;
};

const PACKAGE = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/;
const TEXTS = '{LICENSE,LICENCE,NOTICE,license,licence,notice,COPYING}{,.md,.txt}';

/** The packages that the bundler took modules from, by name. */
export function listShipped(moduleIds: readonly string[]): ShippedPackage[] {
  const folders = moduleIds.flatMap((id) => PACKAGE.exec(id.replace(/^\0/, ''))?.[1] ?? []);
  const shipped = [...new Set(folders)].map(describe);
  return shipped.toSorted((one, other) => compare(keyOf(one), keyOf(other)));
}

export const keyOf = ({ name, version }: { name: string; version: string }) => `${name}@${version}`;
export const compare = (one: string, other: string): number => (one < other ? -1 : 1);

type Manifest = { name: string; version: string; license: string; author?: { name?: string } };

function describe(folder: string): ShippedPackage {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const { name, version, license: licence } = manifest;
  const files = globSync(TEXTS, { cwd: folder }).toSorted();
  const text = files.map((file) => readFileSync(join(folder, file), 'utf8').trim()).join('\n\n');
  return { name, version, licence, text: text || standardText(manifest) };
}

/** Some packages name the MIT licence and leave its text out. */
function standardText({ name, license, author }: Manifest): string {
  if (license !== 'MIT') throw new Error(`${name} ships without the text of its licence`);
  const own = readFileSync(join(import.meta.dirname, '../../LICENSE'), 'utf8');
  const holder = `Copyright (c) ${author?.name ?? `the authors of ${name}`}`;
  return own.replace(/^Copyright .*$/m, holder).trim();
}

/** One text file with the licence of everything that is in the extension and is not ours. */
export const writeLicences = (shipped: readonly ShippedPackage[]): string =>
  [
    'Credit Meter contains code of these packages, each under its own licence.',
    ...shipped.map((one) => `${'='.repeat(72)}\n${keyOf(one)} (${one.licence})\n\n${one.text}`),
    '',
  ].join('\n\n');
