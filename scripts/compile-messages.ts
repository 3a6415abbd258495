import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from '@formatjs/icu-messageformat-parser';
import type { Plugin } from 'vite';

const root = join(import.meta.dirname, '..');
const sources = globSync('src/words/messages/*.json', { cwd: root }).toSorted();
const reader = join(root, 'src/adapters/browser/message-files.ts');

const languageOf = (file: string): string => basename(file, '.json');

/**
 * Parses the ICU messages at build time. The parser (7 kB gzip) then stays out of every bundle;
 * Node and the unit tests read the same files as text, with the parser. Each language becomes a
 * script of its own, which pages and background share.
 */
export const compileMessages = (): Plugin => ({
  name: 'compile-messages',
  enforce: 'pre',
  config: () => ({
    define: { __LANGUAGES__: JSON.stringify(sources.map(languageOf)) },
    resolve: {
      alias: {
        '@formatjs/icu-messageformat-parser': '@formatjs/icu-messageformat-parser/no-parser.js',
      },
    },
  }),
  resolveId: (source) => (source.endsWith('/read-messages.ts') ? reader : null),
  generateBundle() {
    if (!this.getModuleInfo(reader)) return;
    for (const source of sources) {
      const language = languageOf(source);
      const messages = JSON.stringify(compile(readFileSync(join(root, source), 'utf8')));
      this.emitFile({
        type: 'asset',
        fileName: `messages/${language}.js`,
        source: `(globalThis.creditMeterMessages??={}).${language}=${JSON.stringify(messages)};\n`,
      });
    }
  },
});

/** A message without slots stays text in a list of one: it is the smallest form that is understood. */
const compile = (file: string): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(JSON.parse(file) as Record<string, string>).map(([key, message]) => [
      key,
      parse(message, { captureLocation: false }),
    ]),
  );
