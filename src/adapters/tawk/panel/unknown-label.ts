import { seam } from '../numbers.ts';
import { closestTo } from '../safe-dom.ts';
import { hasWord } from './read-text.ts';
import type { Bound } from './bound.ts';
import type { Facts } from './facts.ts';
import type { ReadText } from './read-text.ts';

/** "1,000 / month", "every month": what is given in a span of time. */
export const isPerSpan = ({ text, words, values: [figure] }: ReadText): boolean =>
  words.some(
    ({ concept, start }) =>
      concept === 'monthly' ||
      (concept === 'spans' &&
        (/[/\u2044\u2215]\s?$/.test(text.slice(0, start)) ||
          words.some((word) => word.concept === 'every' && start - word.end === 1))),
  ) ||
  (figure?.value.kind === 'number' &&
    /^[\s\u00a0]?[/\u2044\u2215][\s\u00a0]?\p{L}/u.test(text.slice(figure.end)));

/** "640 /", "640 of": the whole is missing. */
export const isHalfRatio = ({ text, words, values: [figure] }: ReadText): boolean => {
  if (figure?.value.kind !== 'number') return false;
  const rest = text.slice(figure.end).replaceAll(seam, ' ').trim();
  const of = words.find(({ concept, start }) => concept === 'of' && start >= figure.end);
  return /^[/\u2044\u2215](?![\s\u00a0]?[\p{L}\d])/u.test(rest) || of?.end === text.length;
};

/** "Zapier tasks: 12 of 50 left"; a figure that says itself that it is of credits needs no label. */
export function isUnnamed({ read, layers }: Bound): boolean {
  const labels = layers.filter(({ kind }) => kind === 'label');
  if (isOfOthers(read) || labels.some(({ reads }) => reads.some(isOfOthers))) return true;
  if (hasWord(read, 'credits')) return false;
  return hasUnknownLead(read) || labels.some(({ reads }) => reads.every(isUnknown));
}

/** "Prepaid credits: 2,000", "3,000 left" under "Top Up": by its own label of credits, perhaps of those bought. */
export const namesCredits = ({ read: own, layers }: Bound): boolean =>
  layers.some(
    ({ kind, reads, trailing }) =>
      kind !== 'heading' &&
      reads.some((read) => {
        const isRow = kind === 'label' && !own.node.isControl && !trailing.includes(read);
        return isNameOfCredits(read) || (isRow && hasWord(read, 'topUp'));
      }),
  );
const isNameOfCredits = ({ node, text, words, values: [figure] }: ReadText): boolean => {
  const name = text.slice(0, figure?.start);
  return (
    words.some(
      ({ concept, isMessages, end }) => concept === 'credits' && !isMessages && end <= name.length,
    ) &&
    name.trim().split(/\s+/).length <= mostWords &&
    !node.shown.includes('=')
  );
};
const mostWords = 3;

/** "Image credits: 12 left", "12 unread messages": of what, a word says that no table knows. */
export const isOfOthers = ({ text, words, node }: ReadText): boolean =>
  !node.isAttribute &&
  words.some(({ concept, start }, at) => {
    if (concept !== 'credits') return false;
    const from = words[at - 1]?.end ?? 0;
    return (from === 0 ? leadWord : countedWord).test(text.slice(from, start));
  });
/** Shorter ones are articles and the like. */
const leadWord = /^(?:.*\d[\s\u00a0]+)?\p{Script=Latin}{4,}[\s\u00a0-]+$/u;
const countedWord = /\d[\s\u00a0]+\p{Script=Latin}{4,}[\s\u00a0-]+$/u;

const isUnknown = (read: ReadText): boolean =>
  read.hasOtherWords &&
  saysRoleAtMost(read.words) &&
  !read.node.isAttribute &&
  !/\d/.test(read.text);

/** "Retries left" says what is left of what no table knows. */
const saysRoleAtMost = (words: ReadText['words']): boolean =>
  words.every(({ concept }) => concept === 'remaining' || concept === 'used');

/** Letters that end in a colon, or with their element, before any word of a table but that it is left. */
export function hasUnknownLead({ node, text, values, words, dates }: ReadText): boolean {
  const lead =
    /^[^:：]*[:：]/u.exec(text.slice(0, values[0]?.start ?? dates[0]?.start ?? 0))?.[0] ??
    text.slice(0, values[0]?.start ?? 0);
  if (node.isAttribute || !unknownLead.test(lead)) return false;
  const known = words.filter(({ start }) => start < lead.length);
  const rest = known.reduceRight(
    (left, { start, end }) => left.slice(0, start) + left.slice(end),
    lead,
  );
  return saysRoleAtMost(known) && /\p{L}{2}/u.test(rest);
}
const unknownLead = new RegExp(`^[^\\d]*\\p{L}{2}[^\\d]*[:：${seam}]\\s*$`, 'u');

