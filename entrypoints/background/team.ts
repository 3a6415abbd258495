import { linkShelf } from '../../src/adapters/browser/link-shelf.ts';
import { findTeamLink, linkAddress } from '../../src/adapters/tawk/team-link-address.ts';
import { writeLink } from '../../src/domain/team-link/team-link.ts';
import { askAboutLink, holdTeamLink } from '../../src/services/team-link.ts';
import { gatherTeamLink } from '../../src/services/write-team-link.ts';
import { copiedPillText, linkPillText } from '../../src/words/pill-words.ts';
import { teamLine } from '../../src/words/team-words.ts';
import { loadWords } from '../shared/words.ts';
import type { Desk } from './desk.ts';

export const teamDesk = ({ store, clock }: Desk) => ({
  store,
  clock,
  shelf: linkShelf,
  findLink: findTeamLink,
});

/** The line to copy; null while no watched property has a figure. */
export async function writeTeamLine(desk: Desk): Promise<string | null> {
  const { views } = await desk.enqueue(() => desk.refreshAll());
  const link = await gatherTeamLink(desk, views);
  const written = writeLink(link);
  if (written === null) return null;
  const named = link.properties.flatMap(({ propertyId }) =>
    views.filter((view) => view.propertyId === propertyId),
  );
  return teamLine(named, linkAddress(written), await loadWords());
}

/** A tab copied the line, or its page forbade it: then the popup can. */
export async function tellOfCopy(desk: Desk, isCopied: boolean, tabId: number): Promise<void> {
  const text = copiedPillText(isCopied, await loadWords());
  const { pillPlaces } = await desk.store.readSettings();
  await desk.offers.make(tabId, { propertyId: null, text, places: pillPlaces });
}

/** A tab came with a link: it is put in question, and the tab says so. */
export async function takeOpenedLink(desk: Desk, address: string, tabId: number): Promise<void> {
  const parts = teamDesk(desk);
  const asked = await desk.enqueue(async () => {
    await holdTeamLink(parts, address);
    return askAboutLink(parts);
  });
  if (!asked) return;
  const { pill, pillPlaces } = await desk.store.readSettings();
  const text = linkPillText(asked.question, await loadWords());
  if (pill) await desk.offers.make(tabId, { propertyId: null, text, places: pillPlaces });
}
