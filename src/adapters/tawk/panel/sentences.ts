import type { FoundWord } from '../labels/find-words.ts';

type Span = { start: number; end: number };

const leastWords = 5;
const mostWords = 10;
/** "Excess usage: $0.03 per message": less than one of a currency is what one message costs. */
export const isRate = (plain: string): boolean => /(?<![\d.,])0[.,]\d/.test(plain);

export const isSentence = (plain: string): boolean => {
  const count = plain.trim().split(/\s+/).length;
  const isEnded = /[.!?]["')]?\s*$/.test(plain) && count >= leastWords;
  return isEnded || count > mostWords || /[\u3002\uff01]\s*$/.test(plain);
};

/** No sentence ends between them; "e.g." does not end one. */
export const sharesSentence = (plain: string, one: Span, other: Span): boolean => {
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  return !/[.!?;\u3002](?!\d)/.test(plain.slice(first.end, second.start).replace(/^\./, ''));
};

/** "When 100 credits are left, we write": such a word stands before the figure, in the same sentence. */
const isSupposed = (plain: string, words: readonly FoundWord[], value: Span): boolean =>
  words.some(
    (word) =>
      word.concept === 'supposed' && word.end <= value.start && sharesSentence(plain, word, value),
  );

/** "You would have 777", "777 left?", "not 777": the sentence does not say that it is so. */
export const isDoubted = (plain: string, words: readonly FoundWord[], value: Span): boolean =>
  hasDoubt(plain, words, value, findDenials(plain, words)) ||
  /^[^.!;\u3002]*[?\uff1f]/u.test(plain.slice(value.end));

/** "Does not renew on 14 December", but "unused credits do not carry over, and reset on 14 December". */
export const isDoubtedReset = (plain: string, words: readonly FoundWord[], date: Span): boolean =>
  hasDoubt(
    plain,
    words,
    date,
    findDenials(plain, words).filter((no) =>
      words.some((word) => word.concept === 'reset' && isBeside(no, word)),
    ),
  );

const hasDoubt = (
  plain: string,
  words: readonly FoundWord[],
  said: Span,
  denials: readonly Span[],
): boolean =>
  [...words.filter(({ concept }) => doubts.has(concept)), ...denials].some((doubt) =>
    sharesSentence(plain, doubt, said),
  );
const doubts = new Set<string>(['doubt', 'supposed']);

/** Words of no that belong to no phrase of a table. A bare "no" is "in the" in Portuguese, but before these. */
export const findDenials = (plain: string, words: readonly FoundWord[]): readonly Span[] =>
  findNegations(plain).filter(
    (no) =>
      !words.some((word) => word.start < no.end && no.start < word.end) &&
      (plain.slice(no.start, no.end) !== 'no' ||
        /^ (?:longer|\d)/.test(plain.slice(no.end)) ||
        words.some(({ concept, start }) => deniable.has(concept) && start === no.end + 1)),
  );
const deniable = new Set<string>(['used', 'remaining', 'reset']);

export const isBeside = (one: Span, other: Span): boolean =>
  Math.abs(other.start - one.end) < 2 || Math.abs(one.start - other.end) < 2;

/** "Top up at least 312 credits to clear your debt.": what one may do, and no figure. */
const isAdvice = (plain: string, words: readonly FoundWord[]): boolean =>
  isSentence(plain) && words[0]?.concept === 'topUp' && words[0].start === 0;

/** "You have fewer than 100 credits left.", "We block replies after 500 messages.": no figure. */
const isBounded = (plain: string, words: readonly FoundWord[], { start }: Span): boolean =>
  isSentence(plain) &&
  words.some(
    ({ concept, end }) =>
      (concept === 'below' || concept === 'every') && end <= start && start - end < 3,
  );

/** "残り100件(1,000件中)になったら": what goes on behind the parentheses says it of what stands before them. */
export const moveAsides = (text: string): string =>
  text.replace(
    /(\([^()]*\))((?:\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana})[^。.;!?、,()]*)/gu,
    '$2$1',
  );

/** A number that is spoken of, and that the page does not say to be so. */
export const isSpokenOf = (plain: string, words: readonly FoundWord[], value: Span): boolean =>
  isSupposed(plain, words, value) || isBounded(plain, words, value) || isAdvice(plain, words);

/** "Purchased credits: none", "You have not purchased any": of no figure. */
const negation =
  /(?<![\p{L}\p{M}])(?:no(?!\.)|not|none|kein\p{L}*|nicht|aucun\p{L}*|pas|sin|ningun\p{L}*|sem|nenhum\p{L}*|nao|nessun\p{L}*|non|geen|niet|brak|nie|yok|never|nunca|jamais|nooit|nigdy|asla|لا|لم|नहीं)(?![\p{L}\p{M}])|n't|なし|ません|无|没有|未/gu;

export const findNegations = (plain: string): readonly Span[] =>
  [...plain.matchAll(negation)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
