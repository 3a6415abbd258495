import { readNumbers, seam } from '../numbers.ts';
import { hasWord, readText } from './read-text.ts';
import { cutAtFigures, cutShared } from './cut-figures.ts';
import { moveAsides } from './sentences.ts';
import { readTextDates } from './text-dates.ts';
import type { ReadText, TextReader } from './read-text.ts';
import type { TextNode } from './page-text.ts';

const clauses =
  /(?:[.;!?](?=\s|$)|,(?=[\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])|[•·|\n，。、；]|\s[-\u2013\u2014]\s|[()])/u;

/**
 * Cuts a text so that each piece holds one figure at most: at its clauses, else where elements meet, else
 * between words and figures ("Used 223 Remaining 777"). Several dates are cut at clauses only.
 */
export function divideText(node: TextNode, reader: TextReader): readonly ReadText[] {
  const day = divideDay(node, reader);
  if (day !== null) return day;
  const whole = readText(node, moveAsides(chooseSpelling(node.text, reader)), reader);
  const example = whole.words.find(({ concept }) => concept === 'supposed');
  const [sentences = ''] = /^.*[.;!?]\s/u.exec(whole.text.slice(0, example?.start ?? 0)) ?? [];
  if (sentences !== '')
    return [sentences, whole.text.slice(sentences.length)]
      .map((part) => readText(node, part.trim(), reader))
      .flatMap((part) => cutFigures(part, reader));
  return cutFigures(whole, reader);
}

/** Of a whole text, or of a sentence of it. */
function cutFigures(whole: ReadText, reader: TextReader): readonly ReadText[] {
  const clauses = cutRoles(whole, reader);
  if (clauses !== null) return clauses;
  if (countFigures(whole) > 1)
    return cutWith(whole, reader, [cutAtClauses, cutAtSeams, cutShared, cutAtFigures]);
  if (whole.hasPrice && countFigures(whole) === 1) return cutPrice(whole, reader);
  if (hasAside(whole)) return cutAside(whole, reader);
  const sentences = whole.dates.length > 0 ? cutPieces(whole, reader, cutAtSentences) : [whole];
  if (sentences.length > 1 && whole.values.length === 0) return sentences;
  if (whole.dates.length < 2) return [whole];
  const pieces = cutPieces(whole, reader, cutAtClauses);
  return pieces.every(saysOfDate) && countDates(pieces) === whole.dates.length ? pieces : [whole];
}

/**
 * A day and its count in two elements that touch: each is whole by itself, and both together are not one date.
 */
function divideDay(node: TextNode, reader: TextReader): readonly ReadText[] | null {
  const [first = '', count = '', ...more] = node.text.split(seam);
  if (more.length > 0 || !/^\d[\d.,]*$/.test(count) || !/\d$/.test(first)) return null;
  const [day, figure] = [first, count].map((text) => readText(node, text, reader));
  if (day === undefined || figure === undefined) return null;
  const [date, ...others] = day.dates;
  const isWhole = date?.end === first.length && others.length + day.values.length === 0;
  const joined = readText(node, first + count, reader).dates;
  const isYear = /^(?:19|20)\d\d$/.test(count);
  // 1.1 and 31 may be 1,131.
  const [number] = readNumbers(first + count);
  const isNumber = number?.doubt === null && number.end - number.start === (first + count).length;
  return isWhole && !isYear && !isNumber && joined.every(({ choices }) => choices.length === 0)
    ? [day, figure]
    : null;
}

const roles = ['used', 'remaining', 'total', 'monthly'] as const;

/** "Used up (0 of 1,000 left)", "total 1,000; nearly all left": what its own clause says of the figure is nearer. */
function cutRoles(whole: ReadText, reader: TextReader): readonly ReadText[] | null {
  if (countFigures(whole) !== 1) return null;
  const pieces = cutPieces(whole, reader, cutAtClauses);
  const figure = pieces.find((piece) => countFigures(piece) === 1);
  if (figure === undefined || !hasWord(figure, ...roles)) return null;
  const isOther = (piece: ReadText): boolean =>
    roles.some((role) => hasWord(piece, role) && !hasWord(figure, role));
  return pieces.some(isOther) ? pieces : null;
}

/** "88 · $0.03 per message": the figure and what it costs, each by itself. */
function cutPrice(whole: ReadText, reader: TextReader): readonly ReadText[] {
  for (const cut of [cutAtClauses, cutAtSeams]) {
    const pieces = cutPieces(whole, reader, cut);
    const figure = pieces.find((piece) => countFigures(piece) === 1);
    if (figure === undefined || figure.hasPrice) continue;
    return pieces.map((piece) => (piece === figure ? { ...piece, hasPriceAside: true } : piece));
  }
  return [whole];
}

const saysOfOther = (read: ReadText): boolean => hasWord(read, 'receipts', 'apart', 'reset');
const hasAside = (read: ReadText): boolean =>
  read.dates.length > 0 && saysOfOther(read) && countFigures(read) === 1;

