import { globSync } from 'node:fs';
import { join } from 'node:path';

/** A part of the domain that is measured by itself, with its own tests: that saves most of the time. */
export interface Group {
  name: string;
  /** Names under src/domain, without `.ts`. */
  sources: string[];
  /** Tests beside those of the sources' own names, without `.test.ts`. */
  testsBeside: string[];
}

const root = join(import.meta.dirname, '..', '..');
const words = (text: string) => text.trim().split(/\s+/);
const inDomain = (names: string) => words(names).map((name) => `src/domain/${name}`);
const laws = (names: string) => words(names).map((name) => `tests/domain/${name}`);
const ledger = laws('book-laws checkpoint-laws cycle-laws set-laws ledger-model ledger-vectors');

export const groups: Group[] = [
  {
    name: 'team-links',
    sources: words('team-link/* held-link team-question'),
    testsBeside: [...laws('team-link-laws'), ...inDomain('kept-shapes')],
  },
  { name: 'history', sources: words('history/* burn-down usage-hours'), testsBeside: [] },
  {
    name: 'backups',
    sources: words(`incoming incoming-settings make-backup read-backup backup-failure merge-record
      property-record ledger-csv taught-label started-pick kept-meta restored-note export-format`),
    testsBeside: inDomain('kept-shapes'),
  },
  {
    name: 'fold',
    sources: words('fold fold-* balance billing-cycle time-zones'),
    testsBeside: [
      ...ledger,
      ...inDomain(
        'ledger-head intake-rules receipts plan-choice property-summary official-figures',
      ),
    ],
  },
  {
    name: 'heads',
    sources:
      words(`identity id-numbers entry-order checkpoints ledger-config ledger-head ledger-lines
      ledger-view`),
    testsBeside: [
      ...laws('checkpoint-laws set-laws ledger-vectors'),
      ...inDomain('export-format intake plan-choice'),
    ],
  },
  {
    name: 'entries',
    sources:
      words(`entries entry-fields usage-shortcut canonical-json attempt instants iso-form unit-schemas
      units result plan`),
    testsBeside: [...laws('ledger-vectors'), ...inDomain('identity ledger-config')],
  },
  {
    name: 'intake',
    sources: words(`intake purchase-intake backup-intake recording-clock reset-date receipts
      plan-choice read-row drift reading headline-number`),
    testsBeside: inDomain('intake-rules export-format'),
  },
  {
    name: 'alerts',
    sources: words('alert alert-* top-up-watch nobody-on-shift run-out-event at-zero'),
    testsBeside: inDomain('kept-shapes'),
  },
  {
    name: 'figures',
    sources: words(`choose-figure choose-verdict verdict verdict-bands figure-meaning figure-pairs
      make-outlook make-property-view outlook property-view property-facts property-summary run-out
      view-version top-up-advice plan-comparison spend official-figures`),
    testsBeside: [],
  },
  {
    name: 'shifts',
    sources: words(`staffed-hours learn-staffed-hours silence-test use-between counted-usage
      attribution spike name-doubt kept-evidence check-progress`),
    testsBeside: inDomain('kept-shapes'),
  },
  {
    name: 'surfaces',
    sources: words(
      `badge-property mirror pill-rule pools-bar renewal shared-figure surface-state typed-figure
      typed-doubt`,
    ),
    testsBeside: [],
  },
  {
    name: 'forecast',
    sources: words('forecast/*'),
    testsBeside: [...laws('forecast-laws'), ...inDomain('usage-hours make-outlook')],
  },
];

const isTest = (file: string) => file.endsWith('.test.ts');
const listFiles = (patterns: string[]) =>
  globSync(patterns, { cwd: root }).map((file) => file.replaceAll('\\', '/'));

export const listSources = (group: Group) =>
  listFiles(group.sources.map((name) => `src/domain/${name}.ts`)).filter((file) => !isTest(file));

/** The tests that are run against each change of the group. */
export const listTests = (group: Group) =>
  listFiles([
    ...group.sources.map((name) => `src/domain/${name}.test.ts`),
    ...group.testsBeside.map((name) => `${name}.test.ts`),
  ]);
