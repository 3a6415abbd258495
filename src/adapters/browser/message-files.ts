type Compiled = Readonly<Record<string, unknown>>;
type World = typeof globalThis & {
  /** Where a message file leaves its language, as JSON. */
  creditMeterMessages?: Readonly<Record<string, string>>;
  importScripts?: (url: string) => void;
  serviceWorker?: { state: string };
};

/** Written in by the build. */
declare const __LANGUAGES__: readonly string[];

const world = globalThis as World;
const addressOf = (subtag: string) => `/messages/${subtag}.js`;

/** The languages that the build has compiled. */
export const LANGUAGES = __LANGUAGES__;

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
  // A worker may not import modules, and a page has no importScripts.
  if (world.importScripts) world.importScripts(addressOf(subtag));
  else await import(/* @vite-ignore */ addressOf(subtag));
  return JSON.parse(world.creditMeterMessages?.[subtag] ?? '{}') as Compiled;
}

/** A worker may later import only what it imported while it was being installed. */
export function keepMessageFiles(): void {
  if (!world.importScripts || world.serviceWorker?.state === 'activated') return;
  for (const subtag of LANGUAGES) world.importScripts(addressOf(subtag));
}
