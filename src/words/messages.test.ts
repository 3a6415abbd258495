import { readdirSync, readFileSync } from 'node:fs';
import {
  isPluralElement,
  isSelectElement,
  parse,
  type MessageFormatElement,
} from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';

const HERE = new URL('.', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, HERE), 'utf8');
const languages = readdirSync(new URL('messages', HERE)).map((file) => file.replace('.json', ''));
const messagesOf = (language: string): Record<string, string> =>
  JSON.parse(read(`messages/${language}.json`));
const english = messagesOf('en');

/** Slot names with their kind, and the branches of every choice. */
function walk(elements: MessageFormatElement[], visit: (element: MessageFormatElement) => void) {
  for (const element of elements) {
    visit(element);
    if (isPluralElement(element) || isSelectElement(element)) {
      Object.values(element.options).forEach((option) => walk(option.value, visit));
    }
  }
}

function slotsOf(message: string): string[] {
  const slots = new Set<string>();
  walk(parse(message), (element) => {
    if ('value' in element && element.type !== 0) slots.add(`${element.type}:${element.value}`);
  });
  return [...slots].sort();
}

function choicesOf(message: string, kind: 'plural' | 'select'): string[][] {
  const choices: string[][] = [];
  walk(parse(message), (element) => {
    const fits = kind === 'plural' ? isPluralElement(element) : isSelectElement(element);
    if (fits && 'options' in element) choices.push(Object.keys(element.options).sort());
  });
  return choices;
}

describe.each(languages)('the messages in %s', (language) => {
  const messages = messagesOf(language);

  it('have every key, and no other', () => {
    expect(Object.keys(messages).sort()).toEqual(Object.keys(english).sort());
  });

  it.each(Object.keys(english))('%s has the slots and choices of the English one', (key) => {
    expect(slotsOf(messages[key] ?? '')).toEqual(slotsOf(english[key] ?? ''));
    expect(choicesOf(messages[key] ?? '', 'select')).toEqual(
      choicesOf(english[key] ?? '', 'select'),
    );
  });

  it('use no plural form that the language lacks', () => {
    const forms = [
      ...new Intl.PluralRules(language).resolvedOptions().pluralCategories,
      '=0',
      '=1',
    ];
    const used = Object.values(messages).flatMap((message) => choicesOf(message, 'plural').flat());
    expect(used.filter((form) => !forms.includes(form))).toEqual([]);
  });

  it('are all different from the English ones where they speak', () => {
    const names =
      /^(when|since|coming\.s|amount|number\.none|title\.|short\.no_pace|unit|welcome\.title|settings\.title)/;
    const same = Object.keys(english).filter(
      (key) => messages[key] === english[key] && !names.test(key),
    );
    const allowed = [
      'property.unnamed',
      'alert.digest.line',
      'calendar.description',
      'overview.cycle_span',
      'days.whole',
      'shifts.days',
      'shifts.day_span',
      'welcome.property',
      'pill.headline_bare',
    ];
    expect(language === 'en' ? [] : same.filter((key) => !allowed.includes(key))).toEqual([]);
  });
});

describe('the English messages', () => {
  const source = readdirSync(HERE)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map(read)
    .join('\n');

  it('are all spoken by some function', () => {
    const built = [
      /^headline\./,
      /^second\.(no_pace|no_reset_date|should_be_full_again|ai_silent|not_readable)$/,
      /^title\.((likely_)?runs_out|plain|no_figure|low|ai_silent|(likely_|may_just_)?lasts?)$/,
      /^title\.(probably_empty|should_be_full_again|not_readable)$/,
      /^button\.(see_plans|ask_(admin|figure)|type_it|add_reset)$/,
      /^short\./,
      /^failure\./,
      /^alert\./,
      /^guide\.arrived_/,
      /^check\.(done|draft|moved|closed|signed_out|interrupted|cancelled|failed_)/,
      /^team\.(cut|changed|other_version|too_long|not_ours|known|older|ahead)$/,
      /^pick\.(title|choose|nothing|means|refused)_/,
      /^notice\.(saving_(paused|newer_data|blocked)|top_up_(waiting|missing))$/,
      /^settings\.(at_zero|which)_(stop|allow|unknown|i_pay|i_ask|only_silent)$/,
      /^notice\.name_(nothing_seen|too_many)$/,
    ];
    const idle = Object.keys(english).filter(
      (key) => !source.includes(`'${key}'`) && !built.some((pattern) => pattern.test(key)),
    );
    expect(idle).toEqual([]);
  });

  it('keep to the words of the screen', () => {
    const inner = /\b(reading|drift|provenance|panel|pace|live|capture|ledger|verdict)\b/i;
    expect(Object.entries(english).filter(([, message]) => inner.test(message))).toEqual([]);
  });
});
