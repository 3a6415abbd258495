import { describe, expect, it } from 'vitest';
import {
  ACME,
  BETA,
  later,
  makeReading,
  MINUTE_MS,
  NINE,
  openDesk,
} from '../../tests/builders/ledger-store.ts';
import type { Alert } from '../domain/alert.ts';
import { DAY_MS } from '../domain/instants.ts';
import { propertyViewSchema } from '../domain/property-view.ts';
import { surfaceStateSchema, type SurfaceState } from '../domain/surface-state.ts';
import { instant, type PropertyId } from '../domain/units.ts';
import type { BadgeFace, Warning } from './ports.ts';
import { refresh } from './refresh.ts';
import { snoozeAlert } from './snooze-alert.ts';
import { takeChats } from './take-chats.ts';
import { takeAiMessages, takeFailedLook, takeReading } from './take-in.ts';

/** Everything that leaves, written down; a warning can be made to get lost. */
function openRefreshDesk(timeZone = 'UTC') {
  const desk = openDesk(timeZone);
  const left = {
    published: null as { ids: PropertyId[]; state: SurfaceState } | null,
    badges: [] as BadgeFace[],
    warnings: [] as Warning[],
    delivers: true,
  };
  const full = {
    ...desk,
    left,
    paces: new Map(),
    timeZone,
    publisher: {
      publish: async (views: readonly { propertyId: PropertyId }[], state: SurfaceState) => {
        left.published = { ids: views.map(({ propertyId }) => propertyId), state };
      },
    },
    toolbar: { show: async (face: BadgeFace) => void left.badges.push(face) },
    notifier: {
      deliver: async (warning: Warning) => {
        left.warnings.push(warning);
        return left.delivers;
      },
    },
    readWording: async () => ({
      badge: (view: { figure: object; look: BadgeFace['look'] } | null): BadgeFace => ({
        text: JSON.stringify(view?.figure ?? null),
        title: '',
        look: view?.look ?? 'stale',
      }),
      alert: ({ kind }: Alert, { propertyId }: { propertyId: PropertyId }) => ({
        title: kind,
        body: propertyId,
      }),
      later: 'Not now',
      quiet: 'None at night',
      digest: (alerts: readonly { alert: Alert }[]) => ({
        title: 'digest',
        body: alerts.map(({ alert }) => alert.kind).join(' '),
      }),
    }),
  };
  return { ...full, refresh: () => refresh(full) };
}
type Desk = ReturnType<typeof openRefreshDesk>;

const read = (desk: Desk, left: number, fields: object = {}) => {
  const shown = {
    subscriptionTotal: 1_000,
    subscriptionRemaining: Math.max(left, 0),
    purchasedRemaining: 0,
    excess: Math.max(-left, 0),
  };
  return takeReading(desk, makeReading({ ...shown, at: desk.time.now, ...fields }), 'read');
};
const count = (desk: Desk, first: number, many: number) =>
  takeAiMessages(
    desk,
    Array.from({ length: many }, (_, index) => ({
      identity: String(first + index),
      propertyId: ACME,
      sender: 'Apollo',
      seenAt: desk.time.now,
    })),
  );
const pass = (desk: Desk, minutes = 20) => {
  desk.time.now = instant(desk.time.now + minutes * MINUTE_MS);
};

async function deskAt(left: number, warnings = true) {
  const desk = openRefreshDesk();
  await desk.store.changeProperty(ACME, (record) => ({ ...record, aiNames: ['Apollo'] }));
  await desk.store.changeSettings({ warnings });
  await read(desk, left);
  await desk.refresh();
  pass(desk);
  return desk;
}
const titles = ({ left }: Desk) => left.warnings.map(({ title }) => title);
const firedOf = async ({ store }: Desk) => (await store.listProperties())[0]?.firedAlerts;

