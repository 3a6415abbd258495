import { namesIn, roleConcepts, speaksOf } from './bound.ts';
import type { Bound, Layer } from './bound.ts';
import type { Concept } from '../labels/label-table.ts';
import type { ReadText } from './read-text.ts';

/**
 * "Top Up" is a button, and a row of the Credit breakdown (tawk.to help centre). It names a pool only as the
 * single label of a plain number, or as a heading; in the breakdown also before "3,000 left".
 */
export function isRowOfTopUps(bound: Bound, layer: Layer): boolean {
  const isNumber = bound.value?.kind === 'number';
  if (bound.read.node.isControl) return false;
  const speaking = layer.reads.filter((read) => {
    const silent: readonly Concept[] = layer.trailing.includes(read)
      ? unitConcepts
      : ['neutral', 'running', 'asOf'];
    return read.hasOtherWords || read.words.some(({ concept }) => !silent.includes(concept));
  });
  const [only] = speaking.filter((read) => read !== bound.read);
  if (layer.kind === 'own') return isNumber && isTopUpLabel(bound.read);
  if (only === undefined || speaking.length !== 1 || !isTopUpLabel(only)) return false;
  if (only.node.isHeading) return true;
  const isOfBreakdown =
    !layer.trailing.includes(only) &&
    bound.layers.some(({ reads }) => speaksOf(reads, 'breakdown'));
  return isNumber && layer.kind === 'label' && (isOfBreakdown || !isRoleKnown(bound, layer));
}

/** "1,500" with "credits left" below it is still the figure of the label above. */
const unitConcepts: readonly Concept[] = ['neutral', 'running', 'asOf', 'credits', 'remaining'];

const isTopUpLabel = (read: ReadText): boolean =>
  read.words.some((word) => word.concept === 'topUp') &&
  read.words.every(
    (word) =>
      word.concept === 'topUp' || word.concept === 'credits' || word.concept === 'remaining',
  ) &&
  !read.hasOtherWords;

const isRoleKnown = (bound: Bound, upTo: Layer): boolean =>
  bound.layers
    .slice(0, bound.layers.indexOf(upTo))
    .some((layer) => namesIn(layer, roleConcepts).length > 0);
