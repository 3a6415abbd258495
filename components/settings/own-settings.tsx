import { Choice } from './choice.tsx';
import type { OwnSettingsProps } from './settings-props.ts';

/** What a person says once, for all properties: what they may open, and whether to warn them. */
export const OwnSettings = ({ settings, labels, on }: OwnSettingsProps) => (
  <div class="settings">
    <Choice
      question={labels.canOpen}
      hint={labels.canOpenHint}
      options={[
        { value: true, label: labels.yes },
        { value: false, label: labels.no },
      ]}
      chosen={settings.canOpen}
      onChoose={on.onCanOpen}
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
