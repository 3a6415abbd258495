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
    name: 'messages',
    what: 'three million malformed messages, from another seed, and none is heard',
    command: ['vitest', 'run', 'src/messaging/door-rules.test.ts'],
    env: { DOOR_FUZZ_CASES: '3000000', DOOR_FUZZ_SEED: '1000000' },
  },
  {
    name: 'pages',
    what: 'two million changed pages, from another seed, and no wrong number',
    command: ['vitest', 'run', 'tests/reader/fuzz.test.ts'],
    env: { READER_FUZZ_CASES: '2000000', READER_FUZZ_SEED: '1000000' },
  },
];
