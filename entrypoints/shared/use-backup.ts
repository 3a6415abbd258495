import { useState } from 'preact/hooks';
import type { BackupProps, Outcome } from '../../components/backup/backup-props.ts';
import { transferShelf } from '../../src/adapters/browser/transfer-shelf.ts';
import { LARGEST_BACKUP, type BackupFailure } from '../../src/domain/backup-failure.ts';
import type { Result } from '../../src/domain/result.ts';
import type { ImportPreview } from '../../src/services/import-file.ts';
import {
  erasedText,
  exportedText,
  previewText,
  refusalText,
  takenText,
} from '../../src/words/backup-words.ts';
import type { Words } from '../../src/words/language.ts';
import { saveFile } from './save-file.ts';
import { sendCommand } from './send-command.ts';

type Doing = Omit<BackupProps, 'text' | 'takesSettings'>;

/** One thing at a time, each with one sentence on what came of it. */
export function useBackup(words: Words): Doing {
  const [looked, setLooked] = useState<ImportPreview | null>(null);
  const { outcome, isBusy, during } = useOneAtATime(words);
  return {
    preview: looked && previewText(looked, words),
    outcome,
    isBusy,
    onExport: (as) =>
      during(async () => {
        const { name } = await ask({ type: 'exportAll', as });
        await saveExport(String(name));
        return exportedText(String(name), words);
      }),
    onChoose: (file) =>
      during(async () => {
        setLooked(null);
        setLooked(await lookAt(file));
        return null;
      }),
    onTake: (takeSettings) =>
      during(async () => {
        const { taken } = await ask({
          type: 'takeImport',
          checksum: looked?.checksum ?? '',
          takeSettings,
        });
        setLooked(null);
        return takenText(unwrap(taken as Result<number, BackupFailure>), words);
      }),
    onCancel() {
      setLooked(null);
      void transferShelf.clear();
    },
    onErase: () =>
      during(async () => {
        await ask({ type: 'eraseAll' });
        setLooked(null);
        return erasedText(words);
      }),
  };
}

/** Runs what a press asks for, unless something runs already, and keeps the sentence of its end. */
function useOneAtATime(words: Words) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [isBusy, setBusy] = useState(false);
  const during = (work: () => Promise<string | null>) => {
    if (isBusy) return;
    setBusy(true);
    setOutcome(null);
    work()
      .then((sentence) => sentence !== null && setOutcome({ isProblem: false, sentence }))
      .catch((cause: unknown) =>
        setOutcome({ isProblem: true, sentence: problemText(cause, words) }),
      )
      .finally(() => setBusy(false));
  };
  return { outcome, isBusy, during };
}

/** Why a file was refused, on its way to the one place that words it. */
class Refused extends Error {
  readonly failure: BackupFailure;
  constructor(failure: BackupFailure) {
    super(failure.kind);
    this.failure = failure;
  }
}

const problemText = (cause: unknown, words: Words): string =>
  cause instanceof Refused ? refusalText(cause.failure, words) : words.say('error.not_saved');

function unwrap<Value>(result: Result<Value, BackupFailure>): Value {
  if (!result.ok) throw new Refused(result.failure);
  return result.value;
}

/** The background's answer; where it did nothing, that is thrown. */
async function ask(command: Parameters<typeof sendCommand>[0]): Promise<Record<string, unknown>> {
  const answer = await sendCommand(command);
  if (answer['ok'] !== true) throw new Error(String(answer['reason']));
  return answer;
}

async function lookAt(file: File): Promise<ImportPreview> {
  if (file.size > LARGEST_BACKUP) throw new Refused({ kind: 'too_big' });
  await transferShelf.write('import', file);
  const { looked } = await ask({ type: 'previewImport' });
  return unwrap(looked as Result<ImportPreview, BackupFailure>);
}

/** Saves what the background laid on the shelf, as bytes of the page's own: the shelf is cleared. */
async function saveExport(name: string): Promise<void> {
  const file = await transferShelf.read('export');
  if (file === null) throw new Error('nothing was exported');
  const content = new Blob([await file.arrayBuffer()], { type: 'application/octet-stream' });
  await transferShelf.clear();
  saveFile(content, name);
}
