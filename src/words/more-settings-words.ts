import { alertChoices } from '../domain/alert-choice.ts';
import { atZeroModes } from '../domain/at-zero.ts';
import type { PropertyView } from '../domain/property-view.ts';
import type { Settings } from '../domain/surface-state.ts';
import type { LocalDay } from '../domain/units.ts';
import type { Words } from './language.ts';
import { priceField } from './price-words.ts';
import { shiftsText, type ShiftsText } from './shift-words.ts';

type Choice<Value extends string> = {
  question: string;
  hint: string | null;
  options: { value: Value; label: string }[];
  chosen: Value;
};
type Switch = { label: string; isOn: boolean };

/** What the overview lets a person decide beside names, zone and who opens what. */
export type MoreSettingsText = {
  shifts: ShiftsText;
  holidays: {
    title: string;
    label: string;
    add: string;
    days: { day: LocalDay; label: string; remove: string }[];
  };
  atZero: Choice<PropertyView['atZero']>;
  price: { label: string; first: string };
  watched: Switch;
  starred: Switch;
  save: string;
  cancel: string;
};

export type WarningsText = {
  which: Choice<Settings['alertChoice']>;
  quiet: Switch;
  digest: Switch;
};

export function moreSettingsText(view: PropertyView, words: Words): MoreSettingsText {
  return {
    shifts: shiftsText(view, words),
    holidays: {
      title: words.say('shifts.holidays'),
      label: words.say('shifts.holiday'),
      add: words.say('button.add'),
      days: view.holidays.map((day) => {
        const label = holidayText(day, words);
        return { day, label, remove: words.say('button.remove', { name: label }) };
      }),
    },
    atZero: {
      question: words.say('settings.at_zero'),
      hint: words.say('settings.at_zero_hint'),
      options: atZeroModes.map((value) => ({
        value,
        label: words.say(`settings.at_zero_${value}`),
      })),
      chosen: view.atZero,
    },
    price: {
      label: words.say('settings.price'),
      first: view.packCents === null ? '' : priceField(view.packCents),
    },
    watched: { label: words.say('settings.watched'), isOn: view.watched },
    starred: { label: words.say('settings.starred'), isOn: view.starred },
    save: words.say('button.save'),
    cancel: words.say('button.cancel'),
  };
}

/** Above what is said once for all properties. */
export const forAllText = (words: Words): string => words.say('settings.for_all');

/** Which warnings, for all properties. */
export const warningsText = (settings: Settings, words: Words): WarningsText => ({
  which: {
    question: words.say('settings.which'),
    hint: null,
    options: alertChoices.map((value) => ({ value, label: words.say(`settings.which_${value}`) })),
    chosen: settings.alertChoice,
  },
  quiet: { label: words.say('settings.quiet'), isOn: settings.quietHours !== null },
  digest: { label: words.say('settings.digest'), isOn: settings.digest },
});

const holidayText = (day: LocalDay, words: Words): string =>
  new Intl.DateTimeFormat(words.tag, { dateStyle: 'long', timeZone: 'UTC' }).format(
    Date.parse(`${day}T00:00Z`),
  );

/** A day from a date field, or one sentence. */
export const holidayProblem = (text: string, words: Words): string | null =>
  /^\d{4}-\d\d-\d\d$/u.test(text) ? null : words.say('error.day');
