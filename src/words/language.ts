import { IntlMessageFormat } from 'intl-messageformat';
import type { Instant } from '../domain/units.ts';
import type english from './messages/en.json';
import { LANGUAGES, readMessages } from './read-messages.ts';

export type MessageKey = keyof typeof english;

/** A message as written (ICU), or as the build compiled it. */
type Message = ConstructorParameters<typeof IntlMessageFormat>[0];
export type Messages = Partial<Record<MessageKey, Message>>;

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

/** Sentences of `messages` in the manner of `tag`; a key without a translation speaks English. */
export function makeLanguage(tag: string, messages: Messages, english: Messages): Language {
  const formats = new Map<MessageKey, IntlMessageFormat>();
  const formatOf = (key: MessageKey): IntlMessageFormat => {
    const translated = messages[key];
    return translated === undefined
      ? new IntlMessageFormat(english[key] ?? key, 'en')
      : new IntlMessageFormat(translated, tag);
  };
  return {
    tag,
    direction: RIGHT_TO_LEFT.has(primarySubtag(tag)) ? 'rtl' : 'ltr',
    say(key, slots) {
      const format = formats.get(key) ?? formatOf(key);
      formats.set(key, format);
      return String(format.format(slots));
    },
  };
}

/** The first of the preferred languages that has messages, else English. */
export async function loadLanguage(preferredTags: readonly string[]): Promise<Language> {
  const tag = preferredTags.find((wished) => LANGUAGES.includes(primarySubtag(wished))) ?? 'en';
  const [messages, english] = await Promise.all(
    [primarySubtag(tag), 'en'].map((subtag) => readMessages(subtag)),
  );
  return makeLanguage(tag, messages ?? {}, english ?? {});
}

const primarySubtag = (tag: string): string => tag.split('-')[0]?.toLowerCase() ?? '';
