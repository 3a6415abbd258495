import type { Command } from '../../src/messaging/commands.ts';
import { changeZone } from '../../src/services/change-zone.ts';
import { choosePlan } from '../../src/services/choose-plan.ts';
import { awaitTopUp } from '../../src/services/await-top-up.ts';
import { enterFigure } from '../../src/services/enter-figure.ts';
import { readHistory } from '../../src/services/read-history.ts';
import { assignWaiting } from '../../src/services/take-in.ts';
import { checkWatching, listSenders } from '../../src/services/watch-tabs.ts';
import { obeyBackupCommand } from './obey-backup-command.ts';
import { tellWatchers } from './watch-orders.ts';
import { obeyTeamCommand } from './obey-team-command.ts';
import type { Desk } from './desk.ts';

/** What each command of the extension's own pages does. Answers after the views are made anew. */
export async function obeyCommand(desk: Desk, command: Command): Promise<object> {
  const { store } = desk;
  switch (command.type) {
    case 'enterFigure': {
      const refusal = await desk.enqueue(() => enterFigure(desk, command));
      await desk.refreshSoon();
      return refusal ? { ok: false, refused: true, reason: refusal.kind, refusal } : { ok: true };
    }
    case 'changeProperty':
      return change(desk, () => changeProperty(desk, command));
    case 'changeSettings':
      await desk.enqueue(() => store.changeSettings(withoutUndefined(command.change)));
      if (command.change.figuresFollow === false) await desk.following.stop();
      return change(desk, async () => undefined);
    case 'choosePlan':
      return change(desk, () => choosePlan(desk, command.propertyId, command.plan));
    case 'noteAsked':
      return change(desk, () =>
        store.changeProperty(command.propertyId, (record) => ({
          ...record,
          askedAt: desk.clock(),
        })),
      );
    case 'noteBought':
      return change(desk, () => awaitTopUp(desk, command.propertyId));
    case 'readHistory':
      return { ok: true, told: await readHistory(desk, command.propertyId) };
    case 'assignWaiting':
      return change(desk, () => assignWaiting(desk, command.propertyId));
    case 'showTheWay':
      await desk.leadTo(command.propertyId, command.goal);
      return { ok: true };
    case 'noteRestoredSeen':
      return change(desk, () => store.forgetRestored());
    case 'listSenders':
      return { ok: true, senders: await listSenders(desk.tabs) };
    case 'checkTabs':
      return { ok: true, watching: await checkWatching(desk) };
    case 'exportAll':
    case 'previewImport':
    case 'takeImport':
    case 'countDamaged':
    case 'eraseAll':
      return obeyBackupCommand(desk, command);
    default:
      return obeyTeamCommand(desk, command);
  }
}

async function change(desk: Desk, work: () => Promise<unknown>): Promise<object> {
  await desk.enqueue(work);
  await desk.refreshSoon();
  return { ok: true };
}

async function changeProperty(
  desk: Desk,
  { propertyId, change: { timeZone, ...wished } }: Extract<Command, { type: 'changeProperty' }>,
): Promise<void> {
  const { store } = desk;
  if (timeZone !== undefined) await changeZone(desk, propertyId, timeZone);
  if (wished.starred) await unstarOthers(desk, propertyId);
  await store.changeProperty(propertyId, (record) => ({ ...record, ...withoutUndefined(wished) }));
  if (wished.aiNames) await tellWatchers(desk);
}

/** One star at a time. */
async function unstarOthers({ store }: Desk, propertyId: string): Promise<void> {
  for (const record of await store.listProperties()) {
    if (!record.starred || record.propertyId === propertyId) continue;
    await store.changeProperty(record.propertyId, (known) => ({ ...known, starred: false }));
  }
}

type Defined<Shape> = { [Key in keyof Shape]: Exclude<Shape[Key], undefined> };

/** A field that was not named stays as it is. */
const withoutUndefined = <Shape extends object>(shape: Shape): Partial<Defined<Shape>> =>
  Object.fromEntries(Object.entries(shape).filter(([, value]) => value !== undefined)) as Partial<
    Defined<Shape>
  >;
