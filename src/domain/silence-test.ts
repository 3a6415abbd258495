import type { Instant } from './units.ts';

/** What was seen of one opened chat. */
export type ChatEvidence = {
  at: Instant;
  /** Did the visitor write before a person joined? Only then was an AI answer to be expected. */
  visitorFirst: boolean;
  aiAnswered: boolean;
};

/** The AI was expected in the newest `chats` chats and answered in none of them. */
export type Silence = { chats: number; usualIn10: number; silentSince: Instant };

/** The chance at which a run of chats without an answer is no longer taken for chance. */
const ALARM_CHANCE = 0.01;
/** Fewer chats show no habit. */
const LEAST_CHATS = 10;
/** One chat proves nothing, however reliable the AI was. */
const SHORTEST_RUN = 2;
/** The habit is that of the newest chats; an AI that was set up anew is soon known again. */
const HABIT_CHATS = 200;
/** So many times the run that alarms was surely a silence. */
const PAST_SILENCE = 3;

/**
 * The run of unanswered chats that alarms where a share `usual` (0 to 1) of chats is answered: 2 at
 * .9, 4 at .7, 7 at .5. Infinity where the AI never answers.
 */
export function findAlarmRun(usual: number): number {
  if (usual <= 0) return Infinity;
  // A power of a decimal share lands a hair above the round chance.
  const run = Math.log(ALARM_CHANCE) / Math.log(1 - usual);
  return Math.max(SHORTEST_RUN, Math.ceil(run - 1e-9));
}

/**
 * Does the AI seem silent? From the opened chats in any order and the newest AI message seen
 * anywhere else: an answer ends every run, and so does `clearedAt` (a reset or purchase that was
 * seen, after which older chats say nothing). Null where it does not, or where no habit is known.
 * It never knows the cause.
 */
export function testSilence(
  chats: readonly ChatEvidence[],
  newestAnswerAt: Instant | null,
  clearedAt: Instant | null,
): Silence | null {
  const expected = chats
    .filter(({ visitorFirst }) => visitorFirst)
    .sort((one, other) => one.at - other.at);
  const endAt = Math.max(newestAnswerAt ?? -Infinity, clearedAt ?? -Infinity);
  const answered = expected.findLastIndex(({ aiAnswered, at }) => aiAnswered || at <= endAt);
  const usual = usualShare(expected.slice(0, answered + 1));
  const run = expected.slice(answered + 1);
  const first = run[0];
  if (first === undefined || usual === null || run.length < findAlarmRun(usual)) return null;
  return { chats: run.length, usualIn10: Math.round(usual * 10), silentSince: first.at };
}

/**
 * The share of chats that were answered, 0 to 1; null where too few are known. A long silence of the
 * past is no habit and is left out; a habit that changed shows in the runs that are not so long.
 */
function usualShare(chats: readonly ChatEvidence[]): number | null {
  const habit: boolean[] = [];
  let run = 0;
  const share = () => habit.filter(Boolean).length / habit.length;
  const endRun = () => {
    const wasSilence = habit.length >= LEAST_CHATS && run >= PAST_SILENCE * findAlarmRun(share());
    if (!wasSilence) for (let chat = 0; chat < run; chat += 1) habit.push(false);
    run = 0;
    habit.splice(0, habit.length - HABIT_CHATS);
  };
  for (const { aiAnswered } of chats) {
    if (!aiAnswered) run += 1;
    else {
      endRun();
      habit.push(true);
    }
  }
  endRun();
  return habit.length < LEAST_CHATS ? null : share();
}
