import type {
  OwnSettingsProps,
  SettingsCallbacks,
} from '../../components/settings/settings-props.ts';
import { askForWarnings } from '../../src/adapters/browser/notifications.ts';
import { refuseSender } from '../../src/adapters/browser/refused-senders.ts';
import type { PropertyView } from '../../src/domain/property-view.ts';
import type { Words } from '../../src/words/language.ts';
import { aiNameProblem, propertyNameProblem, zoneProblem } from '../../src/words/settings-words.ts';
import { sendCommand } from './send-command.ts';
import { startPicker } from './start-picker.ts';

type Given = { view: PropertyView; words: Words; askAnew(): void };

/** What the settings ask of the background; a refused entry comes back as one sentence. */
export function makeSettingsCallbacks({ view, words, askAnew }: Given): SettingsCallbacks {
  const { propertyId, aiNames } = view;
  const changeAiNames = (names: string[]) =>
    sendCommand({ type: 'changeProperty', propertyId, change: { aiNames: names } });
  return {
    async onChangeName(given) {
      const problem = propertyNameProblem(given, words);
      const name = given.trim();
      if (problem === null)
        await sendCommand({ type: 'changeProperty', propertyId, change: { name } });
      return problem;
    },
    async onAddAiName(name) {
      const problem = aiNameProblem(name, aiNames, words);
      if (problem === null) await changeAiNames([...aiNames, name.trim()]);
      return problem;
    },
    onRemoveAiName: (name) => void changeAiNames(aiNames.filter((known) => known !== name)),
    onPointAtSender: () => startPicker(propertyId, 'sender', words),
    onRefuseAiName: (name) => void refuseSender(name).then(askAnew),
    async onChangeZone(zone) {
      const problem = zoneProblem(zone, words);
      const timeZone = zone.trim();
      if (problem === null) {
        await sendCommand({ type: 'changeProperty', propertyId, change: { timeZone } });
      }
      return problem;
    },
  };
}

/** What the questions asked once ask of the background. */
export const makeOwnCallbacks = (askAnew: () => void): OwnSettingsProps['on'] => ({
  onCanOpen: (canOpenMessageUsage) =>
    void sendCommand({ type: 'changeSettings', change: { canOpenMessageUsage } }),
  onTurnOnWarnings: () => void turnOnWarnings().then(askAnew),
});

/** Inside the person's gesture: the browser's own question first, then the setting. */
export async function turnOnWarnings(): Promise<void> {
  const granted = await askForWarnings();
  await sendCommand({ type: 'changeSettings', change: { warnings: granted } });
}
