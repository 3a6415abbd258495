import { useState } from 'preact/hooks';
import { EntryForm } from './entry-form.tsx';
import { Names } from './names.tsx';
import type { SettingsProps } from './settings-props.ts';

/** The AI's senders: offered from names just seen, added by hand, removed. */
export function AiNames({ settings, labels, on }: SettingsProps) {
  const [problem, setProblem] = useState<string | null>(null);
  return (
    <section>
      <h2>{labels.aiNames}</h2>
      <p class="muted">{labels.aiNamesHint}</p>
      <Names
        rows={settings.aiNames.map(({ name, remove }) => ({
          key: name,
          text: name,
          remove,
          onRemove: () => on.onRemoveAiName(name),
        }))}
      />
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