/** "640 left. Last invoice: Nov 15", "640 left | Resets on Dec 1": a statement of its own. */
function cutAside(whole: ReadText, reader: TextReader): readonly ReadText[] {
  const cutsHere = tornFigure.test(whole.text) ? [cutAtClauses] : [cutAtClauses, cutAtSeams];
  const cuts = cutsHere.map((cut) => joinDates(cutPieces(whole, reader, cut), reader));
  const isClear = (piece: ReadText): boolean => countFigures(piece) === 0 || !saysOfOther(piece);
  return cuts.find((pieces) => pieces.length > 1 && pieces.every(isClear)) ?? [whole];
}

/** "Resets in 14 days, on June 24": a date that says nothing of itself goes on with what stands before it. */
const joinDates = (pieces: readonly ReadText[], reader: TextReader): readonly ReadText[] =>
  pieces.reduce<readonly ReadText[]>((joined, piece) => {
    const before = joined.at(-1);
    return before === undefined || saysOfDate(piece)
      ? [...joined, piece]
      : [...joined.slice(0, -1), readText(before.node, `${before.text}, ${piece.text}`, reader)];
  }, []);

/** A number or a date over several elements. */
const tornFigure = new RegExp(`[\\d年月./-]${seam}[\\d年月日]`);

/** "Last reset: 12 Nov", not "(in 3 days)" that goes on with the reset before it. */
const saysOfDate = (read: ReadText): boolean =>
  read.dates.length === 0 || hasWord(read, 'reset', 'apart', 'neutral', 'running', 'asOf');
const countDates = (reads: readonly ReadText[]): number =>
  reads.reduce((sum, { dates }) => sum + dates.length, 0);

const brokenWord = new RegExp(`(?<=[\\p{L}\\p{M}])${seam}(?=[\\p{L}\\p{M}])`, 'gu');

/** A word spread over elements is put together when the table then knows more of the text. */
function chooseSpelling(text: string, { findWords, dateContext }: TextReader): string {
  const joined = text.replace(brokenWord, '');
  if (joined === text) return text;
  const countKnown = (spelling: string): number =>
    findWords(spelling.replaceAll(seam, ' ')).reduce(
      (sum, { start, end }) => sum + spelling.slice(start, end).replace(/[^\p{L}]/gu, '').length,
      0,
    );
  // "Next reset" and "December 14" are no word that begins with reset.
  const countDays = (spelling: string): number =>
    readTextDates(spelling, { ...dateContext, expectsDate: true }).dates.length;
  return countKnown(joined) > countKnown(text) && countDays(joined) >= countDays(text)
    ? joined
    : text;
}

const countFigures = (read: ReadText): number =>
  read.values.filter(({ value }) => value.kind === 'number' || value.kind === 'ratio').length;

type Cut = (read: ReadText) => readonly string[];

function cutWith(read: ReadText, reader: TextReader, cuts: readonly Cut[]): readonly ReadText[] {
  const [cut, ...rest] = cuts;
  if (cut === undefined) return [read];
  return cutPieces(read, reader, cut).flatMap((part) =>
    countFigures(part) < 2 ? [part] : cutWith(part, reader, rest),
  );
}

function cutPieces(read: ReadText, reader: TextReader, cut: Cut): readonly ReadText[] {
  const isTorn = cut === cutAtSeams && isWordTorn(read);
  const node = isTorn ? { ...read.node, isCut: true } : read.node;
  return cut(read)
    .map((piece) => trim(piece))
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece))
    .map((piece) => ({ ...readText(node, piece, reader), hasPriceAside: read.hasPriceAside }));
}

/** A seam within letters, unless a known word ends there and another begins: "left", "Resets". */
const isWordTorn = ({ text, words }: ReadText): boolean =>
  [...text.matchAll(brokenWord)].some(
    ({ index }) =>
      !words.some(({ end }) => end === index) ||
      !words.some(({ start }) => start === index + seam.length),
  );

const trim = (text: string): string =>
  text.replace(new RegExp(`^[\\s${seam}:]+|[\\s${seam}]+$`, 'g'), '');

/** Cuts where a pattern stands, but never within a figure or a date. */
function cutAt(read: ReadText, pattern: RegExp): readonly string[] {
  // The point behind "14 Dec." may end the sentence too.
  const spans = [...read.values, ...read.dates.map(({ start, end }) => ({ start, end: end - 1 }))];
  const pieces: string[] = [];
  let from = 0;
  for (const match of read.text.matchAll(new RegExp(pattern.source, 'gu'))) {
    const at = match.index;
    if (spans.some((span) => at >= span.start && at < span.end)) continue;
    pieces.push(read.text.slice(from, at));
    from = at + match[0].length;
  }
  return [...pieces, read.text.slice(from)];
}

const cutAtSentences: Cut = (read) => cutAt(read, /[.;!?](?=\s)/);
const cutAtClauses: Cut = (read) => cutAt(read, clauses);
const cutAtSeams: Cut = (read) => cutAt(read, new RegExp(seam));