describe('a refresh', () => {
  it('gives a waiting message to the only property that it can be of by now', async () => {
    const desk = await deskAt(612);
    const listAi = (...aiNames: string[]) =>
      desk.store.changeProperty(ACME, (record) => ({ ...record, aiNames }));
    await listAi();
    await desk.store.keepWaiting([{ identity: '1', sender: 'Apollo', seenAt: desk.clock() }]);
    await desk.refresh();
    expect(desk.left.published?.state.waitingCount).toBe(1);
    await listAi('Apollo');
    await desk.refresh();
    expect(desk.left.published?.state.waitingCount).toBe(0);
    expect((await desk.store.summarise(ACME, desk.clock())).countedSince).toBe(1);
  });

  it('publishes every view, nearest silence first, in the shape that surfaces read', async () => {
    const desk = await deskAt(612);
    await read(desk, 40, { propertyId: BETA });
    const { views, onBadge } = await desk.refresh();
    expect(views.map(({ propertyId }) => propertyId)).toEqual([BETA, ACME]);
    expect(views.map((view) => propertyViewSchema.safeParse(view).error)).toEqual([
      undefined,
      undefined,
    ]);
    expect(surfaceStateSchema.safeParse(desk.left.published?.state).success).toBe(true);
    expect(desk.left.published).toMatchObject({
      ids: [BETA, ACME],
      state: { order: [BETA, ACME], badgePropertyId: BETA, waitingCount: 0 },
    });
    expect(onBadge?.propertyId).toBe(BETA);
  });

  it('sets the badge to the property nearest to silence, and blank while none is watched', async () => {
    const desk = await deskAt(612);
    expect(desk.left.badges.at(-1)).toMatchObject({
      text: '{"kind":"official","value":612}',
      look: 'learning',
    });
    await desk.store.changeProperty(ACME, (record) => ({ ...record, watched: false }));
    await desk.refresh();
    expect(desk.left.badges.at(-1)).toMatchObject({ text: 'null' });
    expect(desk.left.published?.state.badgePropertyId).toBeNull();
  });

  it('sets the badge and warns where nothing can be published', async () => {
    const desk = await deskAt(612);
    await read(desk, 0);
    const refused = new Error('An unexpected error occurred');
    desk.publisher.publish = () => Promise.reject(refused);
    await expect(desk.refresh()).rejects.toBe(refused);
    expect(desk.left.badges.at(-1)).toMatchObject({ text: '{"kind":"official","value":0}' });
    expect(titles(desk)).not.toEqual([]);
  });

  it('says the same twice, and changes nothing by it', async () => {
    const desk = await deskAt(90);
    const [one, other] = [await desk.refresh(), await desk.refresh()];
    expect(other).toEqual(one);
    expect(await desk.db.entries.count()).toBe(2);
  });

  it('takes a confirmation for the age of a figure, not for another figure', async () => {
    const desk = await deskAt(612);
    desk.time.now = later(10);
    await read(desk, 612);
    const [view] = (await desk.refresh()).views;
    expect(view?.origin).toEqual({ source: 'read', value: 612, at: later(10) });
  });

  it('says a failure only where it is newer than the figure', async () => {
    const desk = await deskAt(612);
    const failureAfter = async (minutes: number) => {
      const at = later(minutes);
      await takeFailedLook(desk, { propertyId: ACME, kind: 'no_panel', at });
      return (await desk.refresh()).views[0];
    };
    expect(await failureAfter(-1)).toMatchObject({
      readFailure: null,
      verdict: { kind: 'no_reset_date', days: null },
    });
    expect(await failureAfter(1)).toMatchObject({
      figure: { kind: 'official', value: 612 },
      verdict: { kind: 'not_readable', openedAt: later(1) },
    });
  });

  it('counts the AI messages of the local day while a property has no figure', async () => {
    const desk = openRefreshDesk('Asia/Tokyo');
    await desk.store.changeProperty(ACME, (record) => ({ ...record, aiNames: ['Apollo'] }));
    const midnight = Date.UTC(2026, 10, 21, 15);
    desk.time.now = instant(midnight - 1);
    await count(desk, 0, 2);
    desk.time.now = instant(midnight);
    await count(desk, 2, 3);
    const [view] = (await desk.refresh()).views;
    expect(view).toMatchObject({ figure: { kind: 'none' }, countedToday: 3, pools: null });
    await read(desk, 612);
    expect((await desk.refresh()).views[0]?.countedToday).toBe(0);
  });

  it('counts the messages that still wait, a week long', async () => {
    const desk = openRefreshDesk();
    await desk.store.keepWaiting([{ identity: '1', sender: 'Apollo', seenAt: NINE }]);
    const waitingAt = async (ms: number) => {
      desk.time.now = instant(NINE + ms);
      await desk.refresh();
      return desk.left.published?.state.waitingCount;
    };
    expect(await waitingAt(7 * DAY_MS)).toBe(1);
    expect(await waitingAt(7 * DAY_MS + 1)).toBe(0);
  });

  it('lets an assumed reset pass without a word: official minus counted stands', async () => {
    const desk = await deskAt(612);
    await count(desk, 0, 2);
    pass(desk, 70 * 24 * 60);
    await count(desk, 2, 1);
    const [view] = (await desk.refresh()).views;
    expect(view).toMatchObject({ figure: { kind: 'at_most', value: 609 }, resetAt: null });
  });

  it('expects a known reset that nobody saw', async () => {
    const desk = openRefreshDesk();
    await read(desk, 31, { resetOn: '2026-12-03' });
    desk.time.now = instant(Date.UTC(2026, 11, 4));
    expect((await desk.refresh()).views[0]).toMatchObject({
      figure: { kind: 'expected', value: 1_000 },
      verdict: { kind: 'should_be_full_again', resetAt: Date.UTC(2026, 11, 3) },
    });
  });
});

