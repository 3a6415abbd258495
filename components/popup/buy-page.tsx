import type { BuyText } from './popup-props.ts';

type BuyPageProps = { text: BuyText; onOpen(): void; onBought(): void };

/** Between "Top up" and the purchase page: how much, what it costs, and whether at all. */
export function BuyPage({ text, onOpen, onBought }: BuyPageProps) {
  return (
    <section class="buy">
      <p>{text.lead}</p>
      {text.options.length > 0 && (
        <details>
          <summary>{text.sure}</summary>
          <ul>
            {text.options.map((option) => (
              <li key={option}>{option}</li>
            ))}
          </ul>
        </details>
      )}
      {text.notes.map((note) => (
        <p key={note} class="muted">
          {note}
        </p>
      ))}
      <div class="actions">
        <button type="button" class="button button-primary" onClick={onOpen}>
          {text.open}
        </button>
        <button type="button" class="button button-secondary" onClick={onBought}>
          {text.bought}
        </button>
      </div>
    </section>
  );
}
