import { useState } from 'preact/hooks';
import { nameText } from '../../src/words/amounts.ts';
import { Taught } from '../../components/settings/taught.tsx';
import { taughtText } from '../../src/words/pick-words.ts';
import { sendCommand } from '../shared/send-command.ts';
import { AddressesSection } from '../shared/addresses-section.tsx';
import { AllSettings, OwnSection } from '../shared/all-settings.tsx';
import { DiagnosisSection } from '../shared/diagnosis-section.tsx';
import { FollowSection } from '../shared/follow-section.tsx';
import { LazyBackup } from '../shared/lazy-backup.tsx';
import { useCircumstances } from '../shared/use-circumstances.ts';
import { usePublished } from '../shared/use-published.ts';

/** The settings of every known property, one below the other. */
export function OptionsPage() {
  const shown = usePublished();
  const [asked, setAsked] = useState(0);
  const circumstances = useCircumstances(asked);
  if (!shown) return null;
  const { words, published } = shown;
  const { settings } = published.state;
  const askAnew = () => setAsked((times) => times + 1);
  return (
    <main class="options" dir={words.direction} lang={words.tag}>
      {published.views.length === 0 && <p>{words.say('welcome.no_property')}</p>}
      {published.views.map((view) => (
        <section key={view.propertyId}>
          <h1>{words.say('settings.title', { name: nameText(view, words) })}</h1>
          <AllSettings {...{ view, circumstances, words, askAnew }} />
        </section>
      ))}
      <OwnSection {...{ settings, circumstances, words, askAnew }} />
      <AddressesSection words={words} />
      <Taught
        text={taughtText(settings.taughtLabels, words)}
        onForget={(label) => void sendCommand({ type: 'forgetLabel', label })}
      />
      <DiagnosisSection words={words} />
      <FollowSection follows={published.state.settings.figuresFollow} words={words} />
      <LazyBackup words={words} views={published.views} />
    </main>
  );
}
