import type { Flow } from './panel/digit-row.ts';

/** The room between two digits of one figure, in heights of a digit. */
const widestGap = 0.4;

/** A browser's answer: the element begins where its sibling ends, in the same line. */
export function measuredFlow(view: Window & typeof globalThis): Flow {
  const measure = view.Element.prototype.getBoundingClientRect;
  return (before, element) => {
    const [one, other] = [measure.call(before), measure.call(element)];
    const height = Math.max(one.height, other.height);
    if (height === 0) return null;
    const shared = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
    const gap = other.left - one.right;
    return shared > height / 2 && gap > -height * widestGap && gap < height * widestGap;
  };
}
