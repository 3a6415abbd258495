import { Popup } from '../../components/popup/popup.tsx';
import type { PopupProps } from '../../components/popup/popup-props.ts';
import { makePoolsBar } from '../../src/domain/pools-bar.ts';
import type { PropertyView } from '../../src/domain/property-view.ts';
import { buyText } from '../../src/words/buy-words.ts';
import { calendarFile } from '../../src/words/calendar-words.ts';
import { labelsIn } from '../../src/words/labels.ts';
import type { Language, Words } from '../../src/words/language.ts';
import { noticeText, type NoticeFacts } from '../../src/words/notice-words.ts';
import { popupText } from '../../src/words/popup-words.ts';
import { othersSummary, propertyRows } from '../../src/words/property-rows.ts';
import {
  aiNameProblem,
  propertyNameProblem,
  settingsText,
  zoneProblem,
} from '../../src/words/settings-words.ts';
import { readTypedFields } from '../../src/words/typed-fields.ts';
import { nowOfView, viewNames, viewOf, type ViewName } from './all-views.ts';
import { at, propertyId, sampleViews, ZONE } from './sample-views.ts';

const QUIET: NoticeFacts = {
  hasAccess: true,
  saving: 'ok',
  restored: null,
  watching: true,
  answers: true,
  unassigned: 0,
  offeredSender: null,
  offerWarnings: false,
  planPutOff: false,
};

const OTHERS: PropertyView[] = [
  { ...sampleViews.low, propertyId: propertyId('b'), name: 'Acme B2B', starred: true },
  { ...sampleViews.bought, propertyId: propertyId('c'), name: 'Docs' },
  { ...sampleViews.debt, propertyId: propertyId('d'), name: 'Shop DE' },
  { ...sampleViews.noFigure, propertyId: propertyId('f'), name: 'Beta' },
];

const nothing = () => {};

/** The popup of one sample, wired as the product wires it; what it asks for goes nowhere. */
export function popupProps(
  name: ViewName,
  language: Language,
  canOpen: boolean | null,
  notice: Partial<NoticeFacts> = {},
  changes: Partial<PropertyView> = {},
): PopupProps {
  const view = { ...viewOf(name), ...changes };
  const words: Words = { ...language, now: nowOfView(name), timeZone: ZONE };
  return {
    text: popupText(view, canOpen, words),
    labels: labelsIn(words),
    bar: makePoolsBar(view, words.now),
    buy: buyText(view, words),
    notice: noticeText({ ...QUIET, ...notice }, view, words),
    team: null,
    properties: propertyRows([view, ...OTHERS], words),
    shownPropertyId: view.propertyId,
    othersSummary: othersSummary(OTHERS, words),
    settings: {
      ...settingsText(view, ['Mia'], words),
      zones: Intl.supportedValuesOf('timeZone'),
      canOpen,
      warnings: false,
    },
    hasRunOut: calendarFile(view, words) !== null,
    days: null,
    status: null,
    on: callbacks(words),
  };
}

const callbacks = (words: Words): PopupProps['on'] => ({
  onButton: nothing,
  onEnterFigure: async (fields) => {
    const entry = readTypedFields(fields, words);
    return entry.ok ? null : entry.failure;
  },
  onEnterReset: async (fields) => {
    const entry = readTypedFields(fields, words, true);
    return entry.ok ? null : entry.failure;
  },
  onShowProperty: nothing,
  onWatch: nothing,
  onStar: nothing,
  onHidePill: nothing,
  onCopy: nothing,
  onCopyForTeam: nothing,
  onHelp: nothing,
  onNotice: nothing,
  onOpenTopUp: nothing,
  onBought: nothing,
  onCalendar: nothing,
  onOverview: nothing,
  onOpenDays: nothing,
  onAssign: nothing,
  onChangeName: async (name) => propertyNameProblem(name, words),
  onAddAiName: async (name) => aiNameProblem(name, ['Apollo'], words),
  onRemoveAiName: nothing,
  onPointAtSender: async () => null,
  onRefuseAiName: nothing,
  onChangeZone: async (zone) => zoneProblem(zone, words),
  onCanOpen: nothing,
  onTurnOnWarnings: nothing,
});

/** Every state, for an admin and for an agent where it makes a difference. */
export const popupSamples = (language: Language) => {
  const states = viewNames.map((name) => ({ id: name, props: popupProps(name, language, true) }));
  const agents = AGENTS.map((name) => ({
    id: `${name}-agent`,
    props: popupProps(name, language, null),
  }));
  const notices: [string, Partial<NoticeFacts>][] = [
    ['access', { hasAccess: false }],
    ['saving-paused', { saving: 'paused' }],
    ['newer-data', { saving: 'newer_data' }],
    ['blocked', { saving: 'blocked' }],
    ['not-watching', { watching: false }],
    ['unassigned', { unassigned: 3 }],
    ['sender', { offeredSender: 'Apollo' }],
    ['warnings', { offerWarnings: true }],
  ];
  const noticed = notices.map(([id, facts]) => ({
    id: `notice-${id}`,
    props: popupProps('low', language, true, facts),
  }));
  const calm = {
    id: 'notice-warnings-calm',
    props: popupProps('s04Colleague', language, true, { offerWarnings: true }),
  };
  const doubted = Object.entries(DOUBTS).map(([id, changes]) => ({
    id: `notice-${id}`,
    props: popupProps('s06RunsOutDays', language, true, {}, changes),
  }));
  const figure = { kind: 'about', value: 213, low: 134, high: 279 } as const;
  const vague = [true, null].map((canOpen) => ({
    id: `vague-${canOpen ? 'admin' : 'agent'}`,
    props: popupProps('s06RunsOutDays', language, canOpen, {}, { figure }),
  }));
  const unnamed = {
    id: 'unnamed',
    props: popupProps('official', language, true, {}, { name: null }),
  };
  return [...states, unnamed, ...agents, ...noticed, calm, ...doubted, ...vague];
};

const AGENTS = [
  'noFigure',
  'low',
  'probablyEmpty',
  'notReadable',
  'debt',
  's06RunsOutDays',
  's12Silent',
] as const;

const DOUBTS: Record<string, Partial<PropertyView>> = {
  waiting: { topUpWatch: { kind: 'waiting', since: at('2026-11-24T14:40') } },
  missing: { topUpWatch: { kind: 'missing', since: at('2026-11-24T14:40') } },
  arrived: {
    topUpWatch: { kind: 'arrived', added: 777, paidOff: 223, at: at('2026-11-24T14:50') },
  },
  'nothing-seen': {
    nameDoubt: {
      kind: 'nothing_seen',
      name: 'Apollo',
      since: at('2026-11-17T09:12'),
      charged: 61,
    },
  },
  'too-many': { nameDoubt: { kind: 'too_many' } },
  plan: { planAssumed: true },
};

type PopupSampleProps = { id: string; props: PopupProps; captioned: boolean };

export const PopupSample = ({ id, props, captioned }: PopupSampleProps) => (
  <figure data-sample={id}>
    {captioned && <figcaption>{id}</figcaption>}
    <Popup {...props} />
  </figure>
);
