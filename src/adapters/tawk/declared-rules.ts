/** What a rule declares, by property, lower case. */
export type Declared = Readonly<Record<string, string>>;
export type Rule = { selector: string; declared: Declared; important: Declared; weight: number };

/** The width of the screen that a saved page is read for: a laptop's. */
const screenWidth = 1280;

/** The declarations of a style attribute or of a rule's body, what is marked important apart. */
export function readDeclarations(css: string): { declared: Declared; important: Declared } {
  const declared: Record<string, string> = {};
  const important: Record<string, string> = {};
  for (const [, name = '', value = '', mark] of css.matchAll(
    /(?:^|;)\s*([a-z-]+)\s*:\s*([^;!]*?)\s*(!\s*important)?\s*(?=;|$)/gi,
  )) {
    const into = mark === undefined ? declared : important;
    into[name.toLowerCase()] = value.toLowerCase();
  }
  return { declared, important };
}

type Block = { head: string; body: string };

/** Splits a sheet or a body into its blocks and the declarations between them. */
function splitBlocks(css: string): { blocks: readonly Block[]; own: string } {
  const blocks: Block[] = [];
  let own = '';
  let from = 0;
  for (let at = 0; at < css.length; at += 1) {
    if (css[at] !== '{') continue;
    const end = findEnd(css, at);
    const before = css.slice(from, at);
    const headAt = Math.max(before.lastIndexOf(';'), before.lastIndexOf('}')) + 1;
    own += before.slice(0, headAt);
    blocks.push({ head: before.slice(headAt).trim(), body: css.slice(at + 1, end) });
    from = end + 1;
    at = end;
  }
  return { blocks, own: own + css.slice(from) };
}

function findEnd(css: string, open: number): number {
  let depth = 0;
  for (let at = open; at < css.length; at += 1) {
    if (css[at] === '{') depth += 1;
    if (css[at] === '}' && (depth -= 1) === 0) return at;
  }
  return css.length;
}

/** Every rule that applies on a laptop's screen, the weightier later. */
export function readRules(css: string): readonly Rule[] {
  const rules: Rule[] = [];
  collect(css.replace(/\/\*[\s\S]*?\*\//g, ''), [''], rules);
  return rules.sort((one, other) => one.weight - other.weight);
}

function collect(css: string, parents: readonly string[], into: Rule[]): void {
  for (const { head, body } of splitBlocks(css).blocks) {
    if (head.startsWith('@')) {
      if (!isApplied(head.toLowerCase())) continue;
      addRules(parents.filter(Boolean), body, into);
      collect(body, parents, into);
      continue;
    }
    const selectors = parents.flatMap((parent) =>
      splitSelectors(head).map((each) => nest(parent, each)),
    );
    addRules(selectors, body, into);
    collect(body, selectors, into);
  }
}

const nest = (parent: string, selector: string): string => {
  if (parent === '') return selector;
  return selector.includes('&') ? selector.replaceAll('&', parent) : `${parent} ${selector}`;
};

/** At the commas outside brackets. */
const splitSelectors = (head: string): readonly string[] =>
  head.split(/,(?![^(]*\))/).map((selector) => selector.trim());

/** A state that a saved page is not in, or a part that is no element. */
const isOfState = (selector: string): boolean =>
  /:(?!not\(|is\(|where\(|has\(|root|first|last|nth|only|empty|enabled|disabled)/.test(
    selector.replace(/\\./g, ''),
  );

function addRules(selectors: readonly string[], body: string, into: Rule[]): void {
  const { declared, important } = readDeclarations(splitBlocks(body).own);
  if (Object.keys(declared).length + Object.keys(important).length === 0) return;
  for (const selector of selectors)
    if (!isOfState(selector)) into.push({ selector, declared, important, weight: weigh(selector) });
}

function isApplied(head: string): boolean {
  if (/^@(?:layer|scope|container)\b/.test(head)) return head.startsWith('@layer');
  if (head.startsWith('@supports')) return !/\bnot\b/.test(head);
  if (!head.startsWith('@media')) return false;
  return head
    .slice('@media'.length)
    .split(',')
    .some((query) => isScreen(query.trim()));
}

function isScreen(query: string): boolean {
  if (
    /\bprint\b|\bspeech\b|\bnot\b|orientation:\s*portrait|hover:\s*none|pointer:\s*coarse/.test(
      query,
    )
  )
    return false;
  if (/prefers-/.test(query)) return /no-preference|light/.test(query);
  const px = (pattern: RegExp): number | null => {
    const [, size, unit] = pattern.exec(query) ?? [];
    return size === undefined ? null : Number(size) * (unit === 'px' ? 1 : 16);
  };
  const least = px(/(?:min-width\s*:|width\s*>=?)\s*([\d.]+)(px|r?em)/) ?? 0;
  const most = px(/(?:max-width\s*:|width\s*<=?)\s*([\d.]+)(px|r?em)/) ?? screenWidth;
  return least <= screenWidth && screenWidth <= most;
}

/** Specificity in one number, enough to let `.card.is-open` win over `.card`. */
function weigh(selector: string): number {
  const counted = selector.replace(/:where\([^)]*\)/g, '').replace(/\\./g, '');
  const count = (pattern: RegExp): number => counted.match(pattern)?.length ?? 0;
  return (
    count(/#[\w-]+/g) * 10_000 +
    count(/[.[][\w-]+|:(?!:|not|is|has)[\w-]+/g) * 100 +
    count(/(?:^|[\s>+~(])[a-z][\w-]*/gi)
  );
}
