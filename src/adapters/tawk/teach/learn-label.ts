import { openPage } from '../open-page.ts';
import { lookAtPanel } from '../look-at-panel.ts';
import { parseRoute } from '../routes.ts';
import { conceptsOf, languageOf, placeOf, useTaught } from './use-taught.ts';
import type { Concept } from '../labels/label-table.ts';
import type { Look, LookOptions } from '../panel/look-types.ts';
import type { Reading } from '../../../domain/reading.ts';
import type { DayOrder, FigureMeaning } from '../../../domain/figure-meaning.ts';
import type { TaughtLabel } from '../../../domain/taught-label.ts';
import type { PickableFigure } from './list-figures.ts';

/**
 * Why a figure that was pointed at teaches nothing: no words beside it; a percentage; the page or its
 * other figures say something else; other figures must be explained first; the address names no
 * property, or cannot be remembered; a date may be two days; it stays in doubt.
 */
export type Refusal =
  'no_label' | 'coarse' | 'contradicts' | 'more_needed' | 'no_property' | 'which_day' | 'doubtful';

export type Lesson =
  /** `label` is null where the page is read so already. */
  | { ok: true; label: TaughtLabel | null; look: Extract<Look, { ok: true }> }
  /** `label` waits for the others where more is needed. */
  | { ok: false; refusal: Refusal; label: TaughtLabel | null };

type Wish = {
  figure: PickableFigure;
  means: FigureMeaning;
  taught: readonly TaughtLabel[];
  /** The answer to `which_day`. */
  order?: DayOrder | undefined;
};

const refuse = (refusal: Refusal, label: TaughtLabel | null = null): Lesson => ({
  ok: false,
  refusal,
  label,
});

/**
 * Finds the label by which a figure is read as what the person says it is. Each is tried on the page as
 * it stands, and the first whose whole reading holds is learned: nothing but a text of the panel.
 */
export function learnLabel(document: Document, options: LookOptions, wish: Wish): Lesson {
  const { figure, means, taught, order } = wish;
  const place = placeOf(options.url);
  if (place === null) return refuse('no_property');
  if (figure.value?.kind === 'percent') return refuse('coarse');
  if ((figure.value === null) !== (means === 'reset')) return refuse('contradicts');
  const look = (labels: readonly TaughtLabel[]): Look =>
    lookAtPanel(document, { ...options, ...useTaught(document, labels, options) });
  const isNameless = parseRoute(options.url).propertyId === null && options.lastPropertyId;
  const plain = look(taught);
  if (plain.ok && says(plain, figure, means)) return { ok: true, label: null, look: plain };
  const contradicts = makeContradiction(document, options, means);
  const labels = figure.labels
    .filter((text) => !contradicts(text))
    .map((text) => ({
      means,
      text,
      language: languageOf(document),
      place,
      ...(order && { order }),
      ...(isNameless && { propertyId: options.lastPropertyId }),
    }));
  if (labels.length === 0) return refuse(figure.labels.length === 0 ? 'no_label' : 'contradicts');
  const lessons = labels.map((label) => judge(label, look([...taught, label]), wish));
  return (
    lessons.find(({ ok }) => ok) ??
    lessons.find((lesson) => !lesson.ok && lesson.refusal === 'more_needed') ??
    lessons[0] ??
    refuse('no_label')
  );
}

const unfinished = new Set(['label_unknown', 'no_balance', 'no_total']);

function judge(label: TaughtLabel, look: Look, { figure, means }: Wish): Lesson {
  if (look.ok) return says(look, figure, means) ? { ok: true, label, look } : refuse('contradicts');
  const { kind, reason = '' } = look.failure;
  if (kind === 'no_panel' || kind === 'loading' || unfinished.has(reason))
    return refuse('more_needed', label);
  if (kind === 'property_unknown' || reason === 'property_from_last_route')
    return refuse('no_property');
  if (reason === 'date_ambiguous') return refuse('which_day');
  return refuse(
    kind === 'wrong_property' || reason === 'contradiction' ? 'contradicts' : 'doubtful',
  );
}

/** Does the reading hold the figure as what the person says it is, and nothing that cannot be? */
function says(
  { reading, sources }: Extract<Look, { ok: true }>,
  { value, shown }: PickableFigure,
  means: FigureMeaning,
): boolean {
  if (owesWhileHolding(reading)) return false;
  if (means === 'reset') return sources.resetOn?.includes(shown) === true;
  if (value === null || value.kind === 'blank' || value.kind === 'percent') return false;
  const { amount } = value.kind === 'ratio' ? value.part : value.number;
  const { subscriptionRemaining, subscriptionTotal, purchasedRemaining, excess } = reading;
  switch (means) {
    case 'subscription_left':
      return subscriptionRemaining === amount;
    case 'subscription_used':
      return (
        subscriptionTotal !== undefined && subscriptionTotal - amount === subscriptionRemaining
      );
    case 'bought_left':
      return purchasedRemaining === amount;
    case 'debt':
      return excess === amount;
  }
}

/** Credits are spent before a debt begins. */
const owesWhileHolding = ({
  subscriptionRemaining,
  purchasedRemaining,
  excess,
}: Reading): boolean =>
  (excess ?? 0) > 0 && (subscriptionRemaining ?? 0) + (purchasedRemaining ?? 0) > 0;

const decided: readonly Concept[] = [
  'panel',
  'breakdown',
  'history',
  'subscription',
  'purchased',
  'excess',
  'used',
  'remaining',
  'reset',
  'apart',
  'offer',
  'foreign',
];

/** Words whose meaning is known, and is another, are no label for this. */
function makeContradiction(document: Document, options: LookOptions, means: FigureMeaning) {
  const readers = openPage(document, options).map(({ reader }) => reader);
  const others = decided.filter((concept) => !conceptsOf[means].includes(concept));
  return (text: string): boolean =>
    readers.some(({ findWords }) =>
      findWords(text).some(({ concept }) => others.includes(concept)),
    );
}
