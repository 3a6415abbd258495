import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Answer, TypedFields, TypingLabels } from './typing-props.ts';

type TypingFormProps = {
  labels: TypingLabels;
  /** Held by the page, so that nothing typed is lost when the form closes. */
  fields: TypedFields;
  onChange(fields: TypedFields): void;
  onSave(fields: TypedFields): Answer;
  /** Given where the form can be left; it then takes the focus when it opens. */
  onDone?: () => void;
  onOpen?: () => void;
};

const EMPTY: TypedFields = { amount: '', shownAt: '', resetOn: '' };

/** A figure by hand: the number, and if known when it was shown and when the reset comes. */
export function TypingForm(props: TypingFormProps) {
  const { labels, fields, onChange, onDone, onOpen } = props;
  const { problem, saving, save, amount } = useSaving(props);
  const change = (name: keyof TypedFields) => (text: string) =>
    onChange({ ...fields, [name]: text });
  const id = useId();
  const [hintId, problemId] = [`${id}-hint`, `${id}-problem`];
  return (
    <form class="typing" onSubmit={save} noValidate>
      <div class="field">
        <label for={id}>{labels.amount}</label>
        <input
          id={id}
          ref={amount}
          class="input"
          value={fields.amount}
          autocomplete="off"
          aria-invalid={problem !== null}
          aria-describedby={`${problemId} ${hintId}`}
          onInput={(event) => change('amount')(event.currentTarget.value)}
        />
        <span id={hintId} class="muted">
          {labels.amountHint}
        </span>
      </div>
      <p id={problemId} class="problem" role="alert">
        {problem}
      </p>
      <Moment
        type="datetime-local"
        label={labels.shown}
        text={fields.shownAt}
        onText={change('shownAt')}
      />
      <Moment type="date" label={labels.reset} text={fields.resetOn} onText={change('resetOn')} />
      <div class="actions">
        <button type="submit" class="button button-primary" aria-disabled={saving}>
          {labels.save}
        </button>
        {onDone && <Plain label={labels.cancel} onClick={onDone} />}
      </div>
      {onOpen && (
        <button type="button" class="button-link" onClick={onOpen}>
          {labels.openInstead}
        </button>
      )}
    </form>
  );
}

const Plain = ({ label, onClick }: { label: string; onClick(): void }) => (
  <button type="button" class="button button-secondary" onClick={onClick}>
    {label}
  </button>
);

type MomentProps = {
  type: 'date' | 'datetime-local';
  label: string;
  text: string;
  onText(text: string): void;
};

const Moment = ({ type, label, text, onText }: MomentProps) => (
  <label class="field">
    <span>{label}</span>
    <input
      class="input"
      type={type}
      value={text}
      onInput={(event) => onText(event.currentTarget.value)}
    />
  </label>
);

/** Sends the entry once at a time; keeps it, and says why, until it was taken. */
function useSaving({ fields, onChange, onSave, onDone }: TypingFormProps) {
  const [problem, setProblem] = useState<string | null>(null);
  const [saving, setSaving] = useState(false);
  const amount = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (onDone) amount.current?.focus();
  }, []);
  const save = async (event: Event) => {
    event.preventDefault();
    if (saving) return;
    setSaving(true);
    const answer = await onSave(fields);
    setSaving(false);
    setProblem(answer);
    if (answer !== null) return amount.current?.focus();
    onChange(EMPTY);
    onDone?.();
  };
  return { problem, saving, save, amount };
}
