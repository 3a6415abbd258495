import type { MoreSettingsCallbacks } from '../../components/settings/more-settings.tsx';
import type { WarningSettingsProps } from '../../components/settings/warning-settings.tsx';
import { alertChoices, NIGHT } from '../../src/domain/alert-choice.ts';
import { atZeroModes } from '../../src/domain/at-zero.ts';
import type { PropertyView } from '../../src/domain/property-view.ts';
import type { LocalDay } from '../../src/domain/units.ts';
import type { Command } from '../../src/messaging/commands.ts';
import type { Words } from '../../src/words/language.ts';
import { holidayProblem } from '../../src/words/more-settings-words.ts';
import { readPrice } from '../../src/words/price-words.ts';
import { readWeek } from '../../src/words/shift-words.ts';
import { sendCommand } from './send-command.ts';

type Change = Extract<Command, { type: 'changeProperty' }>['change'];

/** What the wider settings ask of the background; a refused entry comes back as one sentence. */
export function makeMoreSettingsCallbacks(
  { propertyId, staffed, holidays }: PropertyView,
  words: Words,
): MoreSettingsCallbacks {
  const change = async (wished: Change): Promise<null> => {
    await sendCommand({ type: 'changeProperty', propertyId, change: wished });
    return null;
  };
  return {
    async onChangeShifts(fields) {
      const week = readWeek(fields, staffed, words);
      return week.ok ? change({ staffedHours: week.value }) : week.failure;
    },
    onLearnShifts: () => void change({ staffedHours: null }),
    async onAddHoliday(day) {
      const problem = holidayProblem(day, words);
      const days = [...new Set([...holidays, day as LocalDay])].sort();
      return problem ?? change({ holidays: days });
    },
    onRemoveHoliday: (day) => void change({ holidays: holidays.filter((one) => one !== day) }),
    onAtZero(chosen) {
      const atZero = atZeroModes.find((mode) => mode === chosen);
      if (atZero) void change({ atZero });
    },
    async onChangePrice(text) {
      const price = readPrice(text, words);
      return price.ok ? change({ packCents: price.value }) : price.failure;
    },
    onWatch: (watched) => void change({ watched }),
    onStar: (starred) => void change({ starred }),
  };
}

type SettingsChange = Extract<Command, { type: 'changeSettings' }>['change'];

/** Which warnings and when none. */
export function makeWarningCallbacks(): WarningSettingsProps['on'] {
  const change = (wished: SettingsChange) =>
    void sendCommand({ type: 'changeSettings', change: wished });
  return {
    onAlertChoice(chosen) {
      const alertChoice = alertChoices.find((choice) => choice === chosen);
      if (alertChoice) change({ alertChoice });
    },
    onQuiet: (isOn) => change({ quietHours: isOn ? NIGHT : null }),
    onDigest: (digest) => change({ digest }),
  };
}
