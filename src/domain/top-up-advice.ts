/** Credits are sold in packs of 1,000, at least one (tawk.to help centre, 2026). */
export const PACK = 1_000;

/**
 * The fewest packs that leave something after the debt is paid, and what they leave.
 * New balance = quantity - excess (tawk.to help centre, 2026): 223 owed, 1 pack, 777 left.
 */
export function packsAgainstDebt(owed: number): { packs: number; leaves: number } {
  const packs = Math.floor(owed / PACK) + 1;
  return { packs, leaves: packs * PACK - owed };
}
