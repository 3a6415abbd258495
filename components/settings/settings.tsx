import { AiNames } from './ai-names.tsx';
import { EntryForm } from './entry-form.tsx';
import type { SettingsProps } from './settings-props.ts';

const ZONES_LIST = 'credit-meter-zones';

/** What a person decides for one property. The page around it brings the heading. */
export function Settings({ settings, labels, on }: SettingsProps) {
  return (
    <div class="settings">
      <section>
        <EntryForm
          key={settings.name}
          label={labels.name}
          submit={labels.save}
          first={settings.name}
          onSubmit={on.onChangeName}
        />
      </section>
      <AiNames settings={settings} labels={labels} on={on} />
      <section>
        <EntryForm
          key={settings.zone}
          label={labels.zone}
          submit={labels.save}
          first={settings.zone}
          list={ZONES_LIST}
          onSubmit={on.onChangeZone}
        />
        <datalist id={ZONES_LIST}>
          {settings.zones.map((zone) => (
            <option key={zone} value={zone} />
          ))}
        </datalist>
      </section>
      <YesNo
        question={labels.canOpen}
        hint={labels.canOpenHint}
        yes={labels.yes}
        no={labels.no}
        answer={settings.canOpen}
        onAnswer={on.onCanOpen}
      />
      <section>
        <h2>{labels.warnings}</h2>
        {settings.warnings ? (
          <p class="muted">{labels.warningsOn}</p>
        ) : (
          <button type="button" class="button button-secondary" onClick={on.onTurnOnWarnings}>
            {labels.turnOnWarnings}
          </button>
        )}
      </section>
    </div>
  );
}

function YesNo(props: {
  question: string;
  hint: string;
  yes: string;
  no: string;
  answer: boolean | null;
  onAnswer(answer: boolean): void;
}) {
  const answers = [
    { value: true, label: props.yes },
    { value: false, label: props.no },
  ];
  return (
    <section>
      <h2>{props.question}</h2>
      <p class="muted">{props.hint}</p>
      <div class="row" role="group" aria-label={props.question}>
        {answers.map(({ value, label }) => (
          <button
            key={label}
            type="button"
            class="button button-secondary grow"
            aria-pressed={props.answer === value}
            onClick={() => props.onAnswer(value)}
          >
            {label}
          </button>
        ))}
      </div>
    </section>
  );
}
