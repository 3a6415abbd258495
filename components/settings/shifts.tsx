import { useState } from 'preact/hooks';
import { AskedNow } from '../backup/asked-now.tsx';

export type DayFields = { day: number; works: boolean; from: string; to: string };

export type ShiftsText = {
  title: string;
  sentence: string;
  change: string;
  learn: string;
  days: readonly { name: string; from: string; to: string }[];
  isSet: boolean;
  fields: readonly DayFields[];
};

type ShiftsProps = {
  text: ShiftsText;
  save: string;
  cancel: string;
  /** Resolves to one sentence when the week cannot be kept. */
  onSave(fields: readonly DayFields[]): Promise<string | null>;
  onLearn(): void;
};

/** When somebody can answer chats: one sentence, and the week behind it. */
export function Shifts(props: ShiftsProps) {
  const { text, onLearn } = props;
  const [open, setOpen] = useState(false);
  return (
    <section>
      <h2>{text.title}</h2>
      <p>
        {text.sentence}{' '}
        <button
          type="button"
          class="button-link"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {text.change}
        </button>
        {!open && text.isSet && (
          <button type="button" class="button-link" onClick={onLearn}>
            {text.learn}
          </button>
        )}
      </p>
      {open && (
        <AskedNow label={text.title}>
          <Week {...props} onDone={() => setOpen(false)} />
        </AskedNow>
      )}
    </section>
  );
}

function Week({ text, save, cancel, onSave, onDone }: ShiftsProps & { onDone(): void }) {
  const [fields, setFields] = useState(text.fields);
  const [problem, setProblem] = useState<string | null>(null);
  const change = (changed: DayFields) =>
    setFields(fields.map((one) => (one.day === changed.day ? changed : one)));
  const send = async (event: Event) => {
    event.preventDefault();
    const answer = await onSave(fields);
    setProblem(answer);
    if (answer === null) onDone();
  };
  return (
    <form class="week" onSubmit={send} noValidate>
      {fields.map((day, index) => (
        <Day key={day.day} fields={day} names={text.days[index]} onChange={change} />
      ))}
      <p class="problem" role="alert">
        {problem}
      </p>
      <div class="actions">
        <button type="submit" class="button button-primary">
          {save}
        </button>
        <button type="button" class="button button-secondary" onClick={onDone}>
          {cancel}
        </button>
      </div>
    </form>
  );
}

type DayProps = {
  fields: DayFields;
  names: ShiftsText['days'][number] | undefined;
  onChange(fields: DayFields): void;
};

const Day = ({ fields, names, onChange }: DayProps) => (
  <div class="row day">
    <label class="switch grow">
      <input
        type="checkbox"
        checked={fields.works}
        onChange={(event) => onChange({ ...fields, works: event.currentTarget.checked })}
      />
      <span>{names?.name}</span>
    </label>
    {(['from', 'to'] as const).map((end) => (
      <input
        key={end}
        class="input time"
        type="time"
        value={fields[end]}
        disabled={!fields.works}
        aria-label={names?.[end]}
        onInput={(event) => onChange({ ...fields, [end]: event.currentTarget.value })}
      />
    ))}
  </div>
);
