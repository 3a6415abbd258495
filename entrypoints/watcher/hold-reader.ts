import {
  findPart,
  type TabNeeds,
  type UsageWatcher,
  type WhereWeAre,
} from '../shared/tab-parts.ts';
import type { LoadPart } from './load-part.ts';

/** The reader and its label tables come only where there is something to read. */
export function holdReader(needs: TabNeeds, loadPart: LoadPart) {
  let usage: UsageWatcher | null = null;

  function withReader(use: (reader: UsageWatcher) => void): void {
    const begin = findPart('reader');
    if (!begin) return loadPart('reader', needs.pulse.lookSoon);
    usage ??= begin(needs);
    use(usage);
  }

  return {
    look: (where: WhereWeAre) => withReader((reader) => reader.look(where)),
    lookAtReceipts: (where: Pick<WhereWeAre, 'names' | 'taughtLabels'>) =>
      withReader((reader) => reader.lookAtReceipts(where)),
    leave: () => usage?.leave(),
  };
}
