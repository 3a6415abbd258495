import { useState } from 'preact/hooks';
import { NothingYet } from '../../components/popup/nothing-yet.tsx';
import { Popup } from '../../components/popup/popup.tsx';
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
import { openDashboard } from './open-dashboard.ts';
import { settingsProps } from './settings-props.ts';
import { useCircumstances, type Circumstances } from './use-circumstances.ts';
import { useDays } from './use-days.tsx';
import { usePublished } from './use-published.ts';
import { useTeamQuestion } from './use-team-question.ts';
import { makePropertyCallbacks } from './property-callbacks.ts';

/** The popup's content, in the side panel too: fed from what the background published and from what the page itself may ask. */
export function PropertyPage() {
  const shown = usePublished();
  const [chosen, setChosen] = useState<string | null>(null);
  const [status, setStatus] = useState<string | null>(null);
  const [asked, setAsked] = useState(0);
  const circumstances = useCircumstances(asked);
  const teamIn = useTeamQuestion();
  const days = useDays();
  if (!shown) return null;
  const { words, published } = shown;
  const { views, state } = published;
  const view =
    views.find(({ propertyId }) => propertyId === (chosen ?? state.badgePropertyId)) ?? views[0];
  const team = teamIn(words);
  if (!view) return <Nothing words={words} team={team} />;
  const offeredSender = chooseOffer(view, views, circumstances);
  const on = makePropertyCallbacks({
    view,
    words,
    offeredSender,
    choose: setChosen,
    say: setStatus,
    askAnew: () => setAsked((times) => times + 1),
  });
  return (
    <Popup
      {...popupProps({ view, views, state, words, circumstances, offeredSender })}
      team={team}
      status={status}
      days={days.chartOf(view)}
      on={{ ...on, onOpenDays: () => days.open(view, words) }}
    />
  );
}

const Nothing = ({ words, team }: { words: Words; team: PopupProps['team'] }) => (
  <NothingYet
    direction={words.direction}
    language={words.tag}
    text={words.say('welcome.no_property')}
    action={words.say('welcome.open_dashboard')}
    onAction={openDashboard}
    team={team}
  />
);

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
    unassigned: state.waitingCount,
    offeredSender,
    offerWarnings: !settings.warnings || !circumstances.mayWarn,
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
    settings: settingsProps(view, settings, circumstances, words),
  };
}
