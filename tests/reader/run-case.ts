import { Window } from 'happy-dom';
import { declaredLayout } from '../../src/adapters/tawk/declared-layout.ts';
import { lookAtPanel } from '../../src/adapters/tawk/look-at-panel.ts';
import { findLies } from './oracle.ts';
import { makePage } from './layouts.ts';
import { destructive, harmless } from './mutations.ts';
import { render } from './page-node.ts';
import { makeRandom } from './random.ts';
import { makeTruth, today } from './truth.ts';
import { words } from './words.ts';
import type { Look } from '../../src/adapters/tawk/panel/look-types.ts';
import type { Instant } from '../../src/domain/units.ts';

const at = Date.parse(`${today}T10:00:00Z`) as Instant;
const url = 'https://dashboard.tawk.to/#/addons/64b7f0c2a1d3e4f5a6b7c8d9/ai-assist';
let window = new Window();
let parsed = 0;

/** A window keeps what it parsed, so a long run takes a fresh one now and then. */
function parse(html: string): Document {
  if ((parsed += 1) % 400 === 0) {
    void window.happyDOM.close();
    window = new Window();
  }
  return new window.DOMParser().parseFromString(html, 'text/html') as unknown as Document;
}

export type Case = {
  seed: number;
  html: string;
  look: Look;
  lies: readonly string[];
};

/** One page with a known truth, changed up to `most` times, and what the reader made of it. */
export function runCase(seed: number, most: number): Case {
  const random = makeRandom(seed);
  const truth = makeTruth(random);
  const page = makePage(truth, random);
  const other = words[random.pick(Object.keys(words))] ?? truth.words;
  const mutationCount = most === 0 ? 0 : random.below(most + 1);
  const isDestroyed = mutationCount > 0 && random.chance(0.5);
  for (let done = 0; done < mutationCount; done += 1) {
    const mutate = random.pick(isDestroyed && done === 0 ? destructive : harmless);
    mutate(page, random, [truth.words, other]);
  }
  const html = `<html lang="${truth.language}"><body>${render(page)}</body></html>`;
  const document = parse(html);
  const look = lookAtPanel(document, {
    url,
    at,
    offsetMinutes: 0,
    layout: declaredLayout(document),
  });
  return { seed, html, look, lies: findLies(look, truth) };
}
