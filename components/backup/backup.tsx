import { useState } from 'preact/hooks';
import { BackupActions } from './backup-actions.tsx';
import type { BackupProps } from './backup-props.ts';
import { EraseQuestion } from './erase-question.tsx';
import { ImportPreview } from './import-preview.tsx';

/** Everything out into a file, back from one, and away. Nothing is written before it was shown. */
export function Backup(props: BackupProps) {
  const { text, preview, outcome, isBusy, onExport, onErase } = props;
  const [isErasing, setErasing] = useState(false);
  const erase = () => {
    setErasing(false);
    onErase();
  };
  return (
    <section class="settings backup" aria-busy={isBusy}>
      <h2>{text.title}</h2>
      <p class="muted">{text.hint}</p>
      {text.damaged && <p class="muted">{text.damaged}</p>}
      <BackupActions {...props} isErasing={isErasing} onAskErase={() => setErasing(true)} />
      {preview && <ImportPreview {...props} preview={preview} />}
      {isErasing && (
        <EraseQuestion
          text={text}
          isBusy={isBusy}
          onExport={() => onExport('json')}
          onErase={erase}
          onCancel={() => setErasing(false)}
        />
      )}
      <p role="status">{outcome?.isProblem === false && outcome.sentence}</p>
      <p class="problem" role="alert">
        {outcome?.isProblem && outcome.sentence}
      </p>
    </section>
  );
}
