import type { Words } from './language.ts';

/** The whole address with its placeholder, and whether it has one; null while none is known. */
export type KnownAddresses = Record<
  'message_usage' | 'top_up',
  { address: string; carriesProperty: boolean } | null
>;

export function addressesText(known: KnownAddresses, words: Words) {
  const row = (goal: keyof KnownAddresses) => {
    const one = known[goal];
    return {
      goal,
      label: words.say(goal === 'top_up' ? 'address.top_up' : 'address.message_usage'),
      address: one?.address ?? null,
      note: noteOn(one, words),
    };
  };
  return {
    title: words.say('address.title'),
    hint: words.say('address.hint'),
    save: words.say('button.save'),
    forget: words.say('address.forget'),
    rows: [row('message_usage'), row('top_up')],
  };
}

function noteOn(one: KnownAddresses['top_up'], words: Words): string | null {
  if (one === null) return words.say('address.unknown');
  return one.carriesProperty ? null : words.say('address.without_property');
}

/** One sentence on an address that is not taken. */
export const addressProblem = (reason: unknown, words: Words): string =>
  words.say(reason === 'elsewhere' ? 'address.elsewhere' : 'address.no_page');
