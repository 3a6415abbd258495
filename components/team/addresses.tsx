import { EntryForm } from '../settings/entry-form.tsx';

export type AddressRow = {
  goal: 'message_usage' | 'top_up';
  label: string;
  /** The address as it was learned or typed; null while none is known. */
  address: string | null;
  /** What is to be known of it, or that it is not known yet. */
  note: string | null;
};

export type AddressesProps = {
  title: string;
  hint: string;
  save: string;
  forget: string;
  rows: readonly AddressRow[];
  /** Resolves to one sentence where the address is refused. */
  onType(goal: AddressRow['goal'], address: string): Promise<string | null>;
  onForget(goal: AddressRow['goal']): void;
};

/** Where pages of the dashboard stand: learned while a person shows them, typed, forgotten. */
export function Addresses(props: AddressesProps) {
  const { title, hint, save, forget, rows, onType, onForget } = props;
  return (
    <section class="settings">
      <h2>{title}</h2>
      <p class="muted">{hint}</p>
      {rows.map(({ goal, label, address, note }) => (
        <div key={goal}>
          <EntryForm
            label={label}
            submit={save}
            first={address ?? ''}
            onSubmit={(typed) => onType(goal, typed)}
          />
          {note && <p class="muted">{note}</p>}
          {address !== null && (
            <button type="button" class="button-link" onClick={() => onForget(goal)}>
              {forget}
            </button>
          )}
        </div>
      ))}
    </section>
  );
}
