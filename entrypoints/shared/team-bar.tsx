import { useState } from 'preact/hooks';
import { CheckAll } from '../../components/team/check-all.tsx';
import { CopyForTeam } from '../../components/team/copy-for-team.tsx';
import { labelsIn } from '../../src/words/labels.ts';
import { copyTeamLine } from './copy-team-line.ts';
import { useCheckAll } from './use-check-all.ts';
import type { Shown } from './use-published.ts';

/** What concerns all properties at once: check them, and pass their figures on. */
export function TeamBar({ words, published }: Shown) {
  const [said, setSaid] = useState<string | null>(null);
  const checkIn = useCheckAll();
  return (
    <div class="team-actions" dir={words.direction} lang={words.tag}>
      <CheckAll {...checkIn(published.views, words)} />
      <CopyForTeam
        label={labelsIn(words).copyForTeam}
        status={said}
        onCopy={() => void copyTeamLine(words).then(setSaid)}
      />
    </div>
  );
}
