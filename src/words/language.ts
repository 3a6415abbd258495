import { formatToParts } from 'intl-messageformat';
import type { Instant } from '../domain/units.ts';
import { formatters } from './formatters.ts';
import type english from './messages/en.json';
import { LANGUAGES, readMessages } from './read-messages.ts';

export type MessageKey = keyof typeof english;

/** A message in its parts, as the build compiled it. */
export type Message = Parameters<typeof formatToParts>[0];
/** The messages of one language by their keys; a translation may lack some. */
export type Messages = (key: MessageKey) => Message | undefined;

export type Slots = Readonly<Record<string, string | number>>;

/** One language as a person reads it: the messages, and the tag for numbers, plurals and dates. */
export type Language = {
  tag: string;
  direction: 'ltr' | 'rtl';
  say(key: MessageKey, slots?: Slots): string;
};

/** What every sentence needs besides what it speaks about. `timeZone` is the browser's. */
export type Words = Language & { now: Instant; timeZone: string };

const RIGHT_TO_LEFT = new Set(['ar']);

/** Every style stands in its message: there are none by name. */
const NAMED_STYLES = { number: {}, date: {}, time: {} };

/** Sentences of `messages` in the manner of `tag`; a key without a translation speaks English. */
export function makeLanguage(tag: string, messages: Messages, english: Messages): Language {
  return {
    tag,
    direction: RIGHT_TO_LEFT.has(primarySubtag(tag)) ? 'rtl' : 'ltr',
    say(key, slots) {
      const own = messages(key);
      const parts = own ?? english(key);
      if (!parts) return key;
      const said = formatToParts<never>(parts, own ? tag : 'en', formatters, NAMED_STYLES, slots);
      return said.map(({ value }) => String(value)).join('');
    },
  };
}

const spoken = new Map<string, Promise<Language>>();

/** The first of the preferred languages that has messages, else English; each is made once. */
export function loadLanguage(preferredTags: readonly string[]): Promise<Language> {
  const tag = preferredTags.find((wished) => LANGUAGES.includes(primarySubtag(wished))) ?? 'en';
  const language = spoken.get(tag) ?? readLanguage(tag);
  spoken.set(tag, language);
  return language;
}

const none: Messages = () => undefined;

async function readLanguage(tag: string): Promise<Language> {
  const [messages, english] = await Promise.all(
    [primarySubtag(tag), 'en'].map((subtag) => readMessages(subtag)),
  );
  return makeLanguage(tag, messages ?? none, english ?? none);
}

const primarySubtag = (tag: string): string => tag.split('-')[0]?.toLowerCase() ?? '';
