import { node } from './page-node.ts';
import type { PageNode } from './page-node.ts';
import type { Random } from './random.ts';
import type { Truth } from './truth.ts';

type Statement = { label: string; value: string };
type Layout = (truth: Truth, random: Random) => PageNode;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The subscription said in one of the ways a front end would. */
function saySubscription({ words, total, remaining, format }: Truth, random: Random): Statement {
  const used = total - remaining;
  const [rest, spent, all] = [format(remaining), format(used), format(total)];
  const between = random.pick([` ${words.of} `, ' / ', '/']);
  return random.pick([
    { label: words.subscription, value: `${rest}${between}${all} ${words.left}` },
    { label: words.subscription, value: `${spent}${between}${all} ${words.used}` },
    { label: `${words.subscription} ${words.left}`, value: `${rest}${between}${all}` },
    { label: `${words.subscription} ${words.used}`, value: `${spent}${between}${all}` },
    { label: `${words.subscription} ${words.left}`, value: rest },
  ]);
}

const statements = (truth: Truth, random: Random): Statement[] => [
  saySubscription(truth, random),
  { label: truth.words.purchased, value: truth.format(truth.purchased) },
  { label: truth.words.excess, value: truth.format(truth.excess) },
];

const list: Layout = (truth, random) =>
  node(
    'ul',
    statements(truth, random).map(({ label, value }) => node('li', [`${label}: ${value}`])),
  );

const definitions: Layout = (truth, random) =>
  node(
    'dl',
    statements(truth, random).flatMap(({ label, value }) => [
      node('dt', [label]),
      node('dd', [value]),
    ]),
  );

const cards: Layout = (truth, random) => {
  const isBelow = random.chance(0.5);
  return node(
    'div',
    statements(truth, random).map(({ label, value }) => {
      const parts = [
        node('span', [label], { class: 'label' }),
        node('strong', [value], { class: 'value' }),
      ];
      return node('div', isBelow ? parts.toReversed() : parts, { class: 'card' });
    }),
  );
};

const blocks: Layout = (truth, random) =>
  node(
    'div',
    statements(truth, random).flatMap(({ label, value }) => [
      node('div', [label]),
      node('div', [value]),
    ]),
  );

const rows: Layout = (truth, random) =>
  node('table', [
    node(
      'tbody',
      statements(truth, random).map(({ label, value }) =>
        node('tr', [node('td', [label]), node('td', [value])]),
      ),
    ),
  ]);

const grid: Layout = ({ words, total, remaining, purchased, format }) =>
  node('table', [
    node('tbody', [
      node(
        'tr',
        ['', words.total, capital(words.used), capital(words.left)].map((text) =>
          node('th', [text]),
        ),
      ),
      node(
        'tr',
        [words.subscription, format(total), format(total - remaining), format(remaining)].map(
          (text) => node('td', [text]),
        ),
      ),
      node(
        'tr',
        [words.purchased, format(purchased + 500), format(500), format(purchased)].map((text) =>
          node('td', [text]),
        ),
      ),
    ]),
  ]);

const ring: Layout = ({ words, total, remaining, format }) =>
  node('figure', [
    node('div', [format(total)]),
    node('ul', [
      node('li', [capital(words.used), ' ', node('b', [format(total - remaining)])]),
      node('li', [capital(words.left), ' ', node('b', [format(remaining)])]),
    ]),
  ]);

const bar: Layout = ({ words, total, remaining }) =>
  node('div', [
    node('div', [], {
      role: 'progressbar',
      'aria-label': `${words.subscription} ${words.used}`,
      'aria-valuenow': String(total - remaining),
      'aria-valuemax': String(total),
    }),
  ]);

const layouts: readonly Layout[] = [list, definitions, cards, blocks, rows, grid, ring, bar];

const history: Layout = ({ words, history: days, format, formatDay }) =>
  node('section', [
    node('h3', [words.heading === 'Message Usage' ? 'Usage history' : '']),
    node('table', [
      node(
        'tbody',
        days.map(({ day, count }) =>
          node('tr', [node('td', [formatDay(day)]), node('td', [format(count)])]),
        ),
      ),
    ]),
  ]);

/** Things that stand near a panel and are none of its figures. */
const decoys: readonly PageNode[] = [
  node('p', ['$0.03 per message']),
  node('div', [node('span', ['Agents']), node('span', ['3 / 5'])]),
  node('p', ['Page 1 of 3']),
  node('button', ['Top Up']),
  node('div', ['SMS credits remaining 400']),
  node('section', [node('h3', ['Last month']), node('p', ['Used 950 of 1,000'])]),
  node('p', ['Version 2.4.1']),
];

export function makePage(truth: Truth, random: Random): PageNode {
  const parts = [random.pick(layouts)(truth, random)];
  if (random.chance(0.6))
    parts.push(node('p', [truth.words.reset(truth.formatDay(truth.resetOn))]));
  if (random.chance(0.3)) parts.push(history(truth, random));
  if (random.chance(0.4)) parts.push(structuredClone(random.pick(decoys)));
  return node('main', [node('h2', [truth.words.heading]), ...parts]);
}
