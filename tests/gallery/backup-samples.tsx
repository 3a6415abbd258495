import { Backup } from '../../components/backup/backup.tsx';
import type { BackupProps } from '../../components/backup/backup-props.ts';
import type { IncomingChange } from '../../src/domain/incoming.ts';
import {
  backupText,
  erasedText,
  exportedText,
  previewText,
  refusalText,
  takenText,
} from '../../src/words/backup-words.ts';
import type { Language, Words } from '../../src/words/language.ts';
import { NOW, propertyId, ZONE } from './sample-views.ts';

const nothing = () => {};
const nothingDone = { onExport: nothing, onChoose: nothing, onTake: nothing, onCancel: nothing };

const change = (digit: string, fields: Partial<IncomingChange>): IncomingChange => ({
  propertyId: propertyId(digit),
  name: 'Acme shop',
  isNew: false,
  fresh: 0,
  known: 0,
  leftOut: 0,
  unusable: 0,
  ...fields,
});
const CHANGES = [
  change('a', { fresh: 1_204, known: 371 }),
  change('b', { name: 'Acme B2B', fresh: 1, known: 12, unusable: 3 }),
  change('c', { name: null, isNew: true, fresh: 48 }),
];

/** The backup section: quiet, busy, with a file that was looked at, refusing, asking, done. */
export function BackupSamples({ language }: { language: Language }) {
  const words: Words = { ...language, now: NOW, timeZone: ZONE };
  const looked = { exportedAt: new Date(NOW - 86_400_000).toISOString(), changes: CHANGES };
  const done = (sentence: string) => ({ outcome: { isProblem: false, sentence } });
  const samples: { id: string; damaged?: number; given: Partial<BackupProps> }[] = [
    { id: 'quiet', given: {} },
    { id: 'damaged', damaged: 2, given: {} },
    { id: 'busy', given: { isBusy: true } },
    { id: 'preview', given: { preview: previewText({ ...looked, isOwn: true }, words) } },
    {
      id: 'preview-other',
      given: { preview: previewText({ ...looked, isOwn: false }, words), takesSettings: true },
    },
    ...(['too_big', 'cut', 'newer', 'changed', 'other_program', 'not_json'] as const).map(
      (kind) => ({
        id: `refused-${kind}`,
        given: { outcome: { isProblem: true, sentence: refusalText({ kind }, words) } },
      }),
    ),
    {
      id: 'refused-malformed',
      given: {
        outcome: {
          isProblem: true,
          sentence: refusalText({ kind: 'malformed', field: 'properties.0.id' }, words),
        },
      },
    },
    { id: 'exported', given: done(exportedText('credit-meter-2026-11-24.json', words)) },
    { id: 'taken', given: done(takenText(1_253, words)) },
    { id: 'erased', given: done(erasedText(words)) },
    { id: 'erasing', given: {} },
  ];
  return samples.map(({ id, damaged = 0, given }) => (
    <figure key={id} data-sample={`backup-${id}`}>
      <figcaption>{id}</figcaption>
      <main class="options" dir={words.direction} lang={words.tag}>
        <Backup
          {...nothingDone}
          onErase={nothing}
          text={backupText(damaged, words)}
          preview={null}
          takesSettings={false}
          outcome={null}
          isBusy={false}
          {...given}
        />
      </main>
    </figure>
  ));
}
