import { globSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { groups, listSources, listTests } from '../../scripts/mutate/groups.ts';
import { addTallies, scoreOf, tallyReport, writeRow } from '../../scripts/mutate/score.ts';

const root = join(import.meta.dirname, '..', '..');
const inDomain = globSync('src/domain/**/*.ts', { cwd: root }).map((file) =>
  file.replaceAll('\\', '/'),
);
const isTest = (file: string) => file.endsWith('.test.ts');

it('measures every file of the domain in one group, and in one only', () => {
  const measured = groups.flatMap(listSources);
  expect(measured.toSorted()).toEqual(inDomain.filter((file) => !isTest(file)).toSorted());
});

it('runs every test of the domain against the changes of some group', () => {
  const run = new Set(groups.flatMap(listTests));
  expect(inDomain.filter((file) => isTest(file) && !run.has(file))).toEqual([]);
});

it('names no test that is not there', () => {
  const named = groups.flatMap(({ testsBeside }) => testsBeside.map((name) => `${name}.test.ts`));
  const run = new Set(groups.flatMap(listTests));
  expect(named.filter((file) => !run.has(file))).toEqual([]);
});

it('counts a loop without an end as noticed, and a change that no test runs as not', () => {
  const statuses = ['Killed', 'Timeout', 'Survived', 'NoCoverage', 'CompileError', 'Ignored'];
  const mutants = statuses.map((status) => ({ status }));
  const tally = tallyReport({ files: { 'a.ts': { mutants }, 'b.ts': { mutants } } });
  expect(tally).toEqual({ killed: 2, timedOut: 2, survived: 2, uncovered: 2 });
  expect(scoreOf(tally)).toBe(50);
  expect(writeRow('all', addTallies([tally, tally]))).toBe('| all | 16 | 4 | 4 | 8 | 50.0 % |');
});
