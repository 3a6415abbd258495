import type { SettingsProps } from '../../components/settings/settings-props.ts';
import type { PropertyView } from '../../src/domain/property-view.ts';
import type { Settings } from '../../src/domain/surface-state.ts';
import type { Words } from '../../src/words/language.ts';
import { settingsText } from '../../src/words/settings-words.ts';
import type { Circumstances } from './use-circumstances.ts';

/** The settings of one property as every page shows them. */
export function settingsProps(
  view: PropertyView,
  { senders }: Circumstances,
  words: Words,
): SettingsProps['settings'] {
  const offered = senders.map(({ name }) => name).filter((name) => !view.aiNames.includes(name));
  return {
    ...settingsText(view, offered, words),
    zones: Intl.supportedValuesOf('timeZone'),
  };
}

export const ownSettingsProps = (settings: Settings, { mayWarn }: Circumstances) => ({
  canOpen: settings.canOpenMessageUsage,
  warnings: settings.warnings && mayWarn,
});
