import { useEffect, useState } from 'preact/hooks';
import { Welcome } from '../../components/welcome/welcome.tsx';
import type { WelcomeCallbacks } from '../../components/welcome/welcome-props.ts';
import { isOnToolbar } from '../../src/adapters/browser/toolbar.ts';
import { homeAddress } from '../../src/adapters/tawk/learned-address.ts';
import type { PropertyView } from '../../src/domain/property-view.ts';
import { nameText } from '../../src/words/amounts.ts';
import { askForFigure } from '../../src/words/ask-messages.ts';
import { labelsIn } from '../../src/words/labels.ts';
import type { Words } from '../../src/words/language.ts';
import { welcomeText } from '../../src/words/welcome-words.ts';
import { enterFields } from '../shared/enter-fields.ts';
import { openDashboard } from '../shared/open-dashboard.ts';
import { sendCommand } from '../shared/send-command.ts';
import { turnOnWarnings } from '../shared/settings-callbacks.ts';
import { useCircumstances } from '../shared/use-circumstances.ts';
import { usePublished } from '../shared/use-published.ts';

const PIN_CHECK_MS = 1_000;

/** From nothing to a figure; goes on by itself as the person does each step. */
export function WelcomePage() {
  const shown = usePublished();
  const pinned = usePinned();
  const [chosen, setChosen] = useState<string | null>(null);
  const [asked, setAsked] = useState(0);
  const { mayWarn } = useCircumstances(asked);
  if (!shown) return null;
  const { words, published } = shown;
  const { views, state } = published;
  const view = views.find(({ propertyId }) => propertyId === chosen) ?? views[0] ?? null;
  return (
    <Welcome
      text={welcomeText(view, words)}
      labels={labelsIn(words)}
      pinned={pinned}
      canOpen={state.settings.canOpenMessageUsage}
      properties={views.map((one) => ({
        propertyId: one.propertyId,
        name: nameText(one, words),
      }))}
      propertyId={view?.propertyId ?? null}
      warnings={state.settings.warnings && mayWarn}
      on={{
        ...makeCallbacks(view, words),
        onChooseProperty: setChosen,
        onTurnOnWarnings: () => void turnOnWarnings().then(() => setAsked(asked + 1)),
      }}
    />
  );
}

function makeCallbacks(
  view: PropertyView | null,
  words: Words,
): Omit<WelcomeCallbacks, 'onChooseProperty' | 'onTurnOnWarnings'> {
  return {
    onCanOpen: (canOpenMessageUsage) =>
      void sendCommand({ type: 'changeSettings', change: { canOpenMessageUsage } }),
    onOpenDashboard: openDashboard,
    onOpenMessageUsage: () => {
      if (!view) return;
      const { propertyId } = view;
      void sendCommand({ type: 'showTheWay', propertyId, goal: 'message_usage' });
    },
    onAskFigure: async () => {
      if (!view) return;
      await navigator.clipboard.writeText(askForFigure(view, homeAddress(view.propertyId), words));
      await sendCommand({ type: 'noteAsked', propertyId: view.propertyId });
    },
    onEnterFigure: async (fields, isSure) =>
      view ? enterFields(view.propertyId, fields, words, { isSure }) : null,
  };
}

/** No browser tells when an icon is pinned: while the page is open it is asked. */
function usePinned(): boolean {
  const [pinned, setPinned] = useState(true);
  useEffect(() => {
    const ask = () => void isOnToolbar().then(setPinned);
    ask();
    const asking = setInterval(ask, PIN_CHECK_MS);
    return () => clearInterval(asking);
  }, []);
  return pinned;
}
