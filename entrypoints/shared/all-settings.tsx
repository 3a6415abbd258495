import { MoreSettings } from '../../components/settings/more-settings.tsx';
import { OwnSettings } from '../../components/settings/own-settings.tsx';
import { Settings } from '../../components/settings/settings.tsx';
import { WarningSettings } from '../../components/settings/warning-settings.tsx';
import type { PropertyView } from '../../src/domain/property-view.ts';
import type { Settings as KeptSettings } from '../../src/domain/surface-state.ts';
import { labelsIn } from '../../src/words/labels.ts';
import type { Words } from '../../src/words/language.ts';
import { moreSettingsText, warningsText } from '../../src/words/more-settings-words.ts';
import { makeMoreSettingsCallbacks, makeWarningCallbacks } from './more-settings-callbacks.ts';
import { makeOwnCallbacks, makeSettingsCallbacks } from './settings-callbacks.ts';
import { ownSettingsProps, settingsProps } from './settings-props.ts';
import type { Circumstances } from './use-circumstances.ts';

type PageProps = { circumstances: Circumstances; words: Words; askAnew(): void };

/** Everything that a person decides for one property. */
export function AllSettings({
  view,
  circumstances,
  words,
  askAnew,
}: PageProps & { view: PropertyView }) {
  return (
    <div key={view.propertyId} class="settings">
      <Settings
        settings={settingsProps(view, circumstances, words)}
        labels={labelsIn(words)}
        on={makeSettingsCallbacks({ view, words, askAnew })}
      />
      <MoreSettings
        text={moreSettingsText(view, words)}
        on={makeMoreSettingsCallbacks(view, words)}
      />
    </div>
  );
}

/** What is said once, for all properties. */
export const OwnSection = ({
  settings,
  circumstances,
  words,
  askAnew,
}: PageProps & { settings: KeptSettings }) => (
  <div class="settings">
    <OwnSettings
      settings={ownSettingsProps(settings, circumstances)}
      labels={labelsIn(words)}
      on={makeOwnCallbacks(askAnew)}
    />
    <WarningSettings text={warningsText(settings, words)} on={makeWarningCallbacks()} />
  </div>
);
