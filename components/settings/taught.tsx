export type TaughtProps<Label> = {
  text: {
    title: string;
    hint: string;
    rows: readonly { label: Label; text: string; forget: string }[];
  };
  onForget(label: Label): void;
};

/** The labels that the person explained, each to be forgotten; nothing where there are none. */
export function Taught<Label>({ text, onForget }: TaughtProps<Label>) {
  if (text.rows.length === 0) return null;
  return (
    <section class="settings">
      <h2>{text.title}</h2>
      <p class="muted">{text.hint}</p>
      <ul class="names">
        {text.rows.map(({ label, text: row, forget }) => (
          <li key={row}>
            <bdi>{row}</bdi>
            <button
              type="button"
              class="button button-quiet"
              aria-label={forget}
              onClick={() => onForget(label)}
            >
              <span aria-hidden="true">✕</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
