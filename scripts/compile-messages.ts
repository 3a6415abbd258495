import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import {
  isArgumentElement,
  isLiteralElement,
  isNumberElement,
  isPoundElement,
  isPluralElement,
  isSelectElement,
  parse,
  type MessageFormatElement,
} from '@formatjs/icu-messageformat-parser';
import type { Plugin } from 'vite';
import { cutTexts, type Cut } from './cut-texts.ts';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'src/words/messages');
/** Every language that has a file. */
export const allLanguages = globSync('*.json', { cwd: folder })
  .map((file) => basename(file, '.json'))
  .toSorted();
const reader = join(root, 'src/adapters/browser/message-files.ts');

const ENGLISH = 'en';
const addressOf = (language: string) => `messages/${language}.js`;

const CUTS: readonly Cut[] = [
  // No bundle uses the package's class, but its static blocks would keep it in every one.
  /^\tstatic \{.*?^\t\}$/ms,
  // Dates, times, tags and styles, which no message has: see `shorten`.
  /^\t\tif \(is(?:Date|Time|Tag)Element\(el\)\) \{.*?^\t\t\}\n/ms,
  /^\t\t\tconst style = typeof el\.style.*\n/m,
  [', style)', ')'],
  /^\t\t\tif \(style && style\.scale\) \{.*?^\t\t\t\}\n/ms,
  // Slots hold texts and numbers, in browsers that know plurals.
  [/typeof value === "bigint" \? Number\(value\) : value/, 'value'],
  / \|\| typeof value === "bigint"/,
  /^\t\t\t\tif \(!Intl\.PluralRules\).*?;\n/ms,
];

/**
 * Parses the ICU messages at build time. The parser (7 kB gzip) then stays out of every bundle;
 * Node and the unit tests read the same files as text, with the parser. Each language becomes a
 * script of its own, which pages and background share.
 */
export const compileMessages = (languages: readonly string[]): Plugin => ({
  name: 'compile-messages',
  enforce: 'pre',
  config: () => ({
    define: { __LANGUAGES__: JSON.stringify(languages) },
    resolve: {
      alias: {
        '@formatjs/icu-messageformat-parser': '@formatjs/icu-messageformat-parser/no-parser.js',
      },
    },
  }),
  resolveId: (source) => (source.endsWith('/read-messages.ts') ? reader : null),
  transform: (code, id) =>
    id.includes('/intl-messageformat/index.js') ? cutTexts(code, CUTS, missing) : null,
  generateBundle() {
    if (!this.getModuleInfo(reader)) return;
    const keys = Object.keys(readMessages(ENGLISH));
    for (const language of languages) {
      const own = leave(language, compile(readMessages(language), keys));
      const source = language === ENGLISH ? leave('keys', group(keys)) + own : own;
      this.emitFile({ type: 'asset', fileName: addressOf(language), source });
    }
  },
});

/** `[start, ends, ...]`: the names under what they begin with, which is most of each. */
function group(keys: readonly string[]): readonly string[] {
  const groups: [start: string, ends: string[]][] = [];
  for (const key of keys) {
    const at = key.lastIndexOf('.') + 1;
    const start = key.slice(0, at);
    const last = groups.at(-1);
    if (last?.[0] === start) last[1].push(key.slice(at));
    else groups.push([start, [key.slice(at)]]);
  }
  return groups.flatMap(([start, ends]) => [start, ends.join()]);
}

/** A script that leaves a value where the reader of messages looks for it. */
function leave(name: string, value: readonly unknown[]): string {
  const text = JSON.stringify(value).replaceAll(/[\\']/g, '\\$&');
  return `(globalThis.creditMeterMessages??={}).${name}='${text}';\n`;
}

const readMessages = (language: string): Record<string, string> =>
  JSON.parse(readFileSync(join(folder, `${language}.json`), 'utf8'));

/** In the order of the keys, which every language shares; null where a translation lacks. */
const compile = (messages: Record<string, string>, keys: readonly string[]): unknown[] =>
  keys.map((key) => {
    const message = messages[key];
    return message === undefined ? null : parse(message, { captureLocation: false }).map(shorten);
  });

const missing = (part: string) =>
  `intl-messageformat has no ${part} any more: look at scripts/compile-messages.ts`;

/** A text as itself, a slot as `[name]`, a select as `[name, options]`, a plural with two more. */
function shorten(element: MessageFormatElement): unknown {
  if (isLiteralElement(element)) return element.value;
  if (isArgumentElement(element)) return [element.value];
  if (isPoundElement(element) || (isNumberElement(element) && !element.style)) return element;
  if (!isPluralElement(element) && !isSelectElement(element)) {
    throw new Error(`the build has cut what says ${JSON.stringify(element)}`);
  }
  const options = Object.fromEntries(
    Object.entries(element.options).map(([name, { value }]) => [name, value.map(shorten)]),
  );
  if (isSelectElement(element)) return [element.value, options];
  return [element.value, options, element.offset, element.pluralType];
}
