import { AskedNow } from './asked-now.tsx';
import type { BackupText } from './backup-props.ts';

type EraseQuestionProps = {
  text: BackupText;
  isBusy: boolean;
  onExport(): void;
  onErase(): void;
  onCancel(): void;
};

/** Asks once; the export comes first. */
export function EraseQuestion({ text, isBusy, onExport, onErase, onCancel }: EraseQuestionProps) {
  return (
    <AskedNow label={text.erase}>
      <p>{text.eraseQuestion}</p>
      <div class="actions">
        <button
          type="button"
          class="button button-primary"
          aria-disabled={isBusy}
          onClick={onExport}
        >
          {text.export}
        </button>
        <button
          type="button"
          class="button button-secondary"
          aria-disabled={isBusy}
          onClick={onErase}
        >
          {text.eraseNow}
        </button>
        <button type="button" class="button button-secondary" onClick={onCancel}>
          {text.cancel}
        </button>
      </div>
    </AskedNow>
  );
}
