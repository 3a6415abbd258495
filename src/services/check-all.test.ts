import { describe, expect, it } from 'vitest';
import { ACME, BETA, makeReading, openDesk } from '../../tests/builders/ledger-store.ts';
import type { CheckProgress } from '../domain/check-progress.ts';
import type { ReadFailureKind } from '../domain/reading.ts';
import { instant, type PropertyId } from '../domain/units.ts';
import { walkThroughUsage, type CheckDesk } from './check-all.ts';
import { takeFailedLook, takeReading } from './take-in.ts';

const GAMMA = 'c'.repeat(24) as PropertyId;
const TAB = 7;
const OPENED = 8;
const FRONT = 3;
const TEMPLATE = '#/usage/:property';
const CHAT = 'https://dash/#/chat';

type Page = { left: number } | { failure: ReadFailureKind } | 'nothing';

/** A dashboard of one tab whose Message Usage is read a second after it shows. */
function makeDashboard(pages: Record<string, Page>, tabs: number[] = [TAB]) {
  const desk = openDesk();
  const went: string[] = [];
  const shown: CheckProgress[] = [];
  let address: string | null = CHAT;
  let arrivedAt = 0;
  let cancelled = false;
  const state = { drafts: new Set<number>(), onStep: (_steps: number): void => {} };
  const arrive = (url: string): void => {
    address = url;
    arrivedAt = desk.time.now;
    went.push(url.replace('https://dash/', ''));
  };
  const look = async (): Promise<void> => {
    const propertyId = /#\/usage\/(\w+)/.exec(address ?? '')?.[1] as PropertyId | undefined;
    const page = propertyId && pages[propertyId];
    if (!page || page === 'nothing' || desk.time.now - arrivedAt < 1_000) return;
    const at = instant(arrivedAt + 10);
    if ('left' in page) {
      const fields = { subscriptionRemaining: page.left, subscriptionTotal: 1_000 };
      await takeReading(desk, makeReading({ propertyId, at, ...fields }), 'read');
    } else await takeFailedLook(desk, { propertyId, kind: page.failure, at });
  };
  let steps = 0;
  /** A new tab has no address before its page answers. */
  let opening: { url: string; atStep: number } | null = null;
  const parts: CheckDesk = {
    ...desk,
    board: { show: async (progress) => void shown.push(progress) },
    wait: async (ms) => {
      desk.time.now = instant(desk.time.now + ms);
      state.onStep((steps += 1));
      if (opening?.atStep === steps) arrive(opening.url);
      await look();
    },
    addressOf: (propertyId, template) =>
      `https://dash/${(template ?? '#/home/:property').replace(':property', propertyId)}`,
    isConversation: (url) => url.includes('#/chat'),
    isCancelled: () => cancelled,
    tabs: {
      list: async () => tabs,
      ask: async (tabId) => state.drafts.has(tabId),
      show: async (tabId) => void went.push(`front ${tabId}`),
      open: async (url) => {
        [opening, address] = [{ url, atStep: steps + 3 }, null];
        return OPENED;
      },
      front: async () => FRONT,
      addressIn: async () => address,
      go: async (_tabId, url) => {
        if (address === null) throw new Error('No tab with that id.');
        arrive(url);
      },
      close: async (tabId) => void went.push(`closed ${tabId}`),
    },
  };
  return {
    desk,
    went,
    shown,
    state,
    walk: (...properties: PropertyId[]) => walkThroughUsage(parts, properties, TEMPLATE),
    cancel: () => void (cancelled = true),
    leave: (url: string | null) => void (address = url),
  };
}

const outcomes = ({ outcomes }: CheckProgress) =>
  Object.fromEntries(outcomes.map(({ propertyId, outcome }) => [propertyId, outcome]));