it('learns from silence at zero without a reset date, but nothing from an answer then', async () => {
  const desk = openRefreshDesk();
  await desk.store.changeProperty(ACME, (record) => ({ ...record, aiNames: ['Apollo'] }));
  await read(desk, 300);
  const chat = (minutes: number, aiAnswered: boolean) => ({
    identity: `c${minutes}`,
    propertyId: ACME,
    at: later(minutes),
    visitorFirst: true,
    aiAnswered,
  });
  await takeChats(
    desk,
    Array.from({ length: 20 }, (_, index) => chat(index, true)),
  );
  pass(desk, 60);
  await read(desk, 0);
  await count(desk, 0, 1);
  pass(desk, 1);
  expect((await desk.refresh()).views[0]).toMatchObject({ resetAt: null, atZero: 'unknown' });
  desk.time.now = later(200);
  await takeChats(desk, [chat(190, false), chat(191, false)]);
  expect((await desk.refresh()).views[0]).toMatchObject({ atZero: 'stop' });
});

describe('a warning', () => {
  it('is not given of what stood when the first figure came', async () => {
    const desk = await deskAt(-5);
    expect(await firedOf(desk)).toHaveLength(2);
    await desk.refresh();
    expect(desk.left.warnings).toEqual([]);
  });

  it('is given once for one edge, named so that a repetition replaces it', async () => {
    const desk = await deskAt(101);
    await count(desk, 0, 1);
    await desk.refresh();
    await desk.refresh();
    expect(desk.left.warnings).toEqual([
      {
        id: `${ACME}:low@open#0`,
        title: 'low',
        body: ACME,
        buttons: ['Not now', 'None at night'],
      },
    ]);
    await count(desk, 1, 1);
    await desk.refresh();
    expect(titles(desk)).toEqual(['low']);
  });

  it('that no alarm came for is given once at the next check, however late that is', async () => {
    const desk = await deskAt(101);
    await count(desk, 0, 1);
    pass(desk, 2 * 24 * 60);
    await desk.refresh();
    await desk.refresh();
    expect(titles(desk)).toEqual(['low']);
  });

  it('offers quiet nights while they are not set', async () => {
    const desk = await deskAt(612);
    await desk.store.changeSettings({ quietHours: { from: 22 * 60, to: 7 * 60 } });
    await read(desk, 90);
    await desk.refresh();
    expect(desk.left.warnings.map(({ buttons }) => buttons)).toEqual([['Not now']]);
  });

  it('is given once for several edges at once, by the gravest', async () => {
    const desk = await deskAt(612);
    await read(desk, -3);
    await desk.refresh();
    expect(titles(desk)).toEqual(['in_debt']);
    expect(await firedOf(desk)).toHaveLength(2);
  });

  it('of emptiness is given once, however far below zero the count goes, until a debt is official', async () => {
    const desk = await deskAt(612);
    await read(desk, 101);
    pass(desk, 1);
    await count(desk, 0, 101);
    await desk.refresh();
    await count(desk, 101, 1);
    await desk.refresh();
    await count(desk, 102, 5);
    await desk.refresh();
    expect(titles(desk)).toEqual(['probably_empty']);
    pass(desk);
    await read(desk, -6);
    await desk.refresh();
    await desk.refresh();
    expect(titles(desk)).toEqual(['probably_empty', 'in_debt']);
  });

  it('that could not be delivered is due until it is', async () => {
    const desk = await deskAt(612);
    desk.left.delivers = false;
    await read(desk, 90);
    await desk.refresh();
    await desk.refresh();
    desk.left.delivers = true;
    await desk.refresh();
    await desk.refresh();
    expect(titles(desk)).toEqual(['low', 'low', 'low']);
    expect(new Set(desk.left.warnings.map(({ id }) => id)).size).toBe(1);
  });

  it('that is put off comes again after four hours, if it still stands', async () => {
    const desk = await deskAt(612);
    await read(desk, 90);
    await desk.refresh();
    await snoozeAlert(desk, ACME, desk.left.warnings[0]!.id.slice(ACME.length + 1));
    pass(desk, 239);
    await desk.refresh();
    expect(titles(desk)).toEqual(['low']);
    pass(desk, 1);
    await desk.refresh();
    await desk.refresh();
    expect(titles(desk)).toEqual(['low', 'low']);
  });

  it('that is put off stays put off when another kind is put off after it', async () => {
    const desk = await deskAt(612);
    await read(desk, 90);
    await desk.refresh();
    await snoozeAlert(desk, ACME, desk.left.warnings[0]!.id.slice(ACME.length + 1));
    pass(desk, 60);
    await read(desk, -6);
    await desk.refresh();
    expect(titles(desk)).toEqual(['low', 'in_debt']);
    await snoozeAlert(desk, ACME, desk.left.warnings[1]!.id.slice(ACME.length + 1));
    const [record] = await desk.store.listProperties();
    expect(record?.alertMemory.snoozes).toEqual({
      low: desk.time.now + 180 * 60_000,
      in_debt: desk.time.now + 240 * 60_000,
    });
    pass(desk, 239);
    await desk.refresh();
    expect(titles(desk)).toEqual(['low', 'in_debt']);
    pass(desk, 1);
    await desk.refresh();
    expect(titles(desk)).toEqual(['low', 'in_debt', 'in_debt']);
  });

  it('stands in the log with the figure it rests on, before and after its delivery', async () => {
    const desk = await deskAt(612, false);
    await read(desk, 90);
    await desk.refresh();
    const [logged] = await desk.store.listAlerts(ACME);
    expect(logged).toMatchObject({
      kind: 'low',
      delivered: false,
      at: desk.time.now,
      params: { figure: { kind: 'official', value: 90 }, origin: { value: 90 }, title: 'low' },
    });
    pass(desk);
    await desk.store.changeSettings({ warnings: true });
    await desk.refresh();
    expect(await desk.store.listAlerts(ACME)).toMatchObject([
      { id: logged?.id, at: logged?.at, delivered: true },
    ]);
  });

  it('that nobody wants yet waits for the day on which it is wanted', async () => {
    const desk = await deskAt(612, false);
    await read(desk, 90);
    await desk.refresh();
    expect(desk.left.warnings).toEqual([]);
    await desk.store.changeSettings({ warnings: true });
    await desk.refresh();
    expect(titles(desk)).toEqual(['low']);
  });

  it('is quiet for a property that is not watched', async () => {
    const desk = await deskAt(612);
    await desk.store.changeProperty(ACME, (record) => ({ ...record, watched: false }));
    await read(desk, 0);
    await desk.refresh();
    expect(desk.left.warnings).toEqual([]);
  });

  it('of a property that recovered before it could be given is spent without a word', async () => {
    const desk = await deskAt(612, false);
    await read(desk, 0);
    await desk.refresh();
    pass(desk);
    await read(desk, 600);
    await desk.refresh();
    expect(await firedOf(desk)).toHaveLength(1);
    await desk.store.changeSettings({ warnings: true });
    await desk.refresh();
    expect(desk.left.warnings).toEqual([]);
  });

  it('is given again after a recovery', async () => {
    const desk = await deskAt(612);
    for (const left of [90, 600, 80]) {
      await read(desk, left);
      await desk.refresh();
      pass(desk);
    }
    expect(titles(desk)).toEqual(['low', 'low']);
  });

  it('that was given is not given again when a late fact takes its edge back for a while', async () => {
    const desk = await deskAt(612);
    await read(desk, 0);
    await desk.refresh();
    const [target] = (await desk.db.entries.toArray()).filter(({ id }) => id.includes(':0:0:0:'));
    const voided = { type: 'event.voided', at: '2026-11-22T09:30:00.000Z', targetId: target!.id };
    await desk.store.append(ACME, () => [{ id: 'v', ...voided }]);
    pass(desk);
    await read(desk, 600);
    await desk.refresh();
    pass(desk);
    await read(desk, 0);
    await desk.refresh();
    expect(titles(desk)).toEqual(['none_left']);
    expect(await firedOf(desk)).toHaveLength(1);
  });

  it('of one property never speaks of another', async () => {
    const desk = await deskAt(612);
    await read(desk, 612, { propertyId: BETA });
    await desk.refresh();
    pass(desk);
    await read(desk, 0, { propertyId: BETA });
    await desk.refresh();
    expect(desk.left.warnings.map(({ title, body }) => [title, body])).toEqual([
      ['none_left', BETA],
    ]);
  });

  it('waits for the first figure', async () => {
    const desk = openRefreshDesk();
    await count(desk, 0, 1);
    await desk.store.changeProperty(ACME, (record) => record);
    await desk.refresh();
    expect(await firedOf(desk)).toBeNull();
  });
});
