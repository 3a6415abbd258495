import { useEffect } from 'preact/hooks';
import { Diagnosis } from '../../components/settings/diagnosis.tsx';
import type { Words } from '../../src/words/language.ts';
import { noTabText } from '../../src/words/no-tab-words.ts';
import { diagnosisText } from '../../src/words/pick-words.ts';
import { saveFile } from './save-file.ts';
import { sendCommand } from './send-command.ts';

const PLACE = 'diagnosis';

/** What the reader makes of the dashboard's tab, to be seen and then saved. */
export function DiagnosisSection({ words }: { words: Words }) {
  // The browser looked for the place before the page was drawn.
  useEffect(() => {
    if (location.hash === `#${PLACE}`) document.getElementById(PLACE)?.scrollIntoView();
  }, []);
  return (
    <div id={PLACE}>
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
    </div>
  );
}
