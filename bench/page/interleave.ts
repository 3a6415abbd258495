import { toRatio, type Ratio } from '../floor-ratio.ts';

/** One thing of a page beside its floor, both measured once a round and in turn. */
export type PageContest = Pick<Ratio, 'what' | 'floor' | 'must' | 'aim'> & {
  readonly rounds: number;
  readonly runFloor: () => Promise<number>;
  readonly run: () => Promise<number>;
};

/** Runs floor and thing in turn, the first round unmeasured. */
export async function interleave(contest: PageContest): Promise<Ratio> {
  const { rounds, runFloor, run, ...named } = contest;
  const [floors, times]: [number[], number[]] = [[], []];
  for (let turn = -1; turn < rounds; turn += 1) {
    const [floor, time] = [await runFloor(), await run()];
    if (turn < 0) continue;
    floors.push(floor);
    times.push(time);
  }
  return toRatio(named, floors, times);
}
