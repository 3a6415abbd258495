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
          label={labels.name}
          submit={labels.save}
          first={settings.name}
          onSubmit={on.onChangeName}
        />
      </section>
      <AiNames settings={settings} labels={labels} on={on} />
      <section>
        <EntryForm
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
    </div>
  );
}
