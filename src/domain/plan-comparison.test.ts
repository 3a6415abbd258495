import { expect, it } from 'vitest';
import { compareWithNextPlan } from './plan-comparison.ts';

it('says when the next plan is cheaper, with both sums', () => {
  expect(compareWithNextPlan('growth', null, 3)).toEqual({
    plan: 'business',
    monthCents: 11_900,
    planMonthCents: 9_900,
  });
});

it('counts the top-ups that the next plan would still need', () => {
  expect(compareWithNextPlan('growth', null, 6)).toMatchObject({
    monthCents: 20_900,
    planMonthCents: 9_900 + 2 * 3_000,
  });
  expect(compareWithNextPlan('growth', 1_000, 8)).toBeNull();
});

it.each([
  ['growth', null, 0],
  ['growth', null, 2],
  ['business', null, 10],
  ['enterprise', null, 40],
  ['custom', null, 40],
  [null, null, 40],
])('says nothing on %s at %s a pack and %i packs', (plan, packCents, packs) => {
  expect(compareWithNextPlan(plan, packCents, packs)).toBeNull();
});

it('takes the price that the person pays', () => {
  expect(compareWithNextPlan('growth', 3_500, 2)).toBeNull();
  expect(compareWithNextPlan('growth', 3_501, 2)).toMatchObject({ monthCents: 9_902 });
});
