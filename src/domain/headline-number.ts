/**
 * The one number of a balance, in credits: what can be spent, else the debt as a negative number.
 * `net` is purchased minus excess. A debt does not hide fresh credits: while a pool holds some,
 * they are the number.
 */
export const headlineOf = (subscription: number, net: number): number => {
  const spendable = subscription + Math.max(net, 0);
  return spendable > 0 ? spendable : Math.min(net, 0);
};
