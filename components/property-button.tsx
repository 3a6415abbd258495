import type { ComponentChildren } from 'preact';
import type { VerdictLook } from '../src/domain/verdict.ts';
import { Chip } from './chip.tsx';

type PropertyButtonProps = {
  row: { propertyId: string; look: VerdictLook; amount: string; spoken: string };
  /** The property that is shown already. */
  current?: string | undefined;
  onChoose(propertyId: string): void;
  /** Whose it is and what the figure means. */
  children: ComponentChildren;
};

/** One property in a list: the verdict, whose it is, how much. */
export const PropertyButton = ({ row, current, onChoose, children }: PropertyButtonProps) => (
  <button
    type="button"
    class="button button-quiet"
    aria-current={row.propertyId === current}
    onClick={() => onChoose(row.propertyId)}
  >
    <Chip look={row.look} />
    {children}
    <span class="amount" dir="ltr" aria-hidden="true">
      {row.amount}
    </span>
    <span class="hidden">{row.spoken}</span>
  </button>
);
