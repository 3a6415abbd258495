import type { IncomingChange } from '../domain/incoming.ts';
import type { BackupFailure } from '../domain/backup-failure.ts';
import { instant } from '../domain/units.ts';
import { nameText } from './amounts.ts';
import type { Words } from './language.ts';
import { whenText } from './times.ts';

/** What the section says at any time; `damaged` is how many rows could not be read. */
export const backupText = (damaged: number, words: Words) => ({
  title: words.say('backup.title'),
  hint: words.say('backup.hint'),
  damaged: damaged > 0 ? words.say('backup.damaged', { count: damaged }) : null,
  export: words.say('backup.export'),
  table: words.say('backup.table'),
  import: words.say('backup.import'),
  erase: words.say('backup.erase'),
  eraseQuestion: words.say('backup.erase_question'),
  eraseNow: words.say('backup.erase_now'),
  settings: words.say('backup.settings'),
  take: words.say('backup.take'),
  cancel: words.say('button.cancel'),
});

type Looked = { exportedAt: string; isOwn: boolean; changes: readonly IncomingChange[] };

/** What a file would change, before it does. */
export function previewText({ exportedAt, isOwn, changes }: Looked, words: Words) {
  const when = whenText(instant(Date.parse(exportedAt)), words);
  return {
    from: words.say('backup.from', { own: isOwn ? 'yes' : 'no', when }),
    changes: changes.map(({ isNew, fresh, known, unusable, ...property }) => {
      const name = nameText(property, words);
      return words.say('backup.change', {
        name,
        isNew: isNew ? 'yes' : 'no',
        fresh,
        known,
        unusable,
      });
    }),
  };
}

/** Why nothing of a file was taken. */
export const refusalText = (failure: BackupFailure, words: Words): string =>
  words.say('backup.refused', {
    reason: failure.kind,
    field: 'field' in failure ? failure.field : '',
  });

export const exportedText = (file: string, words: Words): string =>
  words.say('backup.exported', { file });

export const takenText = (count: number, words: Words): string =>
  words.say('backup.taken', { count });

export const erasedText = (words: Words): string => words.say('backup.erased');
