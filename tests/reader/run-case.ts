import { Window } from 'happy-dom';
import { declaredFlow, declaredLayout } from '../../src/adapters/tawk/declared-layout.ts';
import { lookAtPanel } from '../../src/adapters/tawk/look-at-panel.ts';
import { findLies } from './oracle.ts';
import { makePage } from './layouts.ts';
import { destructive, harmless } from './mutations.ts';
import { render } from './page-node.ts';
import { makeRandom } from './random.ts';
import { makeTruth, today } from './truth.ts';
import { words } from './words.ts';
import type { Random } from './random.ts';
import type { Truth } from './truth.ts';
import type { PageNode } from './page-node.ts';
import type { Look } from '../../src/adapters/tawk/panel/look-types.ts';
import type { Instant } from '../../src/domain/units.ts';

const at = Date.parse(`${today}T10:00:00Z`) as Instant;
const url = 'https://dashboard.tawk.to/#/addons/64b7f0c2a1d3e4f5a6b7c8d9/ai-assist';

export type Case = { seed: number; html: string; look: Look; lies: readonly string[] };

function mutate(page: PageNode, truth: Truth, random: Random, count: number): void {
  const other = words[random.pick(Object.keys(words))] ?? truth.words;
  const isDestroyed = count > 0 && random.chance(0.5);
  for (let done = 0; done < count; done += 1) {
    const change = random.pick(isDestroyed && done === 0 ? destructive : harmless);
    change(page, random, [truth.words, other]);
  }
}

/** One page with a known truth, changed up to `most` times, and what the reader made of it. */
function runCase(window: Window, seed: number, most: number): Case {
  const random = makeRandom(seed);
  const truth = makeTruth(random);
  const page = makePage(truth, random);
  mutate(page, truth, random, random.below(most + 1));
  const html = `<html lang="${truth.language}"><body>${render(page)}</body></html>`;
  const parsed: unknown = new window.DOMParser().parseFromString(html, 'text/html');
  const document = parsed as Document;
  const layout = declaredLayout(document);
  const flow = declaredFlow(document);
  const look = lookAtPanel(document, { url, at, offsetMinutes: 0, layout, flow });
  return { seed, html, look, lies: findLies(look, truth) };
}

const perWindow = 200;

/** Runs the cases of a range of seeds; a window keeps what it parsed, so it is closed now and then. */
export async function* runCases(from: number, count: number, most: number): AsyncGenerator<Case> {
  for (let done = 0; done < count; done += perWindow) {
    const window = new Window();
    const end = Math.min(count, done + perWindow);
    for (let next = done; next < end; next += 1) yield runCase(window, from + next, most);
    await window.happyDOM.close();
  }
}
