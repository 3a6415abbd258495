import { useEffect, useState } from 'preact/hooks';
import type { TeamQuestionProps } from '../../components/team/team-question.tsx';
import { watchShelf } from '../../src/adapters/browser/watch-shelf.ts';
import type { Asked } from '../../src/services/team-link.ts';
import { teamQuestionText } from '../../src/words/team-words.ts';
import type { Words } from '../../src/words/language.ts';
import { sendCommand } from './send-command.ts';

export const askAboutLink = async (): Promise<Asked | null> =>
  ((await sendCommand({ type: 'askAboutLink' }))['asked'] as Asked | null | undefined) ?? null;

/** The question about a colleague's link, and what an answer to it does; null while there is none. */
export function useTeamQuestion(): (words: Words) => TeamQuestionProps | null {
  const [asked, setAsked] = useState<Asked | null>(null);
  const ask = () => void askAboutLink().then(setAsked);
  useEffect(() => {
    ask();
    return watchShelf(ask);
  }, []);
  return (words) =>
    asked && {
      question: teamQuestionText(asked.question, words),
      onAnswer: (yes) =>
        void sendCommand({ type: 'answerAboutLink', about: asked.about, yes }).then(ask),
    };
}
