import type { BrowserContext, CDPSession, Page } from 'playwright-core';

/** One event of a trace. Times are in microseconds; `tdur` is what its thread worked. */
type TraceEvent = {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args?: object;
};

/** What one page's thread worked, in ms. */
export type Worked = {
  all: number;
  /** By the scripts of the extension alone, and their longest task. */
  own: number;
  longest: number;
};

const MARK = 'credit-meter-bench';
const CATEGORIES = ['devtools.timeline', 'v8', 'toplevel', 'blink.user_timing'];
const MS = 1_000;

async function traceWhile(session: CDPSession, act: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  session.on(
    'Tracing.dataCollected',
    ({ value }) => void events.push(...(value as unknown as TraceEvent[])),
  );
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES, recordMode: 'recordContinuously' },
  });
  await act();
  const ended = new Promise<void>((done) => session.once('Tracing.tracingComplete', () => done()));
  await session.send('Tracing.end');
  await ended;
  return events;
}

/** Those of these that do not lie within another of these; all are of one thread. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  let endsAt = -1;
  return events
    .filter(({ ph }) => ph === 'X')
    .toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))
    .filter(({ ts, dur = 0 }) => {
      if (ts < endsAt) return false;
      endsAt = ts + dur;
      return true;
    });
}

const timesOf = (events: readonly TraceEvent[]): number[] =>
  outermost(events).map(({ tdur = 0 }) => tdur / MS);
const sum = (times: readonly number[]): number => times.reduce((all, one) => all + one, 0);

/** What the thread of a page worked during `act`: in all, and in the scripts that name `id`. */
export async function measureCpu(
  { context, id }: { context: BrowserContext; id: string },
  page: Page,
  act: () => Promise<void>,
): Promise<Worked> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('no browser to trace');
  const events = await traceWhile(session, async () => {
    await act();
    await page.evaluate((mark) => void performance.mark(mark), MARK);
  });
  await session.detach();
  const marked = events.find(({ name }) => name === MARK);
  if (!marked) throw new Error('the page left no mark in the trace');
  const here = events.filter(({ pid, tid }) => pid === marked.pid && tid === marked.tid);
  const own = timesOf(here.filter(({ args }) => id !== '' && JSON.stringify(args).includes(id)));
  return { all: sum(timesOf(here)), own: sum(own), longest: Math.max(0, ...own) };
}
