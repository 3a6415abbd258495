import { openDesk } from '../builders/ledger-store.ts';
import type { Settings } from '../../src/domain/surface-state.ts';
import type { PropertyId } from '../../src/domain/units.ts';
import type { Wording } from '../../src/services/ports.ts';
import { refresh, type Refreshed } from '../../src/services/refresh.ts';
import { alertText, digestText } from '../../src/words/alert-words.ts';
import { loadLanguage } from '../../src/words/language.ts';
import { written, ZONE } from './calendar.ts';

const english = await loadLanguage(['en-GB']);

/** One notification as somebody met it. */
export type Met = { when: string; kind: string; title: string; body: string };

/** One browser with the product in it: the real services on the real store, and a clock set by hand. */
export function openBrowser(settings: Partial<Settings> = {}) {
  const desk = openDesk(ZONE);
  const met: Met[] = [];
  let delivers = true;
  const now = () => ({ ...english, now: desk.time.now, timeZone: ZONE });
  const wording: Wording = {
    badge: () => ({ text: '', title: '', look: 'calm' }),
    alert: (alert, view) => alertText(alert, view, now()),
    digest: (alerts) => digestText(alerts, now()),
    later: english.say('pill.not_now'),
    quiet: english.say('settings.quiet'),
  };
  const full = {
    ...desk,
    readWording: async () => wording,
    paces: new Map(),
    timeZone: ZONE,
    publisher: { publish: async () => undefined },
    toolbar: { show: async () => undefined },
    notifier: {
      deliver: async ({ id, title, body }: { id: string; title: string; body: string }) => {
        if (!delivers) return false;
        const kind = id.startsWith('digest') ? 'digest' : (/:(\w+)@/.exec(id)?.[1] ?? id);
        met.push({ when: written(desk.time.now), kind, title, body });
        return true;
      },
    },
  };
  return {
    ...full,
    met,
    begin: async (properties: readonly { id: PropertyId; name: string; aiNames: string[] }[]) => {
      await desk.store.changeSettings({ warnings: true, ...settings });
      for (const { id, name, aiNames } of properties) {
        await desk.store.changeProperty(id, (record) => ({ ...record, name, aiNames }));
      }
    },
    loseWarnings: (lost: boolean) => {
      delivers = !lost;
    },
    refresh: (): Promise<Refreshed> => refresh(full),
  };
}
export type Browser = ReturnType<typeof openBrowser>;
