/** One measured thing beside the floor of the same run: medians of interleaved rounds. */
export interface Ratio {
  readonly what: string;
  readonly floor: string;
  /** Milliseconds of one run, where `what` names no other unit. */
  readonly median: number;
  readonly p10: number;
  readonly p90: number;
  readonly floorMedian: number;
  readonly ratio: number;
  /** A missed "must" fails the bench; null where only a figure is wanted. */
  readonly must: number | null;
  readonly aim: number | null;
  /** Things a second, where a speed is wanted rather than a ratio: at least `mustSpeed`. */
  readonly speed?: number;
  readonly mustSpeed?: number;
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
  /** How many things one run goes through, and how many a second it must. */
  readonly things?: number;
  readonly mustSpeed?: number;
}

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;

const time = async (act: () => unknown, repeat: number): Promise<number> => {
  const from = performance.now();
  for (let done = 0; done < repeat; done += 1) {
    const made = act();
    if (made instanceof Promise) await made;
  }
  return (performance.now() - from) / repeat;
};

const round = (ms: number): number => Number(ms.toPrecision(3));

const inOrder = (times: readonly number[]): number[] => times.toSorted((a, b) => a - b);

/** The medians of a thing and of its floor, measured in turn. */
export function toRatio(
  named: Pick<Ratio, 'what' | 'floor' | 'must' | 'aim'>,
  floors: readonly number[],
  times: readonly number[],
): Ratio {
  const sorted = inOrder(times);
  const [median, floorMedian] = [quantile(sorted, 0.5), quantile(inOrder(floors), 0.5)];
  const { what, floor, must, aim } = named;
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
}

/** Runs thing and floor in turn (A B A B ...), the first rounds unmeasured. */
export const compareToFloor = async (contest: Contest): Promise<Ratio> => {
  const { runFloor, run, rounds = 15, repeat = 1, things, mustSpeed } = contest;
  const [floors, times]: [number[], number[]] = [[], []];
  for (let turn = -3; turn < rounds; turn += 1) {
    const pair = [await time(runFloor, repeat), await time(run, repeat)] as const;
    if (turn < 0) continue;
    floors.push(pair[0]);
    times.push(pair[1]);
  }
  const ratio = toRatio(contest, floors, times);
  return {
    ...ratio,
    ...(things !== undefined && { speed: round((things / ratio.median) * 1_000) }),
    ...(mustSpeed !== undefined && { mustSpeed }),
  };
};

export const isMissed = ({ ratio, must, speed, mustSpeed }: Ratio): boolean =>
  (must !== null && ratio > must) || (mustSpeed !== undefined && (speed ?? 0) < mustSpeed);
