export type Part = {
  name: string;
  /** What the part shows, for whoever waits for it. */
  what: string;
  /** A program of node_modules/.bin with its arguments. */
  command: readonly string[];
  env?: Record<string, string>;
};

const soakTest = (file: string) =>
  ['vitest', 'run', '--config', 'vitest.soak.config.ts', `tests/soak/${file}.test.ts`] as const;

export const parts: readonly Part[] = [
  {
    name: 'release',
    what: 'two clean checkouts, each with its own installation, give the same zips',
    command: soakTest('release'),
  },
  {
    name: 'build',
    what: 'the extension that the parts below run',
    command: ['wxt', 'build', '--browser', 'chrome', '--mv3'],
  },
];
