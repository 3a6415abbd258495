import { readFileSync } from 'node:fs';
import type { LedgerView } from '../../src/domain/ledger-view.ts';
import { formatInstant } from '../../src/domain/instants.ts';
import { instant } from '../../src/domain/units.ts';

/** A worked example: `expect` holds only the keys that matter to it. */
export interface Vector {
  readonly name: string;
  readonly given: readonly unknown[];
  readonly config?: unknown;
  readonly at: string;
  readonly knownAt?: string;
  readonly expect: Readonly<Record<string, unknown>>;
}

export const readVectors = (file: string): Vector[] =>
  JSON.parse(readFileSync(new URL(`../vectors/${file}`, import.meta.url), 'utf8')).vectors;

export const parseAt = (text: string) => instant(Date.parse(text));

const pick = (shown: unknown, wanted: unknown): unknown => {
  if (typeof wanted !== 'object' || wanted === null || Array.isArray(wanted)) return shown;
  const from = shown as Record<string, unknown>;
  return Object.fromEntries(Object.keys(wanted).map((key) => [key, from[key]]));
};

/** The part of a view that a vector speaks of, in the words of its file. */
export const selectExpected = (view: LedgerView, wanted: Vector['expect']): unknown => {
  const format = (at: number | null) => (at === null ? null : formatInstant(instant(at)));
  const shown: Record<string, unknown> = {
    ...view,
    cycleStart: format(view.cycleStart),
    cycleEnd: format(view.cycleEnd),
    nextBoundaries: view.nextBoundaries.map(format),
  };
  return Object.fromEntries(
    Object.entries(wanted).map(([key, part]) => {
      const value =
        key === 'nextBoundaries' && Array.isArray(part)
          ? (shown[key] as unknown[]).slice(0, part.length)
          : shown[key];
      return [key, pick(value, part)];
    }),
  );
};
