import { spawnSync } from 'node:child_process';
import { compare, keyOf } from './shipped-packages.ts';

type Component = {
  'bom-ref': string;
  name: string;
  version: string;
  purl: string;
  scope?: string;
  hashes?: unknown;
  licenses?: unknown;
};
export type Bom = {
  metadata: { component: Component };
  components: Component[];
  dependencies: { ref: string; dependsOn: string[] }[];
};

/**
 * The bill of materials, from the lock file: of the named packages, or with null of everything that
 * building and testing takes. npm adds a random serial number, the time and the folder's name; those
 * are left out, so that the same lock file gives the same text.
 */
export function makeSbom(
  { metadata, components, dependencies }: Bom,
  shipped: readonly { name: string; version: string }[] | null,
): string {
  const own = { ...pick(metadata.component), type: 'application', name: 'credit-meter' };
  const wanted = shipped && new Set(shipped.map(keyOf));
  const kept = components.filter((one) => wanted?.has(keyOf(one)) ?? true);
  const refs = new Set([own['bom-ref'], ...kept.map((one) => one['bom-ref'])]);
  const bom = {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { tools: [{ vendor: 'npm', name: 'cli' }], component: own },
    components: kept.map(pick).toSorted(byRef),
    dependencies: dependencies
      .filter(({ ref }) => refs.has(ref))
      .map(({ ref, dependsOn }) => ({
        ref,
        dependsOn: dependsOn.filter((one) => refs.has(one)).toSorted(),
      }))
      .toSorted((one, other) => compare(one.ref, other.ref)),
  };
  return `${JSON.stringify(bom, null, 2)}\n`;
}

const byRef = (one: { 'bom-ref': string }, other: { 'bom-ref': string }) =>
  compare(one['bom-ref'], other['bom-ref']);

const pick = ({ name, version, purl, scope, hashes, licenses, ...rest }: Component) => ({
  'bom-ref': rest['bom-ref'],
  type: 'library',
  name,
  version,
  scope,
  purl,
  hashes,
  licenses,
});

/** What npm says of the lock file. */
export function readBom(root: string): Bom {
  // Without the last one a production build leaves the build tools out of the bill.
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--include', 'dev'];
  const ran = spawnSync('npm', args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1_024 * 1_024,
    shell: process.platform === 'win32',
  });
  if (ran.status !== 0) throw new Error(`npm sbom: ${ran.stderr}`);
  return JSON.parse(ran.stdout) as Bom;
}
