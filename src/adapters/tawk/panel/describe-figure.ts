import { poolConcepts, roleConcepts, speaksOf } from './bound.ts';
import { findPool, findRole } from './find-role.ts';
import { hasWord, namesSpan } from './read-text.ts';
import { isApproximate } from './approximate.ts';
import { liesBack } from './past-days.ts';
import { isDoubted } from './sentences.ts';
import {
  countsOther,
  hasUnknownLead,
  isHalfRatio,
  isOfOthers,
  isOfPeriod,
  isOfShare,
  isOrdered,
  isPerSpan,
  isUnnamed,
} from './unknown-label.ts';
import type { Bound } from './bound.ts';
import type { Found, Pool, Role } from './find-role.ts';
import type { Concept } from '../labels/label-table.ts';
import type { ReadText } from './read-text.ts';

/** What a figure is, as far as the texts around it say. */
export type Description = {
  pool: Pool | null;
  role: Role | null;
  /** The texts name two pools or two roles at once, or the structure leaves the label open. */
  isTorn: boolean;
  /** Of another period, another product, or of a day: no figure of Message Usage. */
  isApart: boolean;
  /** Of a day that has passed. */
  isPast: boolean;
  isApproximate: boolean;
  /** Under the heading Message Usage, or beside a word for credits. */
  isOfCredits: boolean;
  /** No table explains its label: what it tells is perhaps of another thing. */
  isUnnamed: boolean;
};

export function describeFigure(bound: Bound, today?: number): Description {
  const pool = findPool(bound);
  const isStrange = isForeign(bound);
  const role = isStrange && pool.found === null ? { found: null, isTorn: false } : findRole(bound);
  const isIncome = pool.found === 'purchased' && role.found === null && isOfPeriod(bound);
  return {
    pool: pool.found,
    role: role.found,
    isTorn:
      pool.isTorn ||
      role.isTorn ||
      (pool.found === 'excess' && (hasWord(bound.read, 'remaining') || isLimit(bound))) ||
      (bound.read.hasPriceAside && bound.read.hasOtherWords) ||
      countsOther(bound) ||
      bound.read.isOfOthersBefore === true ||
      (isIncome && isBesideAnother(bound)) ||
      isUncertain(bound) ||
      isHalfRatio(bound.read) ||
      isOfShare(bound) ||
      (role.found === null && (isRunning(bound) || isOfMessages(bound))) ||
      (role.found === 'remaining' && bound.value?.kind === 'number' && isPerSpan(bound.read)) ||
      (pool.found !== null &&
        (hasUnknownLead(bound.read) ||
          isOfOthers(bound.read) ||
          (role.found === null && isOrdered(bound)))) ||
      ((bound.isLoose || isStrange) && (pool.found !== null || role.found !== null)),
    isApart:
      isOffer(bound, pool.found, role.found) ||
      (isIncome && !isBesideAnother(bound)) ||
      isApart(bound, pool, role),
    isPast: today !== undefined && isPast(bound, today),
    isApproximate: isApproximate(bound),
    isOfCredits: bound.layers.some((layer) =>
      speaksOf(layer.reads, 'panel', 'breakdown', 'credits', ...poolConcepts),
    ),
    isUnnamed: isUnnamed(bound),
  };
}

/** "212 left, plus 2,000 purchased": in one text with another figure. */
const isBesideAnother = ({ read }: Bound): boolean =>
  countDigits(read.node.shown) > countDigits(read.text);
const countDigits = (text: string): number => text.match(/\p{Nd}/gu)?.length ?? 0;

/** Its own sentence, or its label, says that it may be so. */
const isUncertain = ({ read, layers }: Bound): boolean =>
  read.values.some((value) => isDoubted(read.text, read.words, value)) ||
  layers.some(
    ({ kind, reads }) => kind === 'label' && reads.some((each) => hasWord(each, 'doubt')),
  );

/** "Subscription credits: 360 this month" may be what was used. */
const isRunning = ({ value, layers }: Bound): boolean =>
  value?.kind === 'number' &&
  layers.some(({ kind, reads }) => kind !== 'heading' && reads.some(saysRunning)) &&
  !speaksOf(
    layers.flatMap(({ reads }) => reads),
    'excess',
  );

/** "Messages: 61" tells as well how many were sent. */
const isOfMessages = ({ value, layers }: Bound): boolean =>
  value?.kind === 'number' &&
  layers.some(({ kind, reads }) => kind === 'label' && reads.some(namesMessagesAlone));
