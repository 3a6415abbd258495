import type { PopupText } from './popup-props.ts';

type TrustProps = { text: PopupText; update: string; onUpdate(): void };

/** Who says so, and how old it is: always in the same place, with the way to a newer figure. */
export function Trust({ text, update, onUpdate }: TrustProps) {
  return (
    <section class="trust">
      <div>
        <p>{text.trust}</p>
        {text.notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </div>
      <button type="button" class="button-link" onClick={onUpdate}>
        {update}
      </button>
    </section>
  );
}
