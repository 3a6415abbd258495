/** Stands for every kind of no-break or thin space, so that a number keeps its grouping. */
export const tightSpace = '\u00a0';

/** A footnote's ², a ½, a ①: near a figure it is not part of it, and must not become a digit. */
export const oddDigit = '\ue003';

const digitZeros = [
  0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xbe6, 0xc66, 0xe50, 0x1040, 0x17e0,
];

const codeOf = (digit: string): number => digit.codePointAt(0) ?? 0;
const zeroOf = (digit: string): number | undefined =>
  digitZeros.find((zero) => codeOf(digit) >= zero && codeOf(digit) < zero + 10);

/** Digits of two scripts, or of one that is not known, are no number, and stand as one that cannot be. */
function foldNumber(number: string): string {
  const digits = number.match(/\p{Nd}/gu) ?? [];
  const [zero, ...others] = new Set(digits.map(zeroOf));
  return zero === undefined || others.length > 0
    ? `${oddDigit}00`
    : number.replace(/\p{Nd}/gu, (digit) => String(codeOf(digit) - zero));
}
const anyNumber = /\p{Nd}(?:[.,' \u00a0\ue001]{0,2}\p{Nd})*/gu;

/** Marks that only decorate Latin and Arabic letters; the vowel signs of other scripts stay. */
const decorations = /[\u0300-\u036f\u064b-\u0655\u0640]/g;
const bidiControls = /[\u200b-\u200f\u061c\u202a-\u202e\u2060\u2066-\u2069\ufeff\u00ad]/g;
const singles: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ß: 'ss',
  ى: 'ي',
  ة: 'ه',
  ø: 'o',
  '°': 'o',
  '٫': '.',
  '٬': ',',
  '٪': '%',
  '؟': '?',
  '؛': ';',
  '،': ',',
  '।': '.',
};

/** One spelling for comparing: lower case, plain digits, no accents, no direction marks, single spaces. */
export function foldText(text: string): string {
  return isPlain.test(text) ? foldPlain(text) : foldAny(text);
}

const isPlain = /^[\x20-\x7e]*$/;
const foldPlain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('`', "'")
    .replace(/(?<=[a-z])-(?=[a-z])/g, ' ')
    .replace(/ {2,}/g, ' ');

function foldAny(text: string): string {
  return text
    .replace(bidiControls, '')
    .replace(/[\p{No}\p{Nl}]/gu, oddDigit)
    .replace(/[\u00a0\u2007-\u200a\u202f]/g, '\ue000')
    .normalize('NFKC')
    .replace(/\ue000/g, tightSpace)
    .toLowerCase()
    .normalize('NFD')
    .replace(decorations, '')
    .normalize('NFC')
    .replace(/[ıłßىةø°٫٬٪؟؛،।]/g, (letter) => singles[letter] ?? letter)
    .replace(anyNumber, foldNumber)
    .replace(/[\u2019\u02bc\u2018\u0060\u00b4\u2032\u02b9]/g, "'")
    .replace(/(?<=\p{L})[-\u2010\u2011](?=\p{L})/gu, ' ')
    .replace(/[^\S\u00a0]+/g, ' ');
}

/** For comparing a whole label: also without the punctuation around it. */
export const foldLabel = (text: string): string =>
  foldText(text)
    .replaceAll(tightSpace, ' ')
    .replace(/^[\s:：.…*•·!()[\]-]+|[\s:：.…*•·!()[\]-]+$/g, '')
    .replace(/ +/g, ' ');
