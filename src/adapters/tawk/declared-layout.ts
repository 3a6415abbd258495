import { attributeOf, findAll, matches } from './safe-dom.ts';
import type { Layout } from './visibility.ts';

type Rule = { selector: string; declared: Declared };
type Declared = { display?: string; visibility?: string; opacity?: string; isEmptyBox?: boolean };

const valueOf = (css: string, property: string): string | undefined =>
  new RegExp(`(?:^|[;{\\s])${property}\\s*:\\s*([^;}!]+)`, 'i')
    .exec(css)?.[1]
    ?.trim()
    .toLowerCase();

const isZero = (length: string | undefined): boolean =>
  length !== undefined && /^0(?:\.0+)?(?:px|em|rem|%)?$/.test(length);

function readDeclared(css: string): Declared {
  const declared: Declared = {};
  for (const property of ['display', 'visibility', 'opacity'] as const) {
    const value = valueOf(css, property);
    if (value !== undefined) declared[property] = value;
  }
  if (isZero(valueOf(css, 'width')) && isZero(valueOf(css, 'height'))) declared.isEmptyBox = true;
  return declared;
}

/** Top-level rules, and those of a screen or layer block; print and other conditions do not apply. */
function readRules(css: string): readonly Rule[] {
  const plain = css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/@(?:media\s+(?:screen|all)|layer)[^{;]*\{((?:[^{}]*\{[^{}]*\})*)\s*\}/g, '$1')
    .replace(/@[^{;]*(?:;|\{(?:[^{}]*\{[^{}]*\})*[^{}]*\})/g, '');
  const rules: Rule[] = [];
  for (const [, selectors, body] of plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    const declared = readDeclared(body ?? '');
    if (Object.keys(declared).length === 0) continue;
    for (const selector of (selectors ?? '').split(',')) {
      if (!/:(?!not\(|is\(|where\(|root|first|last|nth|only)/.test(selector)) {
        rules.push({ selector: selector.trim(), declared });
      }
    }
  }
  return rules.sort((one, other) => weigh(one.selector) - weigh(other.selector));
}

/** Specificity in one number, enough to let `.card.is-open` win over `.card`. */
function weigh(selector: string): number {
  const count = (pattern: RegExp): number => selector.match(pattern)?.length ?? 0;
  return (
    count(/#[\w-]+/g) * 10_000 +
    count(/[.[:](?!:)[\w-]+/g) * 100 +
    count(/(?:^|[\s>+~])[a-z][\w-]*/gi)
  );
}

const isGone = (declared: Declared): boolean =>
  declared.display === 'none' ||
  declared.visibility === 'hidden' ||
  declared.visibility === 'collapse' ||
  Number(declared.opacity ?? 1) === 0 ||
  declared.isEmptyBox === true;

function safeMatches(element: Element, selector: string): boolean {
  try {
    return matches(element, selector);
  } catch (error) {
    if (error instanceof Error) return false; // a selector that this parser does not know hides nothing
    throw error;
  }
}

/** Without a layout engine, hidden means inline style or a rule of the same file (the attributes aside). */
export function declaredLayout(document: Document): Layout {
  const css = findAll(document, 'style').map((style) => style.textContent ?? '');
  const rules = readRules(css.join('\n'));
  return {
    hides: (element) => {
      const inline = attributeOf(element, 'style');
      const declared: Declared = {};
      for (const rule of rules)
        if (safeMatches(element, rule.selector)) Object.assign(declared, rule.declared);
      if (inline !== null) Object.assign(declared, readDeclared(inline));
      return isGone(declared);
    },
  };
}
