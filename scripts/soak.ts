import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parts, type Part } from './soak/parts.ts';

/** The long fault runs. Each part is announced; what came of it all is one JSON text. */

const root = join(import.meta.dirname, '..');
const bin = join(root, 'node_modules', '.bin');
const reports = join(root, '.output', 'reports');

type Outcome = { name: string; what: string; ok: boolean; seconds: number };

function isDone([program = '', ...args]: readonly string[], env: Part['env'] = {}): boolean {
  const ran = spawnSync(join(bin, program), args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
    env: { ...process.env, ...env },
  });
  return ran.status === 0;
}

function run({ name, what, command, env }: Part): Outcome {
  process.stderr.write(`\n== ${name}: ${what}\n`);
  const startedAt = Date.now();
  const ok = isDone(command, env);
  const seconds = Math.round((Date.now() - startedAt) / 1_000);
  process.stderr.write(`== ${name}: ${ok ? 'held' : 'FELL'} after ${seconds} s\n`);
  return { name, what, ok, seconds };
}

const { positionals: asked } = parseArgs({ allowPositionals: true });
const unknown = asked.filter((name) => !parts.some((part) => part.name === name));
if (unknown.length > 0) {
  const known = parts.map(({ name }) => name).join(', ');
  process.stderr.write(`soak: there is no part ${unknown.join(', ')}; the parts are ${known}\n`);
  process.exit(2);
}
const chosen = parts.filter(({ name }) => asked.length === 0 || asked.includes(name));
if (chosen.some(({ drivesBuilt }) => drivesBuilt) && !isDone(['wxt', 'build'])) {
  process.stderr.write('soak: the extension cannot be built; mend that first\n');
  process.exit(1);
}
const startedAt = new Date().toISOString();
const outcomes = chosen.map(run);
const result = { startedAt, ok: outcomes.every(({ ok }) => ok), parts: outcomes };
const text = `${JSON.stringify(result, null, 2)}\n`;
mkdirSync(reports, { recursive: true });
writeFileSync(join(reports, 'soak.json'), text);
process.stdout.write(text);
process.exitCode = result.ok ? 0 : 1;
