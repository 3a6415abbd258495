import { dayOfNumber } from './calendar-day.ts';
import { phrasePattern } from './labels/compile-phrase.ts';
import type { DateChoice } from './date-patterns.ts';
import type { LabelTable } from './labels/label-table.ts';

/** `today` in days since 1970, in the person's own zone, which is `offsetMinutes` east of UTC. */
export type Now = { table: LabelTable; today: number; minuteOfDay: number; offsetMinutes: number };

type Relative = { start: number; end: number; choices: readonly DateChoice[] };
type Piece = { start: number; end: number; days: number; hours: number | null };

const patternsOf = (phrases: string | undefined): readonly string[] =>
  (phrases ?? '').split('|').filter(Boolean);

type Spans = { days: readonly RegExp[]; hours: readonly RegExp[]; not: RegExp };
const spanTables = new WeakMap<LabelTable, Spans>();

/** Every pattern of a table once; `not` are the words beside a span that make it another thing. */
function spansOf(table: LabelTable): Spans {
  const known = spanTables.get(table);
  if (known !== undefined) return known;
  const compile = (phrases: string): readonly RegExp[] =>
    patternsOf(phrases).map((phrase) => new RegExp(compileSpan(phrase), 'gu'));
  const others = [...patternsOf(table.every), ...patternsOf(table.ago)].map(phrasePattern);
  const not = new RegExp(`(?:${others.join('|')})`, 'u');
  const spans = { days: compile(table.inDays), hours: compile(table.inHours), not };
  spanTables.set(table, spans);
  return spans;
}

/** "in 12 days", "9 days and 4 hours", "tomorrow": counted from a day and a minute of it. */
export function findRelative(folded: string, now: Now): readonly Relative[] {
  const { days, hours, not } = spansOf(now.table);
  const pieces = [
    ...collect(folded, days, (count) => ({ days: count, hours: null })),
    ...collect(folded, hours, (count) => ({ days: 0, hours: count })),
  ].toSorted((one, other) => one.start - other.start);
  const whole = joinPieces(folded, pieces).filter((piece) => !isOther(folded, piece, not));
  return [...whole, ...findNamed(folded, now.table)].map((piece) => ({
    ...piece,
    choices: toDays(piece, now),
  }));
}

/** "Tomorrow", but not within "the day after tomorrow". */
function findNamed(folded: string, table: LabelTable): readonly Piece[] {
  const words: readonly [string | undefined, number][] = [
    [table.dayAfter, 2],
    [table.today, 0],
    [table.tomorrow, 1],
    [table.yesterday, -1],
  ];
  return words.reduce<readonly Piece[]>((named, [phrases, count]) => {
    const patterns = patternsOf(phrases).map((phrase) => new RegExp(phrasePattern(phrase), 'gu'));
    const found = collect(folded, patterns, () => ({ days: count, hours: null }));
    return [...named, ...found.filter((piece) => !named.some((other) => overlap(piece, other)))];
  }, []);
}

const overlap = (one: Piece, other: Piece): boolean =>
  one.start < other.end && other.start < one.end;

function collect(
  folded: string,
  patterns: readonly RegExp[],
  read: (count: number) => { days: number; hours: number | null },
): Piece[] {
  const found: Piece[] = [];
  for (const pattern of patterns) {
    for (const match of folded.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (found.some((other) => span.start < other.end && other.start < span.end)) continue;
      found.push({ ...span, ...read(Number(match.groups?.['n'])) });
    }
  }
  return found;
}

const between = /^[\s,\u00a0\ue001]*(?:\p{L}{1,3}|&)?[\s,\u00a0\ue001]*$/u;

/** "9 days" and "4 hours" behind it are one span. */
function joinPieces(folded: string, pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last !== undefined && piece.start < last.end) continue;
    const goesOn =
      last !== undefined &&
      last.hours === null &&
      piece.hours !== null &&
      between.test(folded.slice(last.end, piece.start));
    if (goesOn) joined.splice(-1, 1, { ...last, end: piece.end, hours: piece.hours });
    else joined.push(piece);
  }
  return joined;
}

const nearest = 12;

/** "every 30 days" and "3 days ago" tell no day ahead. */
function isOther(folded: string, { start, end }: Piece, not: RegExp): boolean {
  if (not.source === '(?:)') return false;
  const before = folded.slice(Math.max(0, start - nearest), end);
  const after = folded.slice(start, end + nearest);
  return not.test(before) || not.test(after);
}

/** A count of hours is cut off: five hours are up to six, perhaps past midnight. */
function toDays(piece: Piece, now: Now): readonly DateChoice[] {
  const start = piece.days * 1440 + (piece.hours === null ? 0 : now.minuteOfDay + piece.hours * 60);
  const ends = piece.hours === null ? [start] : [start, start + 60];
  const numbers = new Set(ends.map((minutes) => now.today + Math.floor(minutes / 1440)));
  return [...numbers].map((number) => ({ form: 'relative', day: dayOfNumber(number) }));
}

type Alone = readonly { pattern: RegExp; days: number }[];
const aloneTables = new WeakMap<LabelTable, Alone>();

/** "Today: 12" is a day of a list; "used today" is not. */
export function aloneDays(table: LabelTable): Alone {
  const day = (phrases: string | undefined, days: number): Alone =>
    patternsOf(phrases).map((phrase) => ({
      pattern: new RegExp(
        `^${phrasePattern(phrase)}(?=[\\s\\u00a0\\ue001:\u2013-]*(?:\\d[^\\p{L}]*)?$)`,
        'gu',
      ),
      days,
    }));
  const known = aloneTables.get(table) ?? [
    ...day(table.today, 0),
    ...day(table.yesterday, -1),
    ...day(table.tomorrow, 1),
    ...day(table.dayAfter, 2),
  ];
  aloneTables.set(table, known);
  return known;
}

const gap = '[\\s\\u00a0\\ue001]*';
function compileSpan(phrase: string): string {
  const [before = '', after = ''] = phrase.split('{n}');
  const part = (text: string): string => (text.trim() === '' ? '' : phrasePattern(text.trim()));
  return `${part(before)}${gap}(?<![\\d.,/])(?<n>\\d{1,3})(?![\\d.,/])${gap}${part(after)}`;
}
