import { selectors } from './conversation/read-block.ts';
import { parseRoute, showsVisitorText } from './routes.ts';
import { findAll, parentElementOf, rootElementOf } from './safe-dom.ts';
import { isShown, type Layout } from './visibility.ts';

export type PulseOptions = {
  document: Document;
  /** The window that runs the script: its observer, timers and address. */
  view: Pick<
    Window & typeof globalThis,
    | 'MutationObserver'
    | 'setTimeout'
    | 'clearTimeout'
    | 'addEventListener'
    | 'removeEventListener'
    | 'performance'
  > & { navigation?: Pick<EventTarget, 'addEventListener' | 'removeEventListener'> };
  url: () => string;
  layout: Layout;
  /** Runs work when the page is idle; `requestIdleCallback` in a browser. */
  whenIdle: (work: () => void) => void;
};

/** The one thing in a tab that notices changes; everybody who looks at the page is called by it. */
export type Pulse = {
  /** Calls `look` soon and after every change, until the returned function is called. */
  follow: (look: () => void) => () => void;
  lookSoon: () => void;
  stop: () => void;
};

/** From a change to the look at it: a page seldom changes in one go. */
const SHORTEST_REST_MS = 300;
/** A page that never rests is looked at this often, however much it changes. */
const LONGEST_REST_MS = 1_200;
/** A change that comes this soon after a look is the same unrest still. */
const UNREST_MS = 100;
/** After the last change one more look: styles, transitions and late data need their time. */
const CLOSING_MS = 1_100;

const CHANGES: MutationObserverInit = {
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['class', 'style', 'hidden', 'open', 'aria-hidden'],
};

/**
 * Watches a page with one observer that is off from the first change until the look at it, so a storm
 * of mutations costs one batch of records and one look in every rest.
 */
export function takePulse(options: PulseOptions): Pulse {
  const { view } = options;
  const looks = new Set<() => void>();
  let restMs = SHORTEST_REST_MS;
  let lookedAt = -UNREST_MS;
  let wasQuiet = false;

  const plan = planOne(options, () => {
    lookedAt = view.performance.now();
    const isClosing = wasQuiet;
    wasQuiet = true;
    // Observed first: what changes during a look is looked at again.
    changes.observe();
    for (const look of looks) look();
    if (!isClosing) plan.runIn(CLOSING_MS);
  });
  const lookIn = (ms: number): void => {
    wasQuiet = false;
    plan.runIn(ms);
  };
  const changes = observeChanges(options, () => {
    const isUnrest = view.performance.now() - lookedAt < UNREST_MS;
    restMs = isUnrest ? Math.min(LONGEST_REST_MS, restMs * 2) : SHORTEST_REST_MS;
    lookIn(restMs);
  });
  const addresses = followAddress(view, () => lookIn(SHORTEST_REST_MS));
  return {
    follow(look) {
      looks.add(look);
      lookIn(0);
      return () => looks.delete(look);
    },
    lookSoon: () => lookIn(0),
    stop: () => [plan, changes, addresses].forEach((part) => part.stop()),
  };
}

/** Plans one run at a time. The earliest wish stands: nobody can put it off by making more noise. */
function planOne({ view, whenIdle }: PulseOptions, run: () => void) {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let dueAt = 0;
  let isStopped = false;
  const runNow = (): void => {
    timer = null;
    if (!isStopped) run();
  };
  return {
    runIn(ms: number): void {
      const at = view.performance.now() + ms;
      if (isStopped || (timer !== null && dueAt <= at)) return;
      if (timer !== null) view.clearTimeout(timer as never);
      dueAt = at;
      timer = view.setTimeout(() => whenIdle(runNow), ms) as never;
    },
    stop(): void {
      isStopped = true;
      if (timer !== null) view.clearTimeout(timer as never);
    },
  };
}

/** Tells of the first change after each `observe()`, and then takes no notice until the next. */
function observeChanges({ document, view, url, layout }: PulseOptions, onChange: () => void) {
  const observer = new view.MutationObserver(() => {
    observer.disconnect();
    onChange();
  });
  return {
    observe(): void {
      observer.disconnect();
      const roots = narrowRoots(document, url(), layout);
      for (const outer of new Set(roots.flatMap(ancestorsOf))) observer.observe(outer, CHANGES);
      const page = rootElementOf(document);
      const deep = roots.length > 0 || page === null ? roots : [page];
      for (const root of deep) observer.observe(root, { ...CHANGES, subtree: true });
    },
    stop: () => observer.disconnect(),
  };
}

/** An app may change its address by history.pushState, which only the Navigation API tells of. */
function followAddress(view: PulseOptions['view'], onChange: () => void) {
  const events = ['hashchange', 'popstate', 'load'] as const;
  for (const event of events) view.addEventListener(event, onChange);
  view.navigation?.addEventListener('currententrychange', onChange);
  return {
    stop(): void {
      for (const event of events) view.removeEventListener(event, onChange);
      view.navigation?.removeEventListener('currententrychange', onChange);
    },
  };
}

/**
 * Where visitors write, only the conversation on screen is of interest, and whether it stays in its
 * place. Elsewhere, and while no conversation is on screen, it is the whole page.
 */
function narrowRoots(document: Document, url: string, layout: Layout): readonly Element[] {
  if (!showsVisitorText(parseRoute(url).kind)) return [];
  return findAll(document, selectors.roots).filter((root) => isShown(root, layout));
}

function ancestorsOf(element: Element): readonly Element[] {
  const parent = parentElementOf(element);
  return parent === null ? [] : [parent, ...ancestorsOf(parent)];
}
