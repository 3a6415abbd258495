import { useState } from 'preact/hooks';
import { Switch } from '../settings/choice.tsx';
import { AskedNow } from './asked-now.tsx';
import type { BackupProps, PreviewText } from './backup-props.ts';

type ImportPreviewProps = Pick<
  BackupProps,
  'text' | 'takesSettings' | 'isBusy' | 'onTake' | 'onCancel'
> & { preview: PreviewText };

/** What a file would change, property by property, and the word of the person. */
export function ImportPreview(props: ImportPreviewProps) {
  const { text, preview, isBusy, onTake, onCancel } = props;
  const [takeSettings, setTakeSettings] = useState(props.takesSettings);
  return (
    <AskedNow label={text.import}>
      <p>{preview.from}</p>
      <ul>
        {preview.changes.map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
      <Switch label={text.settings} isOn={takeSettings} onChange={setTakeSettings} />
      <div class="actions">
        <button
          type="button"
          class="button button-primary"
          aria-disabled={isBusy}
          onClick={() => onTake(takeSettings)}
        >
          {text.take}
        </button>
        <button type="button" class="button button-secondary" onClick={onCancel}>
          {text.cancel}
        </button>
      </div>
    </AskedNow>
  );
}
