import type { MessageKey, Words } from './language.ts';

/** Texts without slots that the views put on their controls, each under the name of its message. */
const LABELS = {
  update: 'button.update',
  save: 'button.save',
  cancel: 'button.cancel',
  close: 'button.close',
  yes: 'button.yes',
  no: 'button.no',
  add: 'button.add',
  menu: 'menu.label',
  settings: 'menu.settings',
  overview: 'menu.overview',
  bought: 'menu.bought',
  calendar: 'menu.calendar',
  hidePill: 'menu.hide_pill',
  copy: 'menu.copy',
  checkAll: 'check.all',
  cancelCheck: 'check.cancel',
  checkGuided: 'check.guided',
  checkNothing: 'check.nothing',
  copyForTeam: 'team.copy',
  copied: 'menu.copied',
  help: 'menu.help',
  days: 'days.title',
  chooseProperty: 'property.choose',
  watch: 'property.watch',
  unwatch: 'property.unwatch',
  star: 'property.star',
  unstar: 'property.unstar',
  typingTitle: 'typing.title',
  amount: 'typing.amount',
  amountHint: 'typing.amount_hint',
  shown: 'typing.shown',
  reset: 'typing.reset',
  openInstead: 'typing.open',
  name: 'settings.name',
  aiNames: 'settings.ai_names',
  aiNamesHint: 'settings.ai_names_hint',
  aiName: 'settings.ai_name',
  zone: 'settings.zone',
  canOpen: 'settings.can_open',
  canOpenHint: 'settings.can_open_hint',
  warnings: 'settings.warnings',
  warningsOn: 'settings.warnings_on',
  turnOnWarnings: 'notice.warnings_action',
  notSaved: 'error.not_saved',
} as const satisfies Record<string, MessageKey>;

export type Labels = Record<keyof typeof LABELS, string>;

export const labelsIn = (words: Words): Labels =>
  Object.fromEntries(Object.entries(LABELS).map(([name, key]) => [name, words.say(key)])) as Labels;
