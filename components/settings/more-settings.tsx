import { Choice, Switch } from './choice.tsx';
import { EntryForm } from './entry-form.tsx';
import { Names } from './names.tsx';
import { Shifts, type DayFields, type ShiftsText } from './shifts.tsx';

type ChoiceText = {
  question: string;
  hint: string | null;
  options: readonly { value: string; label: string }[];
  chosen: string;
};
type SwitchText = { label: string; isOn: boolean };

export type MoreSettingsProps = {
  text: {
    shifts: ShiftsText;
    holidays: {
      title: string;
      label: string;
      add: string;
      days: readonly { day: string; label: string; remove: string }[];
    };
    atZero: ChoiceText;
    price: { label: string; first: string };
    watched: SwitchText;
    starred: SwitchText;
    save: string;
    cancel: string;
  };
  on: MoreSettingsCallbacks;
};

export type MoreSettingsCallbacks = {
  onChangeShifts(fields: readonly DayFields[]): Promise<string | null>;
  onLearnShifts(): void;
  onAddHoliday(day: string): Promise<string | null>;
  onRemoveHoliday(day: string): void;
  onAtZero(mode: string): void;
  onChangePrice(price: string): Promise<string | null>;
  onWatch(watched: boolean): void;
  onStar(starred: boolean): void;
};

/** What else is decided for one property: shifts, holidays, zero, price, and whether it is watched. */
export function MoreSettings({ text, on }: MoreSettingsProps) {
  const { shifts, holidays, atZero, price, watched, starred, save, cancel } = text;
  return (
    <div class="settings">
      <Shifts
        text={shifts}
        save={save}
        cancel={cancel}
        onSave={on.onChangeShifts}
        onLearn={on.onLearnShifts}
      />
      <Holidays text={holidays} on={on} />
      <Choice {...atZero} onChoose={on.onAtZero} />
      <section>
        <EntryForm
          label={price.label}
          submit={save}
          first={price.first}
          onSubmit={on.onChangePrice}
        />
      </section>
      <section>
        <Switch {...watched} onChange={on.onWatch} />
        <Switch {...starred} onChange={on.onStar} />
      </section>
    </div>
  );
}

type HolidaysProps = { text: MoreSettingsProps['text']['holidays']; on: MoreSettingsCallbacks };

function Holidays({ text, on }: HolidaysProps) {
  return (
    <section>
      <h2>{text.title}</h2>
      <Names
        rows={text.days.map(({ day, label, remove }) => ({
          key: day,
          text: label,
          remove,
          onRemove: () => on.onRemoveHoliday(day),
        }))}
      />
      <EntryForm
        type="date"
        label={text.label}
        submit={text.add}
        first=""
        onSubmit={on.onAddHoliday}
      />
    </section>
  );
}
