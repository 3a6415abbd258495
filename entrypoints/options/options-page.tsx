import { useState } from 'preact/hooks';
import { Settings } from '../../components/settings/settings.tsx';
import { labelsIn } from '../../src/words/labels.ts';
import { AddressesSection } from '../shared/addresses-section.tsx';
import { FollowSection } from '../shared/follow-section.tsx';
import { makeSettingsCallbacks } from '../shared/settings-callbacks.ts';
import { settingsProps } from '../shared/settings-props.ts';
import { useCircumstances } from '../shared/use-circumstances.ts';
import { usePublished } from '../shared/use-published.ts';

/** The settings of every known property, one below the other. */
export function OptionsPage() {
  const shown = usePublished();
  const [asked, setAsked] = useState(0);
  const circumstances = useCircumstances(asked);
  if (!shown) return null;
  const { words, published } = shown;
  const labels = labelsIn(words);
  const askAnew = () => setAsked((times) => times + 1);
  if (published.views.length === 0) return <p>{words.say('welcome.no_property')}</p>;
  return (
    <main class="options" dir={words.direction} lang={words.tag}>
      {published.views.map((view) => {
        const settings = settingsProps(view, published.state.settings, circumstances, words);
        const on = makeSettingsCallbacks({ view, words, askAnew });
        return (
          <section key={view.propertyId}>
            <h1>{settings.title}</h1>
            <Settings settings={settings} labels={labels} on={on} />
          </section>
        );
      })}
      <AddressesSection words={words} />
      <FollowSection follows={published.state.settings.figuresFollow} words={words} />
    </main>
  );
}
