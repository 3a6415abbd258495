import { Names } from './names.tsx';

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
      <Names
        rows={text.rows.map(({ label, text: row, forget }) => ({
          key: row,
          text: row,
          remove: forget,
          onRemove: () => onForget(label),
        }))}
      />
    </section>
  );
}
