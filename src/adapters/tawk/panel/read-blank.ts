import type { FoundWord } from '../labels/find-words.ts';
import type { Placed } from './read-values.ts';

const blankPattern = /^[-\u2013\u2014\u2026.·•\s\ue001]+$|^n\/a$|^\?{2,}$/;
const nonePattern =
  /(?<![\p{L}\p{M}])(?:no|none|zero|keine?[nrs]?|aucune?|ningun[oa]?|sin|nenhuma?|sem|nessun[oa]?|geen|brak|yok|لا يوجد|لا توجد|कोई नहीं)(?![\p{L}\p{M}])|なし|无|没有/u;
/** "None", "No purchased credits left": nothing else is said. */
const saysNone = (text: string, words: readonly FoundWord[]): boolean => {
  const said = words.reduceRight(
    (rest, { start, end }) => rest.slice(0, start) + rest.slice(end),
    text,
  );
  return /^\P{L}*$/u.test(said.replace(nonePattern, '')) && !/^\P{L}*$/u.test(said);
};
/** What a front end writes for a figure that it does not have. */
const brokenPattern =
  /(?<![\p{L}\p{N}])(?:nan|null|undefined)(?![\p{L}\p{N}])|\{\{[^}]*\}\}|\[object object\]/u;
/** "— of 1,000 left", "Label: — left", "777 of — left": the dash stands for a figure. */
const dash = '(?:[-\\u2013\\u2014\\u2026?]+|\\.{2,}|n/a)';
const dashBefore = new RegExp(`(?:^|[:\\s\\u00a0])${dash}[\\s\\u00a0]*$`, 'u');
const dashAfter = new RegExp(`^[\\s\\u00a0]*${dash}(?:[\\s\\u00a0]|$)`, 'u');
/** "Label: …" */
const dashAtEnd = new RegExp(`[:：][\\s\\u00a0]*${dash}$`, 'u');
/** More is to come. */
const dots = /\u2026|\.{3}/;
const dotsFirst = /^(?:\u2026|\.{3})[\s\u00a0]*\p{L}/u;
/** "Remaining —" at the end of a clause, "— left" at its beginning. */
const dashThere = new RegExp(`^[:：\\s\\u00a0]*${dash}[\\s\\u00a0]*(?:$|[)\\],;.·|，、；）])`, 'u');
const dashHere = new RegExp(`(?:^|[(:,;·|：，、；（])[\\s\\u00a0]*${dash}[\\s\\u00a0]+$`, 'u');
const dashAsFigure = new RegExp(`[:：][\\s\\u00a0]*${dash}[\\s\\u00a0]+\\p{L}`, 'u');

const ofNone = new Set<string>(
  'subscription purchased excess credits remaining have neutral topUp'.split(' '),
);

export function readBlank(
  text: string,
  words: readonly FoundWord[],
  isCounted: boolean,
): readonly Placed[] {
  const place = { start: 0, end: text.length };
  if (brokenPattern.test(text) || (isCounted && missesPart(text, words)))
    return [{ value: { kind: 'blank', sign: 'broken' }, ...place }];
  if (!isCounted && words.every(({ concept }) => ofNone.has(concept)) && saysNone(text, words))
    return [{ value: { kind: 'blank', sign: 'none' }, ...place }];
  return !isCounted &&
    ([blankPattern, dashAtEnd, dotsFirst].some((pattern) => pattern.test(text)) ||
      waitsForFigure(text, words))
    ? [{ value: { kind: 'blank', sign: dots.test(text) ? 'dots' : 'dash' }, ...place }]
    : [];
}

/** "You have … of … messages left" */
const waitsForFigure = (text: string, words: readonly FoundWord[]): boolean =>
  /(?:^|[\s\u00a0])(?:\u2026|\.{3}|--+)[\s\u00a0]/.test(text) &&
  words.some(({ concept }) => concept === 'have' || concept === 'remaining' || concept === 'used');

const missesPart = (text: string, words: readonly FoundWord[]): boolean =>
  dashAsFigure.test(text) ||
  words.some((word) => missesFigure(text, word)) ||
  /(?:^|[:：])[\s\u00a0]*[-\u2013\u2014\u2026?]*[\s\u00a0]*[/\u2044\u2215][\s\u00a0]*\d/u.test(
    text,
  ) ||
  words.some(({ concept, start, end }) => {
    if (concept !== 'of') return false;
    const [before, after] = [text.slice(0, start), text.slice(end)];
    return /^[\s\u00a0]*\d/.test(after)
      ? dashBefore.test(before) || /[:：][\s\u00a0]*$/.test(before)
      : /\d[\s\u00a0]*$/.test(before) && dashAfter.test(after);
  });

/** A word of use or rest has a dash for its figure. */
const missesFigure = (text: string, { concept, start, end }: FoundWord): boolean =>
  (concept === 'remaining' || concept === 'used') &&
  (dashThere.test(text.slice(end)) || dashHere.test(text.slice(0, start)));
