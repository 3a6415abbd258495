import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { isTaken } from '../../src/messaging/outbox.ts';
import { later } from '../builders/ledger-store.ts';
import { fieldErrors, type Fault } from './breaking-database.ts';
import {
  openFaultDesk,
  readRows,
  writeRows,
  type FaultDesk,
  type Outside,
  type Rows,
} from './fault-desk.ts';
import { backupCases } from './backup-cases.ts';
import { takeStock, type Stock } from './take-stock.ts';
import { doSomeWork, useCases, type UseCase } from './use-cases.ts';

const realTimeout = globalThis.setTimeout;
let begun: { rows: Rows; outside: Outside };

beforeAll(async () => {
  // Healing waits a second and a half for a database that comes back; here nothing is gained by that.
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  vi.stubGlobal('setTimeout', (work: () => void) => realTimeout(work, 0));
  const desk = openFaultDesk(later(10));
  await doSomeWork(desk);
  begun = { rows: await readRows(desk.db), outside: structuredClone(desk.outside) };
  desk.db.close();
});
afterAll(() => vi.unstubAllGlobals());

/** As the background finds it on a day like others: some work is behind it. */
async function openWorked({ given }: UseCase): Promise<FaultDesk> {
  const desk = openFaultDesk(later(60));
  await writeRows(desk.db, begun.rows);
  Object.assign(desk.outside, structuredClone(begun.outside));
  await given?.(desk);
  return desk;
}

/** What the sender hears: the same as at the door of the background. */
const reply = (work: Promise<unknown>) =>
  work.then(
    () => ({ ok: true }),
    (error: unknown) => ({ ok: false, reason: String(error) }),
  );

type Course = { calls: number; before: Stock; after: Stock; warned: string[] };

/** How it goes without a fault. */
async function goUndisturbed(useCase: UseCase): Promise<Course> {
  const desk = await openWorked(useCase);
  const before = await takeStock(desk);
  desk.database.begin(null);
  await useCase.act(desk);
  const calls = desk.database.calls();
  const after = await takeStock(desk);
  desk.db.close();
  return { calls, before, after, warned: [...new Set(desk.outside.warned)] };
}

const idsOf = ({ rows }: Stock) => (rows['entries'] as { id: string }[]).map(({ id }) => id);

/** Nothing half-written, no wrong figure: each is the old or the new one, as the entries say. */
function expectOldOrNew(now: Stock, { before, after }: Course): void {
  expect(now.contradictions).toEqual([]);
  expect(new Set(idsOf(now)).size).toBe(idsOf(now).length);
  for (const [propertyId, figure] of Object.entries(now.figures)) {
    // A property that was just met has no figure yet.
    const earlier = before.figures[propertyId] ?? { ...figure, figure: null };
    expect([earlier, after.figures[propertyId]]).toContainEqual(figure);
  }
}

async function goThrough(useCase: UseCase, course: Course, fault: Fault): Promise<void> {
  const desk = await openWorked(useCase);
  const said: string[] = [];
  desk.db.saving.onChange((state) => said.push(state));
  desk.database.begin(fault);
  const first = await reply(useCase.act(desk));
  const savingThen = desk.store.savingState();
  desk.database.end();
  const between = await takeStock(desk);
  // What is acknowledged is there, all of it.
  if (isTaken(first)) expect(between).toEqual(course.after);
  else expectOldOrNew(between, course);
  if (useCase.isOneWrite)
    expect([course.before.rows, course.after.rows]).toContainEqual(between.rows);
  if (fault.lasting)
    expect({ savingThen, taken: isTaken(first) }).toEqual({ savingThen: 'paused', taken: false });
  else expect({ said, first }).toEqual({ said: [], first: { ok: true } });
  // What every refresh does first.
  await desk.store.trySaving();
  expect(await reply(useCase.act(desk))).toEqual({ ok: true });
  expect(await takeStock(desk)).toEqual(course.after);
  expect(desk.store.savingState()).toBe('ok');
  expect([...new Set(desk.outside.warned)]).toEqual(course.warned);
  desk.db.close();
}

const isWhole = process.env['FAULT_SWEEP'] === 'whole';
/** So many calls of each use case fail in an ordinary run, each with one of the errors. */
const MOST_CALLS = 40;

function listFaults(calls: number) {
  const stride = isWhole ? 1 : Math.ceil(calls / MOST_CALLS);
  return Array.from({ length: calls }, (_, index) => index + 1)
    .filter((from) => from % stride === 0)
    .flatMap((from) =>
      fieldErrors
        .filter((_, at) => isWhole || at === (from / stride) % fieldErrors.length)
        .map((error) => ({ from, error })),
    );
}

describe.each([...useCases, ...backupCases])('when $name', (useCase) => {
  it('and is asked twice, it is done once', async () => {
    const { calls, after } = await goUndisturbed(useCase);
    const desk = await openWorked(useCase);
    await useCase.act(desk);
    await useCase.act(desk);
    expect(calls).toBeGreaterThan(1);
    expect(await takeStock(desk)).toEqual(after);
  });

  it('whichever call of the database fails once, it is done all the same', async () => {
    const course = await goUndisturbed(useCase);
    for (const { from, error } of listFaults(course.calls))
      await goThrough(useCase, course, { from, lasting: false, which: 'all', error });
  });

  it('from whichever call on all fail, nothing is half done, and it is done afterwards', async () => {
    const course = await goUndisturbed(useCase);
    for (const { from, error } of listFaults(course.calls))
      await goThrough(useCase, course, { from, lasting: true, which: 'all', error });
  });

  it('on a full disk, the figures are shown, and that saving is paused, until it is not', async () => {
    const desk = await openWorked(useCase);
    const error = fieldErrors[0] ?? ['UnknownError', ''];
    desk.database.begin({ from: 1, lasting: true, which: 'writes', error });
    const { ok } = await reply(useCase.act(desk));
    if (desk.database.calls() === 0) return expect(ok).toBe(true);
    expect(ok).toBe(false);
    await desk.refresh();
    expect(desk.outside.published?.state.saving).toBe('paused');
    desk.database.end();
    await desk.refresh();
    expect(desk.outside.published?.state.saving).toBe('ok');
    desk.db.close();
  });
});
