import { useRef, useState } from 'preact/hooks';
import type { PopupProps } from '../../components/popup/popup-props.ts';
import { makePoolsBar } from '../../src/domain/pools-bar.ts';
import type { PropertyView } from '../../src/domain/property-view.ts';
import type { SurfaceState } from '../../src/domain/surface-state.ts';
import { buyText } from '../../src/words/buy-words.ts';
import { labelsIn } from '../../src/words/labels.ts';
import type { Words } from '../../src/words/language.ts';
import { noticeText } from '../../src/words/notice-words.ts';
import { popupText } from '../../src/words/popup-words.ts';
import { othersSummary, propertyRows } from '../../src/words/property-rows.ts';
import { makePropertyCallbacks } from './property-callbacks.ts';
import { ownSettingsProps, settingsProps } from './settings-props.ts';
import { useCircumstances, type Circumstances } from './use-circumstances.ts';
import { useDays } from './use-days.tsx';
import { usePublished } from './use-published.ts';
import { useTeamQuestion } from './use-team-question.ts';

/** A page about one of the properties; `shown` is null while none is known. */
export type PropertyPageState = {
  words: Words;
  views: PropertyView[];
  state: SurfaceState;
  team: PopupProps['team'];
  shown: { view: PropertyView; props: PopupProps } | null;
  circumstances: Circumstances;
  askAnew(): void;
};

/** What the background published and what the page itself may ask; null until it is there. */
export function useProperty(): PropertyPageState | null {
  const published = usePublished();
  // A warning that was clicked opens the overview at its property.
  const [chosen, setChosen] = useState(location.hash.slice(1).split('/')[0]);
  // What is typed is about the property that is shown: the badge may go on to another meanwhile.
  const held = useRef<string | null>(null);
  const [status, setStatus] = useState<string | null>(null);
  const [asked, setAsked] = useState(0);
  const circumstances = useCircumstances(asked);
  const teamIn = useTeamQuestion();
  const days = useDays();
  if (!published) return null;
  const { words } = published;
  const { views, state } = published.published;
  const team = teamIn(words);
  const askAnew = () => setAsked((times) => times + 1);
  const wanted = chosen || held.current || state.badgePropertyId;
  const view = views.find(({ propertyId }) => propertyId === wanted) ?? views[0];
  if (!view) return { words, views, state, team, circumstances, askAnew, shown: null };
  held.current = view.propertyId;
  const offeredSender = chooseOffer(view, views, circumstances);
  const choose = (propertyId: string) => {
    setStatus(null);
    setChosen(propertyId);
  };
  const given = { view, views, state, words, circumstances, offeredSender };
  const on = makePropertyCallbacks({ ...given, choose, say: setStatus, askAnew });
  const props: PopupProps = {
    ...popupProps(given),
    team,
    status,
    days: days.chartOf(view),
    on: { ...on, onOpenDays: () => days.open(view, words) },
  };
  return { words, views, state, team, circumstances, askAnew, shown: { view, props } };
}

/** A sender to ask about: one that behaves like an AI, where no property has confirmed it yet. */
function chooseOffer(
  view: PropertyView,
  views: readonly PropertyView[],
  { senders }: Circumstances,
): string | null {
  if (view.aiNames.length > 0) return null;
  const confirmed = views.flatMap(({ aiNames }) => aiNames);
  const likely = senders.find((sender) => sender.likely && !confirmed.includes(sender.name));
  return likely?.name ?? null;
}

type Given = {
  view: PropertyView;
  views: PropertyView[];
  state: SurfaceState;
  words: Words;
  circumstances: Circumstances;
  offeredSender: string | null;
};

function popupProps(given: Given): Omit<PopupProps, 'status' | 'team' | 'on' | 'days'> {
  const { view, views, state, words, circumstances, offeredSender } = given;
  const { settings } = state;
  const facts = {
    hasAccess: circumstances.hasAccess,
    saving: state.saving,
    restored: state.restored ?? null,
    watching: circumstances.watching,
    answers: circumstances.answers,
    unassigned: state.waitingCount,
    planPutOff: settings.plansPutOff.includes(view.propertyId),
    offeredSender,
    offerWarnings: !settings.warningsDeclined && (!settings.warnings || !circumstances.mayWarn),
  };
  return {
    text: popupText(view, settings.canOpenMessageUsage, words),
    labels: labelsIn(words),
    bar: makePoolsBar(view, words.now),
    buy: buyText(view, words),
    hasRunOut: 'runOutAt' in view.verdict,
    notice: noticeText(facts, view, words),
    properties: propertyRows(views, words),
    shownPropertyId: view.propertyId,
    othersSummary: othersSummary(
      views.filter((other) => other !== view),
      words,
    ),
    settings: {
      ...settingsProps(view, circumstances, words),
      ...ownSettingsProps(settings, circumstances),
    },
  };
}
