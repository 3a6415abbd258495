type ChoiceProps<Value extends string | boolean> = {
  question: string;
  hint?: string | null;
  options: readonly { value: Value; label: string }[];
  chosen: Value | null;
  onChoose(value: Value): void;
};

/** One question, a few answers, one of them pressed. */
export function Choice<Value extends string | boolean>(props: ChoiceProps<Value>) {
  const { question, hint, options, chosen, onChoose } = props;
  return (
    <section>
      <h2>{question}</h2>
      {hint && <p class="muted">{hint}</p>}
      <div class="row choice" role="group" aria-label={question}>
        {options.map(({ value, label }) => (
          <button
            key={label}
            type="button"
            class="button button-secondary grow"
            aria-pressed={chosen === value}
            onClick={() => onChoose(value)}
          >
            {label}
          </button>
        ))}
      </div>
    </section>
  );
}

/** One thing that is on or off. */
export const Switch = (props: { label: string; isOn: boolean; onChange(isOn: boolean): void }) => (
  <label class="switch">
    <input
      type="checkbox"
      checked={props.isOn}
      onChange={(event) => props.onChange(event.currentTarget.checked)}
    />
    <span>{props.label}</span>
  </label>
);
