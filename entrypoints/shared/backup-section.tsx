import { useEffect, useState } from 'preact/hooks';
import { Backup } from '../../components/backup/backup.tsx';
import type { PropertyView } from '../../src/domain/property-view.ts';
import { backupText } from '../../src/words/backup-words.ts';
import type { Words } from '../../src/words/language.ts';
import { sendCommand } from './send-command.ts';
import { useBackup } from './use-backup.ts';

export type BackupSectionProps = {
  words: Words;
  views: readonly PropertyView[];
};

/** Export, import and erase, as the background does them. */
export function BackupSection({ words, views }: BackupSectionProps) {
  const [damaged, setDamaged] = useState(0);
  const doing = useBackup(words);
  useEffect(() => {
    void sendCommand({ type: 'countDamaged' }).then(({ count }) => setDamaged(Number(count ?? 0)));
  }, [doing.isBusy]);
  // Without a figure little was decided here that a file's settings could stand against.
  const takesSettings = views.every(({ origin }) => origin === null);
  return <Backup {...doing} text={backupText(damaged, words)} takesSettings={takesSettings} />;
}
