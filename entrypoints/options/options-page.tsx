import { useState } from 'preact/hooks';
import { nameText } from '../../src/words/amounts.ts';
import { Taught } from '../../components/settings/taught.tsx';
import { forAllText } from '../../src/words/more-settings-words.ts';
import { taughtText } from '../../src/words/pick-words.ts';
import { sendCommand } from '../shared/send-command.ts';
import { AddressesSection } from '../shared/addresses-section.tsx';
import { AllSettings, OwnSection } from '../shared/all-settings.tsx';
import { DiagnosisSection } from '../shared/diagnosis-section.tsx';
import { FollowSection } from '../shared/follow-section.tsx';
import { LazyBackup } from '../shared/lazy-backup.tsx';
import { useCircumstances } from '../shared/use-circumstances.ts';
import { usePublished } from '../shared/use-published.ts';

/** The settings of every known property, of several each folded, and what is said once for all. */
export function OptionsPage() {
  const shown = usePublished();
  const [asked, setAsked] = useState(0);
  const circumstances = useCircumstances(asked);
  if (!shown) return null;
  const { words, published } = shown;
  const { views, state } = published;
  const { settings } = state;
  const askAnew = () => setAsked((times) => times + 1);
  return (
    <main class="options" dir={words.direction} lang={words.tag}>
      {views.length === 0 && <p>{words.say('welcome.no_property')}</p>}
      {views.map((view) => (
        <details key={view.propertyId} open={views.length === 1}>
          <summary>
            <h1>{words.say('settings.title', { name: nameText(view, words) })}</h1>
          </summary>
          <AllSettings {...{ view, circumstances, words, askAnew }} />
        </details>
      ))}
      <h1>{forAllText(words)}</h1>
      <OwnSection {...{ settings, circumstances, words, askAnew }} />
      <AddressesSection words={words} />
      <Taught
        text={taughtText(settings.taughtLabels, words)}
        onForget={(label) => void sendCommand({ type: 'forgetLabel', label })}
      />
      <DiagnosisSection words={words} />
      <FollowSection follows={settings.figuresFollow} words={words} />
      <LazyBackup words={words} views={views} />
    </main>
  );
}
