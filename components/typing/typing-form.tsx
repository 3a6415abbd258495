import type { Ref } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Answer, Doubt, TypedFields, TypingLabels } from './typing-props.ts';

type TypingFormProps = {
  labels: TypingLabels;
  /** Held by the page, so that nothing typed is lost when the form closes. */
  fields: TypedFields;
  onChange(fields: TypedFields): void;
  /** `isSure` once the question about it was answered with yes. */
  onSave(fields: TypedFields, isSure?: boolean): Answer;
  /** Given where the form can be left; it then takes the focus when it opens. */
  onDone?: () => void;
  onOpen?: () => void;
  /** The figure is known: only the date of the reset is asked for. */
  resetAlone?: boolean;
};

const EMPTY: TypedFields = { amount: '', shownAt: '', resetOn: '' };

/** A figure by hand: the number, and if known when it was shown and when the reset comes. */
export function TypingForm(props: TypingFormProps) {
  const { labels, fields, onChange, onDone, onOpen, resetAlone } = props;
  const { problem, doubt, saving, save, use, first } = useSaving(props);
  const change = (name: keyof TypedFields) => (text: string) =>
    onChange({ ...fields, [name]: text });
  const problemId = `${useId()}-problem`;
  return (
    <form class="typing" onSubmit={save} noValidate>
      {!resetAlone && (
        <AmountField
          {...{ labels, first, problemId }}
          text={fields.amount}
          isWrong={problem !== null}
          onText={change('amount')}
        />
      )}
      <Problem id={problemId} text={problem} doubt={doubt} onUse={() => void use()} />
      {!resetAlone && (
        <Moment
          type="datetime-local"
          label={labels.shown}
          text={fields.shownAt}
          onText={change('shownAt')}
        />
      )}
      <Moment
        type="date"
        label={resetAlone ? labels.resetDate : labels.reset}
        text={fields.resetOn}
        field={resetAlone ? first : undefined}
        problemId={resetAlone && problem !== null ? problemId : undefined}
        onText={change('resetOn')}
      />
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

type ProblemProps = { id: string; text: string | null; doubt: Doubt | null; onUse(): void };

const Problem = ({ id, text, doubt, onUse }: ProblemProps) => (
  <p id={id} class="problem" role="alert">
    {doubt ? `${doubt.question} ` : text}
    {doubt && (
      <button type="button" class="button-link" onClick={onUse}>
        {doubt.yes}
      </button>
    )}
  </p>
);

type AmountFieldProps = {
  labels: TypingLabels;
  text: string;
  isWrong: boolean;
  problemId: string;
  first: Ref<HTMLInputElement>;
  onText(text: string): void;
};

function AmountField({ labels, text, isWrong, problemId, first, onText }: AmountFieldProps) {
  const id = useId();
  const hintId = `${id}-hint`;
  return (
    <div class="field">
      <label for={id}>{labels.amount}</label>
      <input
        id={id}
        ref={first}
        class="input"
        value={text}
        autocomplete="off"
        aria-invalid={isWrong}
        aria-describedby={`${problemId} ${hintId}`}
        onInput={(event) => onText(event.currentTarget.value)}
      />
      <span id={hintId} class="muted">
        {labels.amountHint}
      </span>
    </div>
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
  field?: Ref<HTMLInputElement> | undefined;
  /** Of the sentence that says what is wrong with it. */
  problemId?: string | undefined;
  onText(text: string): void;
};

const Moment = ({ type, label, text, field, problemId, onText }: MomentProps) => (
  <label class="field">
    <span>{label}</span>
    <input
      ref={field ?? null}
      class="input"
      type={type}
      value={text}
      aria-invalid={problemId !== undefined}
      aria-describedby={problemId}
      onInput={(event) => onText(event.currentTarget.value)}
    />
  </label>
);

/** Sends the entry once at a time; keeps it, and says why, until it was taken. */
function useSaving({ fields, onChange, onSave, onDone }: TypingFormProps) {
  const [problem, setProblem] = useState<string | null>(null);
  const [asked, setAsked] = useState<(Doubt & { about: TypedFields }) | null>(null);
  const [saving, setSaving] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (onDone) first.current?.focus();
  }, []);
  const send = async (isSure: boolean) => {
    if (saving) return;
    setSaving(true);
    const answer = await (isSure ? onSave(fields, true) : onSave(fields));
    setSaving(false);
    setProblem(typeof answer === 'string' ? answer : null);
    setAsked(answer && typeof answer !== 'string' ? { ...answer, about: fields } : null);
    if (answer !== null) return first.current?.focus();
    onChange(EMPTY);
    onDone?.();
  };
  const save = (event: Event) => {
    event.preventDefault();
    void send(false);
  };
  // A question is about the entry that it was asked of, and about no other.
  const doubt = asked?.about === fields ? asked : null;
  return { problem, doubt, saving, save, use: () => send(true), first };
}
