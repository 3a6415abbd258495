import { parse } from '@formatjs/icu-messageformat-parser';
import type { Plugin } from 'vite';

const MESSAGES = /\/src\/words\/messages\/[a-z]+\.json$/;

/**
 * Parses the ICU messages at build time. The parser (7 kB gzip) then stays out of every bundle;
 * Node and the unit tests read the same files as text, with the parser.
 */
export const compileMessages = (): Plugin => ({
  name: 'compile-messages',
  enforce: 'pre',
  config: () => ({
    resolve: {
      alias: {
        '@formatjs/icu-messageformat-parser': '@formatjs/icu-messageformat-parser/no-parser.js',
      },
    },
  }),
  transform(code, id) {
    return MESSAGES.test(id) ? { code: compile(code), map: null } : null;
  },
});

/** A message without slots stays text in a list of one: it is the smallest form that is understood. */
const compile = (file: string): string =>
  JSON.stringify(
    Object.fromEntries(
      Object.entries(JSON.parse(file) as Record<string, string>).map(([key, message]) => [
        key,
        parse(message, { captureLocation: false }),
      ]),
    ),
  );
