import { spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { groups, listSources, listTests, type Group } from './mutate/groups.ts';
import {
  addTallies,
  scoreOf,
  tallyReport,
  writeRow,
  type Report,
  type Tally,
} from './mutate/score.ts';

/** Measures the groups one after another, or those that are named, and fails under the least score. */

const LEAST_SCORE = 90;
const root = join(import.meta.dirname, '..');
const reports = join(root, 'reports', 'mutation');
const written = join(reports, 'mutation.json');

function measure(group: Group): Tally {
  rmSync(written, { force: true });
  spawnSync(
    join(root, 'node_modules', '.bin', 'stryker'),
    ['run', '--mutate', listSources(group).join(',')],
    {
      cwd: root,
      stdio: 'inherit',
      shell: process.platform === 'win32',
      env: { ...process.env, MUTATE_TESTS: listTests(group).join(','), LAW_SCALE: '0.02' },
    },
  );
  // Without a report the run broke off, and so does this.
  const report = JSON.parse(readFileSync(written, 'utf8')) as Report;
  copyFileSync(written, join(reports, `${group.name}.json`));
  return tallyReport(report);
}

const { positionals: asked } = parseArgs({ allowPositionals: true });
const unknown = asked.filter((name) => !groups.some((group) => group.name === name));
if (unknown.length > 0) {
  const known = groups.map(({ name }) => name).join(', ');
  process.stderr.write(
    `mutate: there is no group ${unknown.join(', ')}; the groups are ${known}\n`,
  );
  process.exit(2);
}
const chosen = groups.filter(({ name }) => asked.length === 0 || asked.includes(name));
const tallies = chosen.map(measure);
const all = addTallies(tallies);
const rows = [
  ...chosen.map(({ name }, index) => writeRow(name, addTallies(tallies.slice(index, index + 1)))),
  writeRow('all', all),
];
process.stdout.write(`| group | mutants | noticed | timed out | survived | score |\n`);
process.stdout.write(`| --- | --- | --- | --- | --- | --- |\n${rows.join('\n')}\n`);
process.exitCode = scoreOf(all) < LEAST_SCORE ? 1 : 0;
