/** A message in its parts, as src/words knows them. */
type Message = unknown[];
type Messages = (key: string) => Message | undefined;

type World = typeof globalThis & {
  /** Where a message file leaves what is in it, as JSON. */
  creditMeterMessages?: Readonly<Record<string, string>>;
  importScripts?: (url: string) => void;
  serviceWorker?: { state: string };
};

/** Written in by the build. */
declare const __LANGUAGES__: readonly string[];

const world = globalThis as World;
const ENGLISH = 'en';
const addressOf = (name: string) => `/messages/${name}.js`;

/** The languages that the build has compiled. */
export const LANGUAGES = __LANGUAGES__;

/** The formatter's own numbers for the kinds of element. */
const [TEXT, SLOT, SELECT, PLURAL] = [0, 1, 5, 6];

const read = new Map<string, Promise<Messages>>();

/**
 * The messages of one language, read when it is wanted. Each lies in a script of its own, a string of
 * JSON: an object literal costs some ten milliseconds at every start, the same as JSON half of one,
 * and a module worker, which could share the pages' chunks, would start without V8's code cache.
 */
export function readMessages(subtag: string): Promise<Messages> {
  const known = read.get(subtag) ?? load(subtag);
  read.set(subtag, known);
  return known;
}

async function load(subtag: string): Promise<Messages> {
  await Promise.all([...new Set([ENGLISH, subtag])].map(readFile));
  const [groups, messages] = [parseFile('keys') as readonly string[], parseFile(subtag)];
  const keys = groups.flatMap((start, at) =>
    at % 2 > 0 ? [] : (groups[at + 1] ?? '').split(',').map((end) => start + end),
  );
  const places = new Map(keys.map((key, at) => [key, at]));
  const lengthened = new Map<string, Message>();
  return (key) => {
    const message = messages[places.get(key) ?? -1];
    if (!Array.isArray(message)) return undefined;
    const whole = lengthened.get(key) ?? message.map(lengthen);
    lengthened.set(key, whole);
    return whole;
  };
}

/** The file of English, which every language falls back on, holds the names of all messages too. */
async function readFile(name: string): Promise<void> {
  // A worker may not import modules, and a page has no importScripts.
  if (world.importScripts) world.importScripts(addressOf(name));
  else await import(/* @vite-ignore */ addressOf(name));
}

const parseFile = (name: string): readonly unknown[] =>
  JSON.parse(world.creditMeterMessages?.[name] ?? '[]') as unknown[];

type Shortened = [
  name: string,
  options?: Record<string, unknown[]>,
  offset?: number,
  kind?: string,
];

/** As the formatter knows the elements of a message: the build wrote the frequent ones shorter. */
function lengthen(element: unknown): unknown {
  if (typeof element === 'string') return { type: TEXT, value: element };
  if (!Array.isArray(element)) return element;
  const [value, shortened, offset, pluralType] = element as Shortened;
  if (!shortened) return { type: SLOT, value };
  const options = Object.fromEntries(
    Object.entries(shortened).map(([name, parts]) => [name, { value: parts.map(lengthen) }]),
  );
  if (offset === undefined) return { type: SELECT, value, options };
  return { type: PLURAL, value, options, offset, pluralType };
}

/** A worker may later import only what it imported while it was being installed. */
export function keepMessageFiles(): void {
  if (!world.importScripts || world.serviceWorker?.state === 'activated') return;
  for (const name of LANGUAGES) world.importScripts(addressOf(name));
}
