import { useEffect, useState } from 'preact/hooks';
import type { CheckAllProps } from '../../components/team/check-all.tsx';
import { watchShelf } from '../../src/adapters/browser/watch-shelf.ts';
import type { CheckProgress } from '../../src/domain/check-progress.ts';
import type { PropertyView } from '../../src/domain/property-view.ts';
import { checkText } from '../../src/words/check-words.ts';
import { labelsIn } from '../../src/words/labels.ts';
import type { Words } from '../../src/words/language.ts';
import { sendCommand } from './send-command.ts';

/** "Check all now": how it goes, and what its button does. */
export function useCheckAll(): (views: readonly PropertyView[], words: Words) => CheckAllProps {
  const [progress, setProgress] = useState<CheckProgress | null>(null);
  const [refusal, setRefusal] = useState<'guided' | 'nothing_watched' | null>(null);
  useEffect(() => {
    const read = async () => {
      const reply = await sendCommand({ type: 'readCheck' });
      setProgress((reply['progress'] as CheckProgress | null | undefined) ?? null);
    };
    void read();
    return watchShelf(() => void read());
  }, []);
  const start = async () => {
    const { reason } = await sendCommand({ type: 'checkAll' });
    setRefusal(reason === 'guided' || reason === 'nothing_watched' ? reason : null);
  };
  return (views, words) => {
    const labels = labelsIn(words);
    const refused = refusal === 'guided' ? labels.checkGuided : labels.checkNothing;
    const shown = progress && checkText(progress, views, words);
    return {
      labels,
      check: refusal ? { isRunning: false, line: refused, failures: [] } : shown,
      onStart: () => void start(),
      onCancel: () => void sendCommand({ type: 'cancelCheck' }),
    };
  };
}
