/** One measured thing beside the floor of the same run: medians of interleaved rounds. */
export interface Ratio {
  readonly what: string;
  readonly floor: string;
  /** Milliseconds of one run. */
  readonly median: number;
  readonly p10: number;
  readonly p90: number;
  readonly floorMedian: number;
  readonly ratio: number;
  /** A missed "must" fails the bench; null where only a figure is wanted. */
  readonly must: number | null;
  readonly aim: number | null;
}

export interface Contest {
  readonly what: string;
  readonly floor: string;
  readonly must: number | null;
  readonly aim: number | null;
  readonly runFloor: () => unknown;
  readonly run: () => unknown;
  readonly rounds?: number;
  /** How many times within one round, where one run is too short to time. */
  readonly repeat?: number;
}

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;

const time = (act: () => unknown, repeat: number): number => {
  const from = performance.now();
  for (let done = 0; done < repeat; done += 1) act();
  return (performance.now() - from) / repeat;
};

const round = (ms: number): number => Number(ms.toPrecision(3));

/** Runs thing and floor in turn (A B A B ...), the first rounds unmeasured. */
export const compareToFloor = (contest: Contest): Ratio => {
  const { what, floor, must, aim, runFloor, run, rounds = 15, repeat = 1 } = contest;
  const [floors, times]: [number[], number[]] = [[], []];
  for (let turn = -3; turn < rounds; turn += 1) {
    const pair = [time(runFloor, repeat), time(run, repeat)] as const;
    if (turn < 0) continue;
    floors.push(pair[0]);
    times.push(pair[1]);
  }
  const [sorted, floorMedian] = [
    times.toSorted((a, b) => a - b),
    quantile(
      floors.toSorted((a, b) => a - b),
      0.5,
    ),
  ];
  const median = quantile(sorted, 0.5);
  return {
    what,
    floor,
    median: round(median),
    p10: round(quantile(sorted, 0.1)),
    p90: round(quantile(sorted, 0.9)),
    floorMedian: round(floorMedian),
    ratio: round(median / floorMedian),
    must,
    aim,
  };
};
