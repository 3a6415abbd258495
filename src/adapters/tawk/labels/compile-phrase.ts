import { foldText } from './fold-text.ts';

const isArabic = /\p{Script=Arabic}/u;
/** Written without spaces between words. */
const isUnspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const wordSign = /[\p{L}\p{M}]/u;
const isWordSign = (sign: string | undefined): boolean => sign !== undefined && wordSign.test(sign);

const isSpace = (sign: string | undefined): boolean => sign === ' ' || sign === '\u00a0';

/** A conjunction, a preposition and the article are written onto an Arabic word. */
const arabicPrefixes = ['', 'ال', 'و', 'وال', 'ف', 'فال', 'ب', 'بال', 'لل'];
const noPrefix = [''];

type Word = { stem: string; isOpen: boolean };
export type Phrase = {
  words: readonly Word[];
  prefixes: readonly string[];
  isBounded: boolean;
  length: number;
};

/** A phrase ready to be looked for; between its words any space, around letters without spaces nothing. */
export function compilePhrase(wording: string): Phrase {
  const folded = foldText(wording);
  const words = folded
    .split(' ')
    .map((word) => ({ stem: word.replace('*', ''), isOpen: word.endsWith('*') }));
  const prefixes = isArabic.test(folded) ? arabicPrefixes : noPrefix;
  return { words, prefixes, isBounded: !isUnspaced.test(folded), length: folded.length };
}

const digits = [...'0123456789'];

/** Two letters that every place of the phrase in a text begins with, or one where a prefix or digits may precede. */
export function listStarts({ words, prefixes }: Phrase): readonly string[] {
  const stem = words[0]?.stem ?? '';
  if (stem.startsWith('#')) return digits;
  return prefixes.length > 1
    ? [...new Set(prefixes.map((prefix) => (prefix + stem).slice(0, 1)))]
    : [stem.slice(0, 2)];
}

/** Where a stem ends, `#` being any digits; -1 when it does not stand there. */
function matchStem(text: string, start: number, stem: string): number {
  let at = start;
  for (const [index, part] of stem.split('#').entries()) {
    const from = at;
    if (index > 0) while (/\d/.test(text[at] ?? '')) at += 1;
    if ((index > 0 && at === from) || !text.startsWith(part, at)) return -1;
    at += part.length;
  }
  return at;
}

function matchWord(
  text: string,
  at: number,
  { stem, isOpen }: Word,
  prefixes: readonly string[],
): number {
  const prefix = prefixes.find((each) => text.startsWith(each + (stem.split('#')[0] ?? ''), at));
  if (prefix === undefined) return -1;
  let end = matchStem(text, at + prefix.length, stem);
  if (end < 0) return -1;
  if (isOpen) while (isWordSign(text[end])) end += 1;
  return end;
}

/** Where the phrase ends when it stands at `start`, else -1. */
export function matchPhrase(
  text: string,
  start: number,
  { words, prefixes, isBounded }: Phrase,
): number {
  if (isBounded && isWordSign(text[start - 1])) return -1;
  let at = start;
  for (const [index, word] of words.entries()) {
    const from = at;
    if (index > 0) while (isSpace(text[at])) at += 1;
    if (index > 0 && at === from) return -1;
    at = matchWord(text, at, word, prefixes);
    if (at < 0) return -1;
  }
  return isBounded && isWordSign(text[at]) ? -1 : at;
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** The same phrase as part of a larger pattern. */
export function phrasePattern(wording: string): string {
  const { words, prefixes, isBounded } = compilePhrase(wording);
  const prefix = prefixes.length > 1 ? `(?:${prefixes.join('|')})` : '';
  const parts = words.map(
    ({ stem, isOpen }) => `${prefix}${escape(stem)}${isOpen ? '[\\p{L}\\p{M}]*' : ''}`,
  );
  const pattern = parts.join('[\\s\\u00a0]+');
  return isBounded ? `(?<![\\p{L}\\p{M}])${pattern}(?![\\p{L}\\p{M}])` : pattern;
}
