import { useEffect, useState } from 'preact/hooks';
import { FiguresFollow } from '../../components/team/figures-follow.tsx';
import type { Words } from '../../src/words/language.ts';
import { followText } from '../../src/words/follow-words.ts';
import { sendCommand } from './send-command.ts';

/** Turns "Figures follow me" on and off, and says where it could not be saved. */
export function FollowSection({ follows, words }: { follows: boolean; words: Words }) {
  const [failed, setFailed] = useState<string | null>(null);
  useEffect(() => {
    const read = async () => {
      const { reason } = await sendCommand({ type: 'readFollowing' });
      setFailed(typeof reason === 'string' ? reason : null);
    };
    void read();
  }, [follows]);
  return (
    <FiguresFollow
      {...followText(follows, failed, words)}
      onPress={() =>
        void sendCommand({ type: 'changeSettings', change: { figuresFollow: !follows } })
      }
    />
  );
}