/** "Used 57 times", "7 of 10 documents left": what stands behind the number, and no table knows, is what it counts. */
export function countsOther({ read, value }: Bound): boolean {
  const [figure] = read.values;
  if (value === null || value.kind === 'percent' || figure === undefined) return false;
  if (read.words.some(({ concept, start }) => concept === 'credits' && start >= figure.start))
    return false;
  const isUnknown = (from: number, unit: RegExp): boolean => {
    const end = from + (unit.exec(read.text.slice(from))?.[0].length ?? 0);
    return end > from && !read.words.some((word) => word.start < end && word.end > from);
  };
  if (value.kind !== 'ratio') return isUnknown(figure.end, anyUnit);
  const part = figure.start + value.part.end - value.part.start;
  return isUnknown(figure.end, longUnit) || isUnknown(part, longUnit);
}
const anyUnit = /^[\s\u00a0]\p{L}[\p{L}\p{M}]+/u;
/** Shorter ones are articles and the like. */
const longUnit = /^[\s\u00a0]\p{Script=Latin}{4,}/u;

/** "Purchased in November: 3,000" is what came in, and no rest. */
export const isOfPeriod = ({ layers }: Bound): boolean => {
  const named = layers.flatMap(({ reads }) => reads).find((read) => hasWord(read, 'purchased'));
  const isMore =
    named?.hasOtherWords === true || (named !== undefined && hasWord(named, 'neutral', 'running'));
  return isMore && named !== undefined && !hasWord(named, 'credits', 'asOf');
};

/** "Your order of 1,000 purchased credits": behind a number a pool is what it counts, and other words say why. */
export const isOrdered = ({ read }: Bound): boolean =>
  read.hasOtherWords &&
  !saysHave(read) &&
  read.words.some(
    ({ concept, start }) =>
      (concept === 'purchased' || concept === 'subscription') &&
      start >= (read.values[0]?.end ?? start + 1),
  );

/** "You have 3,000 purchased credits that never expire." */
const saysHave = ({ text, words, values: [figure] }: ReadText): boolean =>
  words.some(
    ({ concept, end }) =>
      concept === 'have' &&
      figure !== undefined &&
      !/\p{L}/u.test(text.slice(end, figure.start)) &&
      end <= figure.start,
  );

/** "1,000 (77% left)": a word of use or rest that stands nearer to a share is none of the figure. */
export function isOfShare({ read, value }: Bound): boolean {
  const figure = read.values.find((each) => each.value === value);
  const shares = read.values
    .filter((each) => each.value.kind === 'percent')
    .map(({ start, end }) => ({
      start: /%[\s\u00a0]?$/.test(read.text.slice(0, start)) ? start - 1 : start,
      end,
    }));
  const roles = read.words.filter(({ concept }) => concept === 'used' || concept === 'remaining');
  if (value?.kind !== 'number' || figure === undefined || shares.length === 0) return false;
  const isNear = (role: Span): boolean =>
    shares.every((share) => distance(read.text, role, figure) < distance(read.text, role, share));
  return roles.length > 0 && !roles.some(isNear);
}

type Span = { start: number; end: number };
/** What divides a sentence, or lies in another element, is further away. */
const distance = (text: string, one: Span, other: Span): number => {
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  return text.slice(first.end, second.start).replace(dividers, '   ').length;
};
const dividers = new RegExp(`[(（,，;、${seam}]`, 'g');

/** title="Growth includes 1,000 credits a month": it explains what it hangs on, and is no figure of its own. */
export const isExplanation = (read: ReadText): boolean =>
  read.node.isAttribute &&
  !read.node.isBar &&
  read.hasOtherWords &&
  read.values.length > 0 &&
  read.values.every(({ value }) => value.kind === 'number') &&
  read.words.every(({ concept }) => remarks.has(concept));
const remarks = new Set<string>(['total', 'monthly', 'credits', 'plan', 'neutral', 'of']);

/** "Bought in packs of 1,000" hangs on a name and keeps it from the figure beside. */
export function loseName({ read, value, layers }: Bound, shown: string): Facts['unexplained'] {
  const near = layers.find(({ kind }) => kind !== 'own');
  if (value === null || near === undefined || !read.node.isAttribute || read.node.isBar) return [];
  const names = near.reads.filter(({ node }) => !node.isAttribute);
  const isNamedCredits = names.some((name) => hasWord(name, 'purchased'));
  return isNamedCredits || names.some((name) => hasWord(name, 'subscription'))
    ? [{ shown, isZero: false, isSaid: false, isNamedCredits }]
    : [];
}

/** "May 1 – May 31" on a button that opens a calendar, "Last month" on one of choices: it is chosen. */
export const isPeriodPicked = ({ node, text, words, hasOtherWords }: ReadText): boolean =>
  node.element !== null &&
  closestTo(node.element, '[aria-haspopup]:not([aria-haspopup="false"])') !== null &&
  (/\d/.test(text) || (!hasOtherWords && text.includes(' '))) &&
  words.length > 0 &&
  words.every(({ concept }) => concept === 'apart');
