import { useRef } from 'preact/hooks';
import type { BackupProps } from './backup-props.ts';

type BackupActionsProps = Pick<BackupProps, 'text' | 'isBusy' | 'onExport' | 'onChoose'> & {
  isErasing: boolean;
  onAskErase(): void;
};

/** What can be done, each behind one button; the browser's own field for files stays out of sight. */
export function BackupActions(props: BackupActionsProps) {
  const { text, isBusy, isErasing, onExport, onChoose, onAskErase } = props;
  const field = useRef<HTMLInputElement>(null);
  const choose = (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (file) onChoose(file);
    // The same file can be chosen again.
    input.value = '';
  };
  const button = {
    type: 'button',
    class: 'button button-secondary',
    'aria-disabled': isBusy,
  } as const;
  return (
    <div class="actions">
      <button {...button} onClick={() => onExport('json')}>
        {text.export}
      </button>
      <button {...button} onClick={() => onExport('csv')}>
        {text.table}
      </button>
      <button {...button} onClick={() => field.current?.click()}>
        {text.import}
      </button>
      <button {...button} aria-expanded={isErasing} onClick={onAskErase}>
        {text.erase}
      </button>
      <input
        ref={field}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={text.import}
        onChange={(event) => choose(event.currentTarget)}
      />
    </div>
  );
}
