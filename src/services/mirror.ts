import {
  entriesFromMirror,
  findDamage,
  isForeign,
  makeMirror,
  mirrorSchema,
  type Damage,
  type Mirror,
  type Standing,
} from '../domain/mirror.ts';
import type { RestoredNote } from '../domain/restored-note.ts';
import { instant, type Instant } from '../domain/units.ts';
import type { Clock, MirrorShelf, Store } from './ports.ts';
import { spendDueAlerts } from './spend-due-alerts.ts';

type Desk = { store: Store; shelf: MirrorShelf; clock: Clock };

/**
 * Compares the database with what was mirrored of it, brings back what is gone, and mirrors it anew.
 * Rows are counted once for each start of the browser. Says what was restored, else null.
 */
export async function keepMirror(desk: Desk, countRows: boolean): Promise<RestoredNote | null> {
  const { store, shelf } = desk;
  // What a newer version keeps is not ours to judge, and what cannot be read now is not gone.
  if (store.savingState() !== 'ok') return null;
  const mirror = await readMirror(shelf);
  const standing = await store.readStanding(countRows);
  const note = mirror && (await mend(desk, mirror, standing));
  const identity = await store.nameDatabase();
  await shelf.write(makeMirror(identity, await store.readStanding(false)));
  return note;
}

/** What is no mirror is none; the next writing replaces it. */
async function readMirror(shelf: MirrorShelf): Promise<Mirror | null> {
  const mirror = mirrorSchema.safeParse(await shelf.read());
  return mirror.success ? mirror.data : null;
}

async function mend(
  { store, clock }: Desk,
  mirror: Mirror,
  standing: Standing,
): Promise<RestoredNote | null> {
  const damages = findDamage(mirror, standing);
  const isOther = isForeign(mirror, standing);
  if (damages.length === 0 && !isOther) return null;
  const note = sayWhatIsMissing(damages, clock());
  await store.restore({
    from: mirror,
    settings: isOther ? mirror.settings : null,
    properties: damages.map(({ kept, missing }) => ({
      record: kept.record,
      recordWins: isOther,
      entries: missing > 0 ? entriesFromMirror(kept, clock()) : [],
    })),
    note,
  });
  const restored = damages.map(({ kept }) => kept.record.propertyId);
  await spendDueAlerts(store, restored, clock());
  return note;
}

/** What is whole again is brought back without a word. */
function sayWhatIsMissing(damages: readonly Damage[], now: Instant): RestoredNote | null {
  const missing = damages.reduce((sum, damage) => sum + damage.missing, 0);
  const instants = damages.flatMap(({ kept: { books } }) => (books ? [books.at] : []));
  const through = instants.length > 0 ? instant(Math.max(...instants)) : now;
  return missing > 0 ? { through, missing } : null;
}
