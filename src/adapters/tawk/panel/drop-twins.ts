import { addLayer, isExplained } from './bound.ts';
import type { Bound, Item } from './bound.ts';

const onlyBound = ({ bounds }: Item): Bound | null =>
  bounds.length === 1 && bounds[0] !== undefined ? bounds[0] : null;

/** The numbers of a figure, to tell whether a bar draws it. */
function numbersOf({ value }: Bound): readonly number[] {
  if (value?.kind === 'ratio') return [value.part.amount, value.whole.amount];
  return value?.kind === 'number' ? [value.number.amount] : [];
}

/** Of a hundred it draws a share, perhaps. */
const isNamedCount = (bound: Bound): boolean =>
  bound.read.node.isBar && isExplained(bound) && numbersOf(bound)[1] !== 100;

function isTwin(bar: Bound, other: Bound): boolean {
  const [drawn, written] = [numbersOf(bar), numbersOf(other)];
  return written.length > 0 && written.every((amount, at) => amount === drawn[at]);
}

/**
 * A bar without words beside the text that says the same needs no label: it draws that figure. Nor does a
 * bare text beside the bar that has the words.
 */
export function dropTwins(cells: readonly Item[]): readonly Item[] {
  return cells.filter((cell, at) => {
    const own = onlyBound(cell);
    if (own === null || isExplained(own)) return true;
    const { isBar } = own.read.node;
    const neighbours = [
      cells.slice(0, at).findLast((other) => other.bounds.length > 0),
      cells.slice(at + 1).find((other) => other.bounds.length > 0),
    ];
    return !neighbours.some((other) => {
      const bound = other === undefined ? null : onlyBound(other);
      if (bound === null) return false;
      return isBar ? isTwin(own, bound) : isNamedCount(bound) && isTwin(bound, own);
    });
  });
}

const isNamedBarCell = ({ bounds }: Item): boolean =>
  bounds.length > 0 &&
  bounds.every(({ read }) => read.node.isAttribute) &&
  bounds.some(({ read }) => read.node.isBar) &&
  bounds.some(isExplained);

/** The words of a bar are also of the bare "350 of 1,000" behind it, unless a label follows. */
export function lendNameOfBar(cells: readonly Item[]): void {
  cells.forEach((cell, at) => {
    const [bar, own, next] = [cells[at - 1], onlyBound(cell), cells[at + 1]];
    if (bar === undefined || own?.value?.kind !== 'ratio' || isExplained(own)) return;
    if (!isNamedBarCell(bar) || (next !== undefined && next.bounds.length === 0)) return;
    const names = bar.bounds.flatMap(({ layers }) => layers.flatMap(({ reads }) => reads));
    addLayer(
      [own],
      'label',
      names.filter(({ values }) => values.length === 0),
    );
  });
}
