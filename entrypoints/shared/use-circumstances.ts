import { useEffect, useState } from 'preact/hooks';
import { hasDashboardAccess } from '../../src/adapters/browser/access.ts';
import { mayWarn } from '../../src/adapters/browser/notifications.ts';
import { readRefusedSenders } from '../../src/adapters/browser/refused-senders.ts';
import type { SenderSeen } from '../../src/services/watch-tabs.ts';
import { sendCommand } from './send-command.ts';

/** What a page asks beside the published views; each answer as long as the page is open. */
export type Circumstances = {
  hasAccess: boolean;
  mayWarn: boolean;
  watching: boolean;
  /** False where the background said nothing for ten seconds. */
  answers: boolean;
  senders: readonly SenderSeen[];
};

const UNTIL_KNOWN: Circumstances = {
  hasAccess: true,
  mayWarn: true,
  watching: true,
  answers: true,
  senders: [],
};

async function readCircumstances(): Promise<Circumstances> {
  const [hasAccess, warn, tabs, seen, refused] = await Promise.all([
    hasDashboardAccess(),
    mayWarn(),
    sendCommand({ type: 'checkTabs' }),
    sendCommand({ type: 'listSenders' }),
    readRefusedSenders(),
  ]);
  const senders = Array.isArray(seen['senders']) ? (seen['senders'] as SenderSeen[]) : [];
  return {
    hasAccess,
    mayWarn: warn,
    watching: tabs['watching'] !== 'not_watching',
    answers: true,
    senders: senders.filter(({ name }) => !refused.includes(name)),
  };
}

const ASK_MS = 2_000;
const ANSWER_WITHIN_MS = 10_000;

/** Asked again while the page is open; `asked` is raised to ask at once, after a change. */
export function useCircumstances(asked: number): Circumstances {
  const [known, setKnown] = useState(UNTIL_KNOWN);
  useEffect(() => {
    const ask = () => {
      const silent = setTimeout(
        () => setKnown((last) => ({ ...last, answers: false })),
        ANSWER_WITHIN_MS,
      );
      void readCircumstances()
        .then(setKnown)
        .finally(() => clearTimeout(silent));
    };
    ask();
    const asking = setInterval(ask, ASK_MS);
    return () => clearInterval(asking);
  }, [asked]);
  return known;
}
