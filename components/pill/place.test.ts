import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPosition, snapToEdge } from './place.ts';

const view = { width: 1_000, height: 600 };
const closed = { width: 70, height: 24 };
const composer = { left: 300, top: 480, right: 1_000, bottom: 600 };

describe('where the pill stands', () => {
  it('is top right under the navigation, and top left from right to left', () => {
    expect(findPosition(null, closed, view, null, 'ltr')).toEqual({ left: 910, top: 64 });
    expect(findPosition(null, closed, view, null, 'rtl')).toEqual({ left: 20, top: 64 });
  });

  it('is the remembered edge and height, inside the window', () => {
    expect(findPosition({ edge: 'start', top: 200 }, closed, view, null, 'ltr')).toEqual({
      left: 20,
      top: 200,
    });
    expect(findPosition({ edge: 'end', top: 5_000 }, closed, view, null, 'ltr')).toEqual({
      left: 910,
      top: 568,
    });
  });

  it('gives way to the composer, upwards', () => {
    expect(findPosition({ edge: 'end', top: 500 }, closed, view, composer, 'ltr').top).toBe(448);
    expect(findPosition({ edge: 'start', top: 500 }, closed, view, composer, 'ltr').top).toBe(500);
  });

  it('never covers the composer while the window has room beside it', () => {
    const rects = fc
      .tuple(
        fc.nat(900),
        fc.nat(500),
        fc.integer({ min: 50, max: 700 }),
        fc.integer({ min: 20, max: 200 }),
      )
      .map(([left, top, width, height]) => ({
        left,
        top,
        right: left + width,
        bottom: top + height,
      }));
    const places = fc.record({
      edge: fc.constantFrom('start' as const, 'end' as const),
      top: fc.nat(700),
    });
    fc.assert(
      fc.property(places, rects, (place, rect) => {
        const { left, top } = findPosition(place, closed, view, rect, 'ltr');
        const isClear =
          left >= rect.right ||
          left + closed.width <= rect.left ||
          top >= rect.bottom ||
          top + closed.height <= rect.top;
        expect(isClear).toBe(true);
        expect(top).toBeGreaterThanOrEqual(0);
        expect(top + closed.height).toBeLessThanOrEqual(view.height);
      }),
    );
  });

  it('snaps to the nearer edge, named by the direction of reading', () => {
    expect(snapToEdge(100, 90.4, view, 'ltr')).toEqual({ edge: 'start', top: 90 });
    expect(snapToEdge(900, 90, view, 'ltr')).toEqual({ edge: 'end', top: 90 });
    expect(snapToEdge(100, -5, view, 'rtl')).toEqual({ edge: 'end', top: 0 });
  });
});
