import { describe, expect, it } from 'vitest';
import type { WatchedSpan } from '../domain/kept-evidence.ts';
import { instant } from '../domain/units.ts';
import type { Store, Tabs } from './ports.ts';
import { checkWatching, listSenders } from './watch-tabs.ts';

const MINUTE = 60_000;

/** Open tabs, by what each answers to this question. */
function tabsAnswering(question: string, answers: readonly unknown[]): Tabs {
  const none = async () => undefined;
  return {
    list: async () => answers.map((_, index) => index),
    ask: async (tabId, message) =>
      (message as { type: string }).type === question ? answers[tabId] : undefined,
    show: none,
    open: none,
  };
}

/** Pings at some minutes, each with the answers of the tabs; what was noted as watched, in minutes. */
async function ping(rounds: readonly (readonly [number, readonly unknown[]])[]) {
  const spans: WatchedSpan[] = [];
  const store = {
    listWatched: async (since: number) => spans.filter(({ until }) => until > since),
    noteWatched: async (span: WatchedSpan) => void spans.push(span),
  } as unknown as Store;
  const said: string[] = [];
  for (const [minute, answers] of rounds) {
    const clock = () => instant(minute * MINUTE);
    said.push(await checkWatching({ tabs: tabsAnswering('ping', answers), store, clock }));
  }
  return { said, spans: spans.map(({ from, until }) => [from / MINUTE, until / MINUTE]) };
}
const since = (minute: number) => ({ since: minute * MINUTE, waiting: 0 });

describe('the dashboard is', () => {
  it.each([
    ['no_tab', []],
    ['not_watching', [undefined, undefined]],
    ['not_watching', [null, { ok: true }]],
    ['watching', [undefined, since(0)]],
  ] as const)('%s where its tabs answer %j', async (watching, answers) => {
    expect((await ping([[0, answers]])).said).toEqual([watching]);
  });
});

describe('watched is the time', () => {
  it('between two answered pings', async () => {
    const { spans } = await ping([
      [100, [since(90)]],
      [105, [since(90)]],
      [110, [since(90)]],
    ]);
    expect(spans).toEqual([
      [100, 100],
      [100, 105],
      [105, 110],
    ]);
  });

  it('only since a tab was there: one that was closed for a while saw nothing', async () => {
    const { spans } = await ping([
      [100, [since(90)]],
      [102, []],
      [105, [since(104), since(103)]],
    ]);
    expect(spans.at(-1)).toEqual([103, 105]);
  });

  it('never across a silence: the computer slept', async () => {
    const { spans } = await ping([
      [100, [since(90)]],
      [160, [since(90)]],
      [165, [since(90)]],
    ]);
    expect(spans.slice(1)).toEqual([
      [160, 160],
      [160, 165],
    ]);
  });

  it('not from before the clock was set back', async () => {
    const { spans } = await ping([
      [100, [since(90)]],
      [40, [since(90)]],
    ]);
    expect(spans.every(([from = 0, until = 0]) => from <= until)).toBe(true);
  });

  it('and is written down once a minute, however often an open popup asks', async () => {
    const rounds = Array.from({ length: 61 }, (_, at) => [100 + at / 30, [since(90)]] as const);
    expect((await ping(rounds)).spans).toEqual([
      [100, 100],
      [100, 101],
      [101, 102],
    ]);
  });
});

describe('the senders seen just now', () => {
  it('are those of all tabs, each name once', async () => {
    const apollo = { name: 'Apollo', likely: true };
    const anna = { name: 'Anna', likely: false };
    const tabs = tabsAnswering('listSenders', [[apollo, anna], undefined, [apollo]]);
    expect(await listSenders(tabs)).toEqual([apollo, anna]);
  });

  it('leave out what is no sender', async () => {
    const tabs = tabsAnswering('listSenders', ['Apollo', [null, 'Anna', { name: 'Zoe' }, 7]]);
    expect(await listSenders(tabs)).toEqual([]);
  });
});
