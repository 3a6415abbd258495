import { describe, expect, it } from 'vitest';
import { instant } from '../units.ts';
import { countHours, coverHours, HOUR_MS, type Span } from './hour-spans.ts';

const at = (hours: number) => instant(Math.round((100 + hours) * HOUR_MS));
const span = (from: number, to: number): Span => ({ from: at(from), to: at(to) });
/** Four hours from hour 100 on. */
const cover = (...spans: Span[]) => [...coverHours(spans, 100, 4)];

describe('the share of an hour that is covered', () => {
  it('is of each hour that a span meets', () => {
    expect(cover(span(0.5, 2.25))).toEqual([0.5, 1, 0.25, 0]);
    expect(cover(span(1.25, 1.5))).toEqual([0, 0.25, 0, 0]);
    expect(cover()).toEqual([0, 0, 0, 0]);
  });

  it('is nothing of hours that a span only touches', () => {
    expect(cover(span(1, 2))).toEqual([0, 1, 0, 0]);
    expect(cover(span(2, 2))).toEqual([0, 0, 0, 0]);
    expect(cover(span(3, 1))).toEqual([0, 0, 0, 0]);
  });

  it('ends where the hours do', () => {
    expect(cover(span(-2, 0.5))).toEqual([0.5, 0, 0, 0]);
    expect(cover(span(3.5, 9))).toEqual([0, 0, 0, 0.5]);
    expect(cover(span(-3, -1), span(6, 7))).toEqual([0, 0, 0, 0]);
  });

  it('adds up for several spans, to the whole hour at most', () => {
    expect(cover(span(0, 0.25), span(0.5, 0.75))).toEqual([0.5, 0, 0, 0]);
    expect(cover(span(0, 0.75), span(0.25, 1))).toEqual([1, 0, 0, 0]);
  });
});

describe('messages by hour', () => {
  it('are those after the span’s start, with its end', () => {
    const seen = [at(0), at(0.5), at(1), at(1.75), at(3), at(3.01)];
    expect([...countHours(seen, span(0, 3), 100, 4)]).toEqual([1, 2, 0, 1]);
  });

  it('are none before the first hour', () => {
    expect([...countHours([at(-1), at(0.5)], span(-2, 3), 100, 4)]).toEqual([1, 0, 0, 0]);
    expect(countHours([at(-1)], span(-2, 3), 100, 4)).not.toHaveProperty('-1');
  });
});
