import type { UsageHours } from '../usage-hours.ts';

/** What people who watch their own chats are known to see, and how many credits of belief in it. */
const USUAL_RATIO = 0.2;
const BELIEF_CREDITS = 20;
export const DOUBT_AFTER_CREDITS = 40;
const TOO_LOW = 0.02;

export interface CaptureRatio {
  /** The share of use in watched hours that was counted, above 0 and at most 1. */
  readonly ratio: number;
  /**
   * usable; nothing_seen: under .02 after 40 official credits, do not use counts, the AI's name may
   * be wrong; too_many: more counted than charged, a person may stand in the list of AI names.
   */
  readonly trust: 'usable' | 'nothing_seen' | 'too_many';
}

/** How much of the use this browser sees while it watches, learned from drift. */
export const readCaptureRatio = ({ counted, charged }: UsageHours['capture']): CaptureRatio => {
  const ratio = (counted + USUAL_RATIO * BELIEF_CREDITS) / (charged + BELIEF_CREDITS);
  const raw = counted / Math.max(charged, 1);
  if (charged >= DOUBT_AFTER_CREDITS && raw < TOO_LOW) return { ratio, trust: 'nothing_seen' };
  return { ratio: Math.min(1, ratio), trust: raw > 1 && charged >= 10 ? 'too_many' : 'usable' };
};