const namesMessagesAlone = ({ words }: ReadText): boolean =>
  words.some(({ isMessages }) => isMessages) &&
  words.every(({ isMessages, concept }) => isMessages || saysNothing.has(concept));
const saysNothing = new Set<Concept>(['of', 'neutral']);

/** What names a part, or is chosen from a list, says of when all in it is. */
const saysRunning = (read: ReadText): boolean =>
  hasWord(read, 'running') && !read.node.isAttribute && !read.node.isChoice;

/** "Excess usage limit: 500" is what may be owed, "Excess usage total: 500" what is. */
const isLimit = ({ layers }: Bound): boolean =>
  layers.some(({ reads }) =>
    reads.some((read) => hasWord(read, 'excess') && hasWord(read, 'total')),
  );

/** Without a year it is the nearest such day. */
function isPast({ companion, isDated }: Bound, today: number): boolean {
  return companion !== null && isDated && liesBack(companion, today) > 0;
}

/** The label of its own is not understood: what a heading says may then be of another figure. */
function isForeign(bound: Bound): boolean {
  const own = bound.layers.filter((layer) => layer.kind !== 'heading');
  return (
    own.some((layer) => layer.reads.some((read) => read.hasOtherWords && !read.node.isAttribute)) &&
    !own.some((layer) => speaksOf(layer.reads, ...roleConcepts, ...poolConcepts, 'topUp'))
  );
}

/** The figure under it is none of credits. */
const isSpan = (read: ReadText): boolean =>
  namesSpan(read) &&
  !hasWord(read, 'credits') &&
  read.dates.length === 0 &&
  read.text.split(/\s+/).length <= mostWords;
const mostWords = 4;

/** "Purchased credits 2,000" leads to more about it, "2,000 purchased credits" may be for sale. */
const isNamedBefore = ({ words, values: [figure] }: ReadText): boolean =>
  words.some(({ concept, end }) => isPool(concept) && end <= (figure?.start ?? 0));
const isPool = (concept: Concept): boolean => poolConcepts.some((pool) => pool === concept);

/** A heading "Next cycle", not "Renews on 14 December", is above what will be. */
const isOfNextCycle = ({ words, dates, hasOtherWords }: ReadText): boolean =>
  !hasOtherWords &&
  dates.length === 0 &&
  words.length > 0 &&
  words.every(({ concept }) => concept === 'reset');

/** "1,000 credits ($30)" can be bought; of a debt, or of what remains or was used, it tells the worth. */
function isOffer({ read, layers }: Bound, pool: Pool | null, role: Role | null): boolean {
  const isUnderOffer = layers.some(({ reads }) =>
    reads.some((each) => each.node.isHeading && (hasWord(each, 'offer') || isOfNextCycle(each))),
  );
  if (
    isUnderOffer ||
    speaksOf([read], 'offer') ||
    (read.node.isControl && pool !== null && role === null && !isNamedBefore(read))
  )
    return true;
  const isWorth = pool === 'excess' || (pool !== null && role !== null && role !== 'total');
  return (read.hasPrice || read.hasPriceAside) && !isWorth;
}

/**
 * Words of another period or product count up to the heading Message Usage; what stands above that is the
 * page's. Behind an explained figure they speak of something else.
 */
function isApart(
  bound: Bound,
  { found: pool }: Found<Pool>,
  { found: role }: Found<Role>,
): boolean {
  let isExplained = false;
  const isGiven = bound.value?.kind === 'ratio' || role === 'total' || pool === 'subscription';
  for (const layer of bound.layers) {
    const heard = isExplained
      ? layer.reads.filter((read) => !layer.trailing.includes(read))
      : layer.reads;
    const reads = heard.filter((read) => !speaksOf([read], 'panel', 'breakdown'));
    // "Message Usage (last month)"
    if (heard.some((read) => hasWord(read, 'panel') && hasWord(read, 'apart', 'supposed')))
      return true;
    if (speaksOf(reads, 'apart', 'foreign', 'receipts') || reads.some(isSpan)) return true;
    if (!isGiven && reads.some(isPerSpan)) return true;
    if (reads.length < heard.length) return false;
    isExplained ||= speaksOf(layer.reads, ...roleConcepts, ...poolConcepts);
  }
  return false;
}
