import type { VerdictLook } from '../src/domain/verdict.ts';
import { CHIP_SIZE, chipShapes } from './chip-shapes.ts';

/** The verdict's drawing. Silent for screen readers: the sentence beside it says the same. */
export function Chip({ look }: { look: VerdictLook }) {
  const { outline, mark } = chipShapes[look];
  return (
    <svg class={`chip look-${look}`} viewBox={`0 0 ${CHIP_SIZE} ${CHIP_SIZE}`} aria-hidden="true">
      <path class="chip-outline" d={outline} />
      <path class="chip-mark" d={mark} />
    </svg>
  );
}
