/** What became of the mutants of one group, as far as they could be loaded. */
export interface Tally {
  killed: number;
  timedOut: number;
  survived: number;
  /** Mutants that no test runs at all. */
  uncovered: number;
}

/** The part of Stryker's JSON report that is read here. */
export interface Report {
  files: Record<string, { mutants: { status: string }[] }>;
}

export function tallyReport(report: Report): Tally {
  const statuses = Object.values(report.files).flatMap(({ mutants }) =>
    mutants.map(({ status }) => status),
  );
  const count = (status: string) => statuses.filter((one) => one === status).length;
  return {
    killed: count('Killed'),
    timedOut: count('Timeout'),
    survived: count('Survived'),
    uncovered: count('NoCoverage'),
  };
}

export function addTallies(tallies: Tally[]): Tally {
  const sum = (pick: (tally: Tally) => number) =>
    tallies.reduce((total, tally) => total + pick(tally), 0);
  return {
    killed: sum((tally) => tally.killed),
    timedOut: sum((tally) => tally.timedOut),
    survived: sum((tally) => tally.survived),
    uncovered: sum((tally) => tally.uncovered),
  };
}

export const countMutants = (tally: Tally) =>
  tally.killed + tally.timedOut + tally.survived + tally.uncovered;

/** Percent of the mutants that were noticed; a loop without an end was noticed by the limit of time. */
export const scoreOf = (tally: Tally) =>
  (100 * (tally.killed + tally.timedOut)) / Math.max(1, countMutants(tally));

/** A row of the table in docs/mutation.md. */
export function writeRow(name: string, tally: Tally): string {
  const cells = [
    name,
    countMutants(tally),
    tally.killed,
    tally.timedOut,
    tally.survived + tally.uncovered,
    `${scoreOf(tally).toFixed(1)} %`,
  ];
  return `| ${cells.join(' | ')} |`;
}
