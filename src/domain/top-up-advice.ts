import { TOP_UP_PACK } from './plan.ts';

/**
 * The fewest packs that leave something after the debt is paid, and what they leave.
 * New balance = quantity - excess (tawk.to help centre, 2026): 223 owed, 1 pack, 777 left.
 */
export function packsAgainstDebt(owed: number): { packs: number; leaves: number } {
  const packs = Math.floor(owed / TOP_UP_PACK) + 1;
  return { packs, leaves: packs * TOP_UP_PACK - owed };
}
