import { useEffect, useId, useState } from 'preact/hooks';

type EntryFormProps = {
  label: string;
  submit: string;
  /** What stands in the field at first. */
  first: string;
  type?: 'text' | 'date';
  /** Id of a datalist with suggestions. */
  list?: string;
  onSubmit(text: string): Promise<string | null>;
};

/** One line of text and a button. What was typed stays until it was taken. */
export function EntryForm({ label, submit, first, type = 'text', list, onSubmit }: EntryFormProps) {
  const [text, setText] = useState(first);
  const [problem, setProblem] = useState<string | null>(null);
  // A new form would lose the focus.
  useEffect(() => setText(first), [first]);
  const id = useId();
  const problemId = `${id}-problem`;
  const send = async (event: Event) => {
    event.preventDefault();
    const answer = await onSubmit(text);
    setProblem(answer);
    if (answer === null) setText(first);
  };
  return (
    <form onSubmit={send} noValidate>
      <div class="field">
        <label for={id}>{label}</label>
        <span class="row">
          <input
            {...{ id, type, list }}
            class="input"
            dir="auto"
            value={text}
            autocomplete="off"
            aria-invalid={problem !== null}
            aria-describedby={problemId}
            onInput={(event) => setText(event.currentTarget.value)}
          />
          <button type="submit" class="button button-secondary">
            {submit}
          </button>
        </span>
      </div>
      <p id={problemId} class="problem" role="alert">
        {problem}
      </p>
    </form>
  );
}
