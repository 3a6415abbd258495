import { TOP_UP_PACK } from '../domain/plan.ts';
import type { Advice, PropertyView } from '../domain/property-view.ts';
import { countText, creditsText, nameText } from './amounts.ts';
import { roundEstimate } from './estimates.ts';
import type { Words } from './language.ts';
import { moneyText } from './money.ts';
import { planName } from './notice-words.ts';
import { packsText } from './run-out-words.ts';
import { dateText } from './times.ts';
import { purchaseSlots } from './verdict-words.ts';

/** The step between "Top up" and the purchase page: how much, what it costs, and whether at all. */
export type BuyText = {
  title: string;
  /** What the advised purchase does. */
  lead: string;
  sure: string;
  /** The packs by certainty; none while no pace is known. */
  options: string[];
  notes: string[];
  open: string;
  bought: string;
};

export function buyText(view: PropertyView, words: Words): BuyText {
  const { advice } = view;
  return {
    title: words.say('buy.title', { name: nameText(view, words) }),
    lead: leadText(view, words),
    sure: words.say('buy.sure'),
    options: advice ? optionTexts(advice, words) : [],
    notes: advice ? noteTexts(advice, words) : [],
    open: words.say('buy.open'),
    bought: words.say('buy.bought'),
  };
}

/** The packs that the button and the sentence beside it name; at least one can be bought. */
export function advisedPacks({ verdict, advice }: PropertyView): number {
  const packs = 'packs' in verdict ? verdict.packs : null;
  return Math.max(1, packs ?? advice?.advised ?? 1);
}

function leadText(view: PropertyView, words: Words): string {
  const { verdict, advice } = view;
  const packs = advisedPacks(view);
  const slots = { quantity: packsText(packs, words), price: priceText(packs, advice, words) };
  if (verdict.kind === 'in_debt') {
    return words.say('buy.debt', { ...slots, ...purchaseSlots(verdict, view, words) });
  }
  if (advice === null) return words.say('buy.plain', { quantity: countText(TOP_UP_PACK, words) });
  return advice.dontBuy
    ? dontBuyText(advice.dontBuy, view, words)
    : words.say('buy.quantity', slots);
}

function dontBuyText(
  reason: NonNullable<Advice['dontBuy']>,
  { timeZone }: PropertyView,
  words: Words,
): string {
  if (reason.kind === 'lasts') return words.say('buy.lasts');
  const expiring = roundEstimate(reason.expiring);
  return words.say('buy.reset_soon', {
    date: dateText(reason.resetAt, timeZone, words),
    expiring: creditsText(expiring, countText(expiring, words), words),
  });
}

/** The shares of certainty, as the person may choose among them. */
const SHARES = [
  ['p50', 0.5],
  ['p80', 0.8],
  ['p95', 0.95],
] as const;

const optionTexts = (advice: Advice, words: Words): string[] =>
  SHARES.map(([name, certainty]) => {
    const share = new Intl.NumberFormat(words.tag, { style: 'percent' }).format(certainty);
    const packs = advice.packs[name];
    if (packs <= 0) return words.say('buy.option_nothing', { share });
    return words.say('buy.option', {
      share,
      quantity: packsText(packs, words),
      price: priceText(packs, advice, words),
    });
  });

/** What so many packs cost, as a slot. */
export const priceText = (packs: number, advice: Advice | null, words: Words): string =>
  advice ? moneyText(advice.pricePerPack.cents * packs, words) : 'none';

function noteTexts({ pricePerPack, cheaperPlan }: Advice, words: Words): string[] {
  const notes: string[] = [];
  if (pricePerPack.guessed) notes.push(words.say('buy.guessed'));
  if (cheaperPlan) {
    notes.push(
      words.say('buy.cheaper', {
        plan: planName(cheaperPlan.plan),
        month: moneyText(cheaperPlan.monthCents, words),
        planMonth: moneyText(cheaperPlan.planMonthCents, words),
      }),
    );
  }
  return notes;
}
