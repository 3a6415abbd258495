import { Diagnosis } from '../../components/settings/diagnosis.tsx';
import type { Words } from '../../src/words/language.ts';
import { noTabText } from '../../src/words/no-tab-words.ts';
import { diagnosisText } from '../../src/words/pick-words.ts';
import { saveFile } from './save-file.ts';
import { sendCommand } from './send-command.ts';

/** What the reader makes of the dashboard's tab, to be seen and then saved. */
export const DiagnosisSection = ({ words }: { words: Words }) => (
  <Diagnosis
    text={diagnosisText(words)}
    noTab={noTabText(words)}
    onLook={async () => {
      const { text } = await sendCommand({ type: 'diagnose' });
      return typeof text === 'string' ? text : null;
    }}
    onSave={(text) =>
      saveFile(new Blob([text], { type: 'application/json' }), 'credit-meter-diagnosis.json')
    }
  />
);
