import type { ButtonKind, PopupText } from './popup-props.ts';

type TrustProps = { text: PopupText; update: string; onPress(kind: ButtonKind): void };

/** Who says so, and how old it is: always in the same place, with the way to a newer figure. */
export function Trust({ text, update, onPress }: TrustProps) {
  const { trust, notes, renewal } = text;
  const link = (kind: ButtonKind, label: string) => (
    <button type="button" class="button-link" onClick={() => onPress(kind)}>
      {label}
    </button>
  );
  return (
    <section class="trust">
      <div>
        <p>
          {trust} {renewal?.text} {renewal && link(renewal.kind, renewal.label)}
        </p>
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </div>
      {link('type_it', update)}
    </section>
  );
}
