import { PropertyButton } from '../property-button.tsx';
import type { OverviewRow } from './overview-props.ts';

type PropertyTableProps = {
  label: string;
  rows: readonly OverviewRow[];
  current: string;
  onChoose(propertyId: string): void;
  onAct(row: OverviewRow): void;
};

/** All properties, nearest silence first: whose, how much, what it means, what to do. */
export const PropertyTable = ({ label, rows, current, onChoose, onAct }: PropertyTableProps) => (
  <ul class="property-table" aria-label={label}>
    {rows.map((row) => (
      <li key={row.propertyId}>
        <PropertyButton {...{ row, current, onChoose }}>
          <span class="whose">
            <bdi>
              {row.name}
              {row.starred && <span aria-hidden="true"> ★</span>}
            </bdi>
            <span class="muted word">{row.word}</span>
          </span>
        </PropertyButton>
        {row.action && (
          <button type="button" class="button button-secondary act" onClick={() => onAct(row)}>
            {row.action.label}
            <span class="hidden">: {row.name}</span>
          </button>
        )}
      </li>
    ))}
  </ul>
);
