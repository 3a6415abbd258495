import * as elements from '../../components/pill/elements.ts';
import * as pillStyle from '../../components/pill/pill-style.ts';
import * as placeRing from '../../components/pill/place-ring.ts';
import * as host from './host.ts';

const PLACE = Symbol.for('credit-meter.look');

/** Leaves for the picker what it shows itself with, as the pill does (scripts/share-modules.ts). */
export function lendLook(): void {
  (globalThis as { [PLACE]?: object })[PLACE] = {
    elements,
    host,
    'pill-style': pillStyle,
    'place-ring': placeRing,
  };
}
