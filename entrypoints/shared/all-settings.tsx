import { MoreSettings } from '../../components/settings/more-settings.tsx';
import { Settings } from '../../components/settings/settings.tsx';
import { WarningSettings } from '../../components/settings/warning-settings.tsx';
import type { PropertyView } from '../../src/domain/property-view.ts';
import type { Settings as KeptSettings } from '../../src/domain/surface-state.ts';
import { labelsIn } from '../../src/words/labels.ts';
import type { Words } from '../../src/words/language.ts';
import { moreSettingsText, warningsText } from '../../src/words/more-settings-words.ts';
import { makeMoreSettingsCallbacks, makeWarningCallbacks } from './more-settings-callbacks.ts';
import { makeSettingsCallbacks } from './settings-callbacks.ts';
import { settingsProps } from './settings-props.ts';
import type { Circumstances } from './use-circumstances.ts';

type AllSettingsProps = {
  view: PropertyView;
  settings: KeptSettings;
  circumstances: Circumstances;
  words: Words;
  askAnew(): void;
};

/** Everything that a person decides for one property. */
export function AllSettings({ view, settings, circumstances, words, askAnew }: AllSettingsProps) {
  return (
    <div class="settings">
      <Settings
        settings={settingsProps(view, settings, circumstances, words)}
        labels={labelsIn(words)}
        on={makeSettingsCallbacks({ view, words, askAnew })}
      />
      <MoreSettings
        key={view.propertyId}
        text={moreSettingsText(view, words)}
        on={makeMoreSettingsCallbacks(view, words)}
      />
    </div>
  );
}

/** Which warnings, for all properties. */
export const WarningSection = ({ settings, words }: { settings: KeptSettings; words: Words }) => (
  <WarningSettings text={warningsText(settings, words)} on={makeWarningCallbacks()} />
);
