import { useEffect, useState } from 'preact/hooks';
import { Backup } from '../../components/backup/backup.tsx';
import { backupText } from '../../src/words/backup-words.ts';
import type { Words } from '../../src/words/language.ts';
import { sendCommand } from './send-command.ts';
import { useBackup } from './use-backup.ts';

export type BackupSectionProps = {
  words: Words;
  /** No property is known here: then a file's settings stand in nobody's way. */
  isBare: boolean;
};

/** Export, import and erase, as the background does them. */
export function BackupSection({ words, isBare }: BackupSectionProps) {
  const [damaged, setDamaged] = useState(0);
  const doing = useBackup(words);
  useEffect(() => {
    void sendCommand({ type: 'countDamaged' }).then(({ count }) => setDamaged(Number(count ?? 0)));
  }, [doing.isBusy]);
  return <Backup {...doing} text={backupText(damaged, words)} takesSettings={isBare} />;
}
