import { PropertyButton } from '../property-button.tsx';
import type { PropertyRow } from './popup-props.ts';

type PropertyListProps = {
  rows: readonly PropertyRow[];
  current?: string;
  onChoose(propertyId: string): void;
};

/** Properties in the order handed in; each row is one button. */
export function PropertyList({ rows, current, onChoose }: PropertyListProps) {
  return (
    <ul class="properties">
      {rows.map((row) => (
        <li key={row.propertyId}>
          <PropertyButton {...{ row, current, onChoose }}>
            <bdi class="grow">{row.name}</bdi>
            {row.starred && <span aria-hidden="true">★</span>}
            <span class="muted word">{row.word}</span>
          </PropertyButton>
        </li>
      ))}
    </ul>
  );
}
