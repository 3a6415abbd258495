import { readDeclarations, readRules } from './declared-rules.ts';
import { attributeOf, findAll, matches, parentElementOf } from './safe-dom.ts';
import type { Declared, Rule } from './declared-rules.ts';
import type { Flow } from './panel/digit-row.ts';
import type { Layout } from './visibility.ts';

const isZero = (length: string | undefined): boolean =>
  length !== undefined && /^0(?:\.0+)?(?:px|em|rem|%|vh|vw)?$/.test(length);

const isClipped = (declared: Declared): boolean =>
  /^(?:hidden|clip)/.test(declared['overflow'] ?? '') ||
  /^(?:hidden|clip)/.test(declared['overflow-y'] ?? '');

/** An element without room for its content, or whose content is scaled, clipped or drawn away. */
const isGone = (declared: Declared): boolean =>
  declared['display'] === 'none' ||
  ['hidden', 'collapse'].includes(declared['visibility'] ?? '') ||
  Number(declared['opacity'] ?? 1) === 0 ||
  /opacity\(0/.test(declared['filter'] ?? '') ||
  declared['content-visibility'] === 'hidden' ||
  ['', '-line'].some((of) => (declared[`text-decoration${of}`] ?? '').includes('line-through')) ||
  isZero(declared['font-size']) ||
  /scale(?:[xy3d]*)\(0[,)]/.test(declared['transform'] ?? '') ||
  /inset\((?:100%|50% 50%)/.test(declared['clip-path'] ?? '') ||
  (isZero(declared['width']) && isZero(declared['height'])) ||
  (isClipped(declared) &&
    ['height', 'max-height', 'width', 'max-width'].some((side) => isZero(declared[side])));

function safeMatches(element: Element, selector: string): boolean {
  try {
    return matches(element, selector);
  } catch (error) {
    if (error instanceof Error) return false; // a selector that this parser does not know hides nothing
    throw error;
  }
}

function declaredFor(element: Element, rules: readonly Rule[]): Declared {
  const inline = readDeclarations(attributeOf(element, 'style') ?? '');
  const found = rules.filter(({ selector }) => safeMatches(element, selector));
  return Object.assign(
    {},
    ...found.map(({ declared }) => declared),
    inline.declared,
    ...found.map(({ important }) => important),
    inline.important,
  ) as Declared;
}

const rulesOf = (document: Document): readonly Rule[] =>
  readRules(
    findAll(document, 'style')
      .flatMap((style) => style.textContent ?? '')
      .join('\n'),
  );

/** Without a layout engine, hidden means inline style or a rule of the same file (the attributes aside). */
export function declaredLayout(document: Document): Layout {
  const rules = rulesOf(document);
  return { hides: (element) => isGone(declaredFor(element, rules)) };
}

/** Room around a digit: more than its own box needs. */
const isSpaced = (declared: Declared): boolean =>
  Object.entries(declared).some(
    ([name, value]) =>
      (/^(?:margin|padding|flex)/.test(name) && !isZero(value)) ||
      (/^(?:min-)?width$/.test(name) && !/^(?:0?\.\d+|1(?:\.[0-5]\d*)?)(?:r?em|ch)$/.test(value)),
  );

const isTightRow = (around: Declared): boolean => {
  const gap = around['column-gap'] ?? around['gap'];
  return (
    (gap === undefined || isZero(gap)) &&
    !/column|reverse/.test(around['flex-direction'] ?? '') &&
    !/space/.test(around['justify-content'] ?? '')
  );
};

/** Which elements the styles of the file put in one line; null where they leave it to the tag. */
export function declaredFlow(document: Document): Flow {
  const rules = rulesOf(document);
  return (before, element) => {
    const parent = parentElementOf(element);
    const around = parent === null ? {} : declaredFor(parent, rules);
    const both = [before, element].map((each) => declaredFor(each, rules));
    if (both.some(isSpaced) || /grid|table/.test(around['display'] ?? '')) return false;
    if (/flex/.test(around['display'] ?? '')) return isTightRow(around);
    const displays = both.flatMap((each) => each['display'] ?? []);
    return displays.length === 0 ? null : displays.every((each) => each.startsWith('inline'));
  };
}
