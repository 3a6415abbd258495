import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { findBrowser } from './setup/find-browser.ts';
import { findFirefox } from './setup/find-firefox.ts';

type Tally = { passed: number; failed: number; skipped: number };

const root = join(import.meta.dirname, '..');
const bin = join(root, 'node_modules', '.bin');
/** What fell, said once more at the end, where it is seen. */
const failures: string[] = [];
const reports = join(root, '.output', 'reports');

function run(command: string, args: string[]): boolean {
  const ran = spawnSync(join(bin, command), args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  return ran.status === 0;
}

/** A check that passes or fails as a whole. */
const step = (command: string, args: string[]): Tally =>
  run(command, args) ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };

/** A run of tests, counted one by one; a run that ends badly without a failed test counts as one. */
function tests(config: string): Tally {
  const report = join(reports, `${config}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  rmSync(report, { force: true });
  const ended = run('vitest', ['run', '--config', config, ...reporters]);
  const counted = readReport(report);
  if (ended || counted.failed > 0) return counted;
  failures.push(`${config}: no test failed, yet the run did; see “Unhandled” or “FAIL” above`);
  return { ...counted, failed: counted.failed + 1 };
}

type Report = {
  testResults: { name: string; assertionResults: { status: string; fullName: string }[] }[];
};

const listFailures = ({ testResults }: Report): string[] =>
  testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName }) => `${relative(root, name)}: ${fullName}`),
  );

function readReport(file: string): Tally {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    failures.push(...listFailures(report));
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests + report.numTodoTests,
    };
  } catch (error) {
    process.stderr.write(`No test report at ${file}: ${String(error)}\n`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/** What needs a browser fails with one clear line where none can be had. */
function inBrowser(check: () => Tally): Tally {
  const browser = findBrowser();
  if (browser.ok) return check();
  process.stderr.write(`${browser.advice}\n`);
  return { passed: 0, failed: 1, skipped: 0 };
}

/** Firefox is not installed for the tests' sake: where it is not there, that is said. */
function inFirefox(): Tally {
  if (findFirefox() !== null) return tests('vitest.firefox.config.ts');
  process.stdout.write('No Firefox on this computer: its end-to-end tests did not run.\n');
  return { passed: 0, failed: 0, skipped: 1 };
}

const checks: [string, () => Tally][] = [
  ['Types', () => step('tsc', ['--project', '.'])],
  ['Lint', () => step('oxlint', [])],
  ['Format', () => step('prettier', ['--check', '.', '--log-level=warn'])],
  ['Unit, property and component tests', () => tests('vitest.config.ts')],
  ...['chrome', 'edge', 'firefox'].map((browser): [string, () => Tally] => [
    `Build for ${browser}`,
    () => step('wxt', ['build', '--browser', browser, '--mv3']),
  ]),
  ['The built extension', () => tests('vitest.built.config.ts')],
  ['Size', () => step('node', ['scripts/size.ts'])],
  [
    'Every surface in every state',
    () => inBrowser(() => step('node', ['tests/gallery/render.ts'])),
  ],
  ['End to end', () => inBrowser(() => tests('vitest.e2e.config.ts'))],
  ['End to end in Firefox', inFirefox],
];

mkdirSync(reports, { recursive: true });
const total: Tally = { passed: 0, failed: 0, skipped: 0 };
for (const [name, check] of checks) {
  process.stdout.write(`\n== ${name}\n`);
  const tally = check();
  total.passed += tally.passed;
  total.failed += tally.failed;
  total.skipped += tally.skipped;
  if (tally.failed > 0) failures.push(`${name}: ${tally.failed} failed`);
}
for (const failure of failures) process.stdout.write(`!! ${failure}\n`);
process.stdout.write(
  `\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped\n`,
);
process.exitCode = total.failed > 0 ? 1 : 0;