describe('a walk through Message Usage', () => {
  it('reads every property by way of its home, and comes back to where it was', async () => {
    const { desk, went, walk, shown } = makeDashboard({
      [ACME]: { left: 612 },
      [BETA]: { left: 40 },
    });
    const progress = await walk(ACME, BETA);
    expect(outcomes(progress)).toEqual({ [ACME]: 'read', [BETA]: 'read' });
    expect(progress).toMatchObject({ total: 2, current: null, stopped: null });
    expect(went).toEqual([
      `front ${TAB}`,
      `#/home/${ACME}`,
      `#/usage/${ACME}`,
      `#/home/${BETA}`,
      `#/usage/${BETA}`,
      '#/chat',
      `front ${FRONT}`,
    ]);
    expect((await desk.store.summarise(BETA, desk.time.now)).figure).toMatchObject({ value: 40 });
    expect(shown.map(({ current }) => current)).toEqual([ACME, BETA, null]);
  });

  it('says of each that was not read why, and goes on', async () => {
    const { walk } = makeDashboard({
      [ACME]: { failure: 'no_access' },
      [BETA]: 'nothing',
      [GAMMA]: { failure: 'unconfirmed' },
    });
    expect(outcomes(await walk(ACME, BETA, GAMMA))).toEqual({
      [ACME]: 'no_access',
      [BETA]: 'timeout',
      [GAMMA]: 'unconfirmed',
    });
  });

  it('takes an equal figure as read', async () => {
    const { desk, walk } = makeDashboard({ [ACME]: { left: 612 } });
    const before = makeReading({ subscriptionRemaining: 612, subscriptionTotal: 1_000 });
    await takeReading(desk, before, 'read');
    expect(outcomes(await walk(ACME))).toEqual({ [ACME]: 'read' });
  });

  it('does not take a figure for one that was read before it looked', async () => {
    const { desk, walk } = makeDashboard({ [ACME]: 'nothing' });
    await takeReading(desk, makeReading({ subscriptionRemaining: 612 }), 'read');
    expect(outcomes(await walk(ACME))).toEqual({ [ACME]: 'timeout' });
  });

  it('uses a tab of its own where a reply stands unsent, and closes it', async () => {
    const { went, walk, state } = makeDashboard({ [ACME]: { left: 612 } });
    state.drafts.add(TAB);
    expect(outcomes(await walk(ACME))).toEqual({ [ACME]: 'read' });
    expect(went).toContain(`front ${OPENED}`);
    expect(went.slice(-2)).toEqual([`closed ${OPENED}`, `front ${FRONT}`]);
  });

  it('uses a tab of its own where none is open', async () => {
    const { went, walk } = makeDashboard({ [ACME]: { left: 612 } }, []);
    await walk(ACME);
    expect(went.at(-2)).toBe(`closed ${OPENED}`);
    expect(went.at(-1)).toBe(`front ${FRONT}`);
  });

  type Act = (dashboard: ReturnType<typeof makeDashboard>) => void;
  it.each<[string, Act, boolean]>([
    ['cancelled', (one) => one.cancel(), true],
    ['draft', (one) => one.state.drafts.add(TAB), false],
    ['moved', (one) => one.leave(CHAT), false],
    ['closed', (one) => one.leave(null), false],
  ])('ends at once when it is %s', async (stopped, act, comesBack) => {
    const dashboard = makeDashboard({ [ACME]: { left: 612 }, [BETA]: 'nothing' });
    dashboard.state.onStep = (steps) => {
      if (steps === 9) act(dashboard);
    };
    const progress = await dashboard.walk(ACME, BETA, GAMMA);
    expect(progress).toMatchObject({ stopped, current: null });
    expect(outcomes(progress)).toEqual({ [ACME]: 'read' });
    expect(dashboard.went.includes('#/chat')).toBe(comesBack);
  });

  it.each<[string, Act]>([
    ['cancelled', (one) => one.cancel()],
    ['draft', (one) => one.state.drafts.add(TAB)],
    ['moved', (one) => one.leave(CHAT)],
    ['closed', (one) => one.leave(null)],
  ])('goes no further when it is %s between two properties', async (stopped, act) => {
    const dashboard = makeDashboard({ [ACME]: { left: 612 }, [BETA]: { left: 40 } });
    dashboard.state.onStep = () => {
      if (dashboard.went.at(-1) === `#/home/${BETA}`) act(dashboard);
    };
    const progress = await dashboard.walk(ACME, BETA);
    expect(progress).toMatchObject({ stopped, current: null });
    expect(outcomes(progress)).toEqual({ [ACME]: 'read' });
    expect(dashboard.went).not.toContain(`#/usage/${BETA}`);
  });

  it('ends where the dashboard is signed out', async () => {
    const { walk } = makeDashboard({ [ACME]: { failure: 'signed_out' }, [BETA]: { left: 1 } });
    expect(await walk(ACME, BETA)).toMatchObject({ stopped: 'signed_out', outcomes: [] });
  });
});
