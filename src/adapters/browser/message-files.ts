type Compiled = Readonly<Record<string, unknown>>;
type World = typeof globalThis & {
  /** Where a message file leaves what is in it, as JSON. */
  creditMeterMessages?: Readonly<Record<string, string>>;
  importScripts?: (url: string) => void;
  serviceWorker?: { state: string };
};

/** Written in by the build. */
declare const __LANGUAGES__: readonly string[];

const world = globalThis as World;
/** The names of all messages, once for all languages. */
const KEYS = 'keys';
const addressOf = (name: string) => `/messages/${name}.js`;

/** The languages that the build has compiled. */
export const LANGUAGES = __LANGUAGES__;

/** The formatter's own numbers for the kinds of element. */
const [TEXT, SLOT, SELECT, PLURAL] = [0, 1, 5, 6];

const read = new Map<string, Promise<Compiled>>();

/**
 * The messages of one language, read when it is wanted. Each lies in a script of its own, a string of
 * JSON: an object literal costs some ten milliseconds at every start, the same as JSON half of one,
 * and a module worker, which could share the pages' chunks, would start without V8's code cache.
 */
export function readMessages(subtag: string): Promise<Compiled> {
  const known = read.get(subtag) ?? load(subtag);
  read.set(subtag, known);
  return known;
}

async function load(subtag: string): Promise<Compiled> {
  const [keys, messages] = await Promise.all([readFile(KEYS), readFile(subtag)]);
  return Object.fromEntries(
    keys.flatMap((key, at) => {
      const message = messages[at];
      return Array.isArray(message) ? [[key, message.map(lengthen)]] : [];
    }),
  );
}

async function readFile(name: string): Promise<unknown[]> {
  // A worker may not import modules, and a page has no importScripts.
  if (world.importScripts) world.importScripts(addressOf(name));
  else await import(/* @vite-ignore */ addressOf(name));
  return JSON.parse(world.creditMeterMessages?.[name] ?? '[]') as unknown[];
}

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
  for (const name of [KEYS, ...LANGUAGES]) world.importScripts(addressOf(name));
}
