/** The plans tawk.to sells. A `custom` plan carries its own allotment. */
export interface PlanFact {
  readonly plan: string;
  /** Message credits granted at each reset. */
  readonly allotment: number;
  /** Can message credits be bought on it? */
  readonly sellsTopUps: boolean;
  /** What a month costs, billed by the month, in US cents. */
  readonly monthCents: number;
  /** What 1,000 bought credits cost in US cents; `guessed` where the vendor names no price. */
  readonly pack: { readonly cents: number; readonly guessed: boolean };
  readonly source: string;
  readonly seenOn: string;
}

/** The only price that is public: $0.03 a message on Growth (tawk.to help centre, 2026). */
const GROWTH_PACK = { cents: 3_000, guessed: false };
const GUESSED_PACK = { ...GROWTH_PACK, guessed: true };

const helpCentre = { source: 'tawk.to help centre, AI Assist plans', seenOn: '2026-11-22' };

export const HOBBY: PlanFact = {
  plan: 'hobby',
  allotment: 100,
  sellsTopUps: false,
  monthCents: 0,
  pack: GUESSED_PACK,
  ...helpCentre,
};
export const GROWTH: PlanFact = {
  plan: 'growth',
  allotment: 1_000,
  sellsTopUps: true,
  monthCents: 2_900,
  pack: GROWTH_PACK,
  ...helpCentre,
};
export const BUSINESS: PlanFact = {
  plan: 'business',
  allotment: 5_000,
  sellsTopUps: true,
  monthCents: 9_900,
  pack: GUESSED_PACK,
  ...helpCentre,
};
export const ENTERPRISE: PlanFact = {
  plan: 'enterprise',
  allotment: 20_000,
  sellsTopUps: true,
  monthCents: 39_900,
  pack: GUESSED_PACK,
  ...helpCentre,
};
export const PLAN_FACTS: readonly PlanFact[] = [HOBBY, GROWTH, BUSINESS, ENTERPRISE];

/** The name of a plan whose allotment no list knows. */
export const CUSTOM_PLAN = 'custom';

/** Credits are sold in packs of this many (tawk.to help centre, "Purchase message credits"). */
export const TOP_UP_PACK = 1_000;

/** What is known of a plan of this name; undefined for custom and unknown names. */
export const findPlan = (plan: string): PlanFact | undefined =>
  PLAN_FACTS.find((fact) => fact.plan === plan);

/** The plan that grants exactly this many credits; undefined for any other total. */
export const findPlanByAllotment = (allotment: number): PlanFact | undefined =>
  PLAN_FACTS.find((fact) => fact.allotment === allotment);
