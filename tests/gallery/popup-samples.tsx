import { Popup } from '../../components/popup/popup.tsx';
import type { PopupProps } from '../../components/popup/popup-props.ts';
import { makePoolsBar } from '../../src/domain/pools-bar.ts';
import type { PropertyView } from '../../src/domain/property-view.ts';
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
import { nowOf, propertyId, sampleViews, ZONE, type SampleName } from './sample-views.ts';

const QUIET: NoticeFacts = {
  hasAccess: true,
  savingPaused: false,
  watching: true,
  unassigned: 0,
  offeredSender: null,
  offerWarnings: false,
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
  name: SampleName,
  language: Language,
  canOpen: boolean | null,
  notice: Partial<NoticeFacts> = {},
): PopupProps {
  const view = sampleViews[name];
  const words: Words = { ...language, now: nowOf(name), timeZone: ZONE };
  return {
    text: popupText(view, canOpen, words),
    labels: labelsIn(words),
    bar: makePoolsBar(view, words.now),
    notice: noticeText({ ...QUIET, ...notice }, words),
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
  onShowProperty: nothing,
  onWatch: nothing,
  onStar: nothing,
  onHidePill: nothing,
  onCopy: nothing,
  onCopyForTeam: nothing,
  onHelp: nothing,
  onNotice: nothing,
  onRefuseSender: nothing,
  onAssign: nothing,
  onChangeName: async (name) => propertyNameProblem(name, words),
  onAddAiName: async (name) => aiNameProblem(name, ['Apollo'], words),
  onRemoveAiName: nothing,
  onRefuseAiName: nothing,
  onChangeZone: async (zone) => zoneProblem(zone, words),
  onCanOpen: nothing,
  onTurnOnWarnings: nothing,
});

/** Every state, for an admin and for an agent where it makes a difference. */
export const popupSamples = (language: Language) => {
  const states = Object.keys(sampleViews).map((name) => ({
    id: name,
    props: popupProps(name as SampleName, language, true),
  }));
  const agents = (['noFigure', 'low', 'probablyEmpty', 'notReadable', 'debt'] as const).map(
    (name) => ({
      id: `${name}-agent`,
      props: popupProps(name, language, null),
    }),
  );
  const notices: [string, Partial<NoticeFacts>][] = [
    ['access', { hasAccess: false }],
    ['saving-paused', { savingPaused: true }],
    ['not-watching', { watching: false }],
    ['unassigned', { unassigned: 3 }],
    ['sender', { offeredSender: 'Apollo' }],
    ['warnings', { offerWarnings: true }],
  ];
  const noticed = notices.map(([id, facts]) => ({
    id: `notice-${id}`,
    props: popupProps('low', language, true, facts),
  }));
  return [...states, ...agents, ...noticed];
};

type PopupSampleProps = { id: string; props: PopupProps; captioned: boolean };

export const PopupSample = ({ id, props, captioned }: PopupSampleProps) => (
  <figure data-sample={id}>
    {captioned && <figcaption>{id}</figcaption>}
    <Popup {...props} />
  </figure>
);
