import { foldLabel } from '../labels/fold-text.ts';
import { seam } from '../numbers.ts';
import { openPage, type OpenedPage } from '../open-page.ts';
import { bindPage } from '../panel/bind-labels.ts';
import { parseRoute, showsVisitorText } from '../routes.ts';
import { LABEL_LENGTH } from '../../../domain/figure-meaning.ts';
import type { Bound } from '../panel/bound.ts';
import type { LookOptions } from '../panel/look-types.ts';
import type { ReadText } from '../panel/read-text.ts';
import type { Value } from '../panel/read-values.ts';

/** A figure or a date on screen that a person can point at, with the texts that may be its label. */
export type PickableFigure = {
  element: Element;
  shown: string;
  /** Null for a date. */
  value: Value | null;
  /** The nearest first. */
  labels: readonly string[];
};

const mostFigures = 200;

/** Letters and spaces only: digits and the signs of a pattern would match more than the label. */
const isLabel = (text: string): boolean =>
  text.length <= LABEL_LENGTH &&
  /\p{L}[\p{L}\p{M}]/u.test(text) &&
  !/[\d*#|{}\ue000-\uf8ff]/u.test(text);

/** What a text says beside its own figure. */
function piecesOf({ text, values, dates }: ReadText): readonly string[] {
  const spans = [...values, ...dates].toSorted((one, other) => one.start - other.start);
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of spans) {
    pieces.push(text.slice(from, start));
    from = Math.max(from, end);
  }
  return [...pieces, text.slice(from)];
}

const labelsOf = (bound: Bound): readonly string[] => {
  const texts = bound.layers.flatMap(({ reads }) => reads.flatMap(piecesOf));
  const labels = texts.map((text) => foldLabel(text.replaceAll(seam, ' '))).filter(isLabel);
  return [...new Set(labels)];
};

function figuresIn({ tree, reader }: OpenedPage): PickableFigure[] {
  return bindPage(tree, reader).bounds.flatMap((bound) => {
    const { element, shown } = bound.read.node;
    if (element === null || bound.value?.kind === 'blank') return [];
    return [{ element, shown, value: bound.value, labels: labelsOf(bound) }];
  });
}

/** Everything on screen that the reader could take for a figure: nothing of visitors, agents or menus. */
export function listFigures(document: Document, options: LookOptions): readonly PickableFigure[] {
  if (showsVisitorText(parseRoute(options.url).kind)) return [];
  const found = new Map<Element, PickableFigure[]>();
  for (const page of openPage(document, options)) {
    for (const figure of figuresIn(page)) {
      const beside = found.get(figure.element) ?? [];
      const isKnown = beside.some(
        ({ shown, value }) => shown === figure.shown && value?.kind === figure.value?.kind,
      );
      if (!isKnown) found.set(figure.element, [...beside, figure]);
    }
  }
  return [...found.values()].flat().slice(0, mostFigures);
}
