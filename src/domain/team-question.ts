import type { Origin } from './property-view.ts';
import { sharedValue, type OwnBooks, type SharedStanding } from './shared-figure.ts';
import type { SharedProperty } from './team-link/link-shape.ts';
import type { LinkRefusal } from './team-link/team-link.ts';
import type { Instant, PropertyId } from './units.ts';

/** One property of a link beside what is known of it here. */
export type Judged = {
  shared: SharedProperty;
  /** What it is called here; only where it has no name, as the link calls it. */
  name: string | null;
  standing: SharedStanding;
  own: OwnBooks;
  /** Was this property met here before the link came? */
  isMet: boolean;
  /** Would its set-up fill something that is empty here? */
  bringsSetUp: boolean;
};

/** A property as a question names it; without a figure only its set-up is shared. */
export type SharedRow = {
  propertyId: PropertyId;
  name: string | null;
  figure: { value: number; at: Instant } | null;
};

/** What is to be decided next about a colleague's link; nothing of it counts before a yes. */
export type TeamQuestion =
  | { kind: 'use' | 'set_up' | 'add'; rows: SharedRow[] }
  | { kind: 'contradiction'; rows: SharedRow[]; read: Origin }
  /** Nothing to decide: all is known, is older than what is known, or is dated ahead of the clock. */
  | { kind: 'nothing_new'; why: 'known' | 'older' | 'ahead'; rows: SharedRow[] }
  | { kind: 'refused'; refusal: LinkRefusal };

const rowOf = ({ shared, name, own }: Judged): SharedRow => ({
  propertyId: shared.propertyId,
  name,
  figure: shared.figure && { value: sharedValue(shared.figure, own), at: shared.figure.at },
});

/**
 * The next question, one at a time: first what is plainly newer, then what contradicts the dashboard,
 * then properties that were never met here. Null when all was answered.
 */
export function chooseQuestion(
  judged: readonly Judged[],
  answered: readonly PropertyId[],
): TeamQuestion | null {
  const open = judged.filter(({ shared }) => !answered.includes(shared.propertyId));
  const met = open.filter(({ isMet, standing }) => isMet && standing !== 'ahead');
  const newer = met.filter(({ standing }) => standing === 'newer');
  if (newer.length > 0) return { kind: 'use', rows: newer.map(rowOf) };
  const [odd] = met.filter(({ standing }) => standing === 'contradicts');
  if (odd?.own.figure) return { kind: 'contradiction', rows: [rowOf(odd)], read: odd.own.figure };
  const setUp = met.filter(({ bringsSetUp }) => bringsSetUp);
  if (setUp.length > 0) return { kind: 'set_up', rows: setUp.map(rowOf) };
  const strange = open.filter(({ isMet, standing }) => !isMet && standing !== 'ahead');
  if (strange.length > 0) return { kind: 'add', rows: strange.map(rowOf) };
  return tellRest(open, answered.length === 0);
}

/** What came to nothing is said: always a date ahead, the rest only where it is all there was. */
function tellRest(open: readonly Judged[], isAll: boolean): TeamQuestion | null {
  const of = (standing: SharedStanding) => open.filter((one) => one.standing === standing);
  const ahead = of('ahead');
  if (ahead.length > 0) return { kind: 'nothing_new', why: 'ahead', rows: ahead.map(rowOf) };
  if (!isAll) return null;
  const why = of('older').length > 0 ? 'older' : 'known';
  return { kind: 'nothing_new', why, rows: open.map(rowOf) };
}

/** The properties that an answer to this question settles. */
export const settledBy = (question: TeamQuestion): PropertyId[] =>
  question.kind === 'refused' ? [] : question.rows.map(({ propertyId }) => propertyId);
