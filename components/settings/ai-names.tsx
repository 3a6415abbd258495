import { useState } from 'preact/hooks';
import { EntryForm } from './entry-form.tsx';
import type { SettingsProps } from './settings-props.ts';

/** The AI's senders: offered from names just seen, added by hand, removed. */
export function AiNames({ settings, labels, on }: SettingsProps) {
  const [problem, setProblem] = useState<string | null>(null);
  return (
    <section>
      <h2>{labels.aiNames}</h2>
      <p class="muted">{labels.aiNamesHint}</p>
      <ul class="names">
        {settings.aiNames.map(({ name, remove }) => (
          <li key={name}>
            <bdi>{name}</bdi>
            <button
              type="button"
              class="button button-quiet"
              aria-label={remove}
              onClick={() => on.onRemoveAiName(name)}
            >
              <span aria-hidden="true">✕</span>
            </button>
          </li>
        ))}
      </ul>
      {settings.offered.map(({ name, question }) => (
        <div key={name} class="row offer">
          <p class="grow">{question}</p>
          <button
            type="button"
            class="button button-secondary"
            onClick={() => void on.onAddAiName(name)}
          >
            {labels.yes}
          </button>
          <button type="button" class="button button-quiet" onClick={() => on.onRefuseAiName(name)}>
            {labels.no}
          </button>
        </div>
      ))}
      <EntryForm label={labels.aiName} submit={labels.add} first="" onSubmit={on.onAddAiName} />
      <button
        type="button"
        class="button-link"
        onClick={() => void on.onPointAtSender().then(setProblem)}
      >
        {labels.pointSender}
      </button>
      <p class="problem" role="alert">
        {problem}
      </p>
    </section>
  );
}
