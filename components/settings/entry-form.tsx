import { useId, useState } from 'preact/hooks';

type EntryFormProps = {
  label: string;
  submit: string;
  /** What stands in the field at first. */
  first: string;
  /** Id of a datalist with suggestions. */
  list?: string;
  hint?: string;
  onSubmit(text: string): Promise<string | null>;
};

/** One line of text and a button. What was typed stays until it was taken. */
export function EntryForm({ label, submit, first, list, hint, onSubmit }: EntryFormProps) {
  const [text, setText] = useState(first);
  const [problem, setProblem] = useState<string | null>(null);
  const problemId = useId();
  const send = async (event: Event) => {
    event.preventDefault();
    const answer = await onSubmit(text);
    setProblem(answer);
    if (answer === null) setText(first);
  };
  return (
    <form onSubmit={send} noValidate>
      <label class="field">
        <span>{label}</span>
        {hint && <span class="muted">{hint}</span>}
        <span class="row">
          <input
            class="input"
            value={text}
            list={list}
            autocomplete="off"
            aria-invalid={problem !== null}
            aria-describedby={problemId}
            onInput={(event) => setText(event.currentTarget.value)}
          />
          <button type="submit" class="button button-secondary">
            {submit}
          </button>
        </span>
      </label>
      <p id={problemId} class="problem" role="alert">
        {problem}
      </p>
    </form>
  );
}
