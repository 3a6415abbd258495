export type Part = {
  name: string;
  /** What the part shows, for whoever waits for it. */
  what: string;
  /** A program of node_modules/.bin with its arguments. */
  command: readonly string[];
  env?: Record<string, string>;
  /** It drives the built extension, which is then built first: an old build proves nothing. */
  drivesBuilt?: true;
};

const soakTest = (file: string) =>
  ['vitest', 'run', '--config', 'vitest.soak.config.ts', `tests/soak/${file}.test.ts`] as const;

/** The ordinary tests of a file, for as long as they take. */
const unbounded = (file: string) => ['vitest', 'run', '--testTimeout=21600000', file] as const;

export const parts: readonly Part[] = [
  {
    name: 'release',
    what: 'two clean checkouts, each with its own installation, give the same zips',
    command: soakTest('release'),
  },
  {
    name: 'messages',
    what: 'ten million malformed messages, from another seed, and none is heard',
    command: unbounded('src/messaging/door-rules.test.ts'),
    env: { DOOR_FUZZ_CASES: '10000000', DOOR_FUZZ_SEED: '1000000' },
  },
  {
    name: 'pages',
    what: 'two hundred thousand changed pages, from another seed, and no wrong number',
    command: unbounded('tests/reader/fuzz.test.ts'),
    env: { READER_FUZZ_CASES: '200000', READER_FUZZ_SEED: '1000000' },
  },
  {
    name: 'sweep',
    what: 'every call of the database fails with each error, in every use case',
    command: unbounded('tests/faults'),
    env: { FAULT_SWEEP: 'whole' },
  },
  {
    name: 'storm',
    what: 'the worker is stopped a thousand times while messages go by',
    command: soakTest('storm'),
    drivesBuilt: true,
  },
  {
    name: 'full-disk',
    what: 'a full disk pauses saving, and nothing is lost by it',
    command: soakTest('full-disk'),
    drivesBuilt: true,
  },
  {
    name: 'idle',
    what: 'a worker that nobody looks into stops after half a minute, and the next message wakes it',
    command: soakTest('idle'),
    drivesBuilt: true,
  },
  {
    name: 'suspended',
    what: 'every browser test with the worker stopped before each of its pages',
    command: ['vitest', 'run', '--config', 'vitest.e2e.config.ts'],
    env: { CREDIT_METER_SUSPEND: '1' },
    drivesBuilt: true,
  },
];
