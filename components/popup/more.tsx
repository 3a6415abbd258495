import { useState } from 'preact/hooks';
import type { PopupProps } from './popup-props.ts';
import { PropertyList } from './property-list.tsx';

/** The other properties, in place; nothing where there are none. */
export function Others({ properties, shownPropertyId, othersSummary, on }: PopupProps) {
  if (othersSummary === null) return null;
  return (
    <details class="more">
      <summary>{othersSummary}</summary>
      <PropertyList
        rows={properties.filter((row) => row.propertyId !== shownPropertyId)}
        onChoose={on.onShowProperty}
      />
    </details>
  );
}

/** The chart of the last days is fetched when it is first opened. */
export function Days({ labels, days, on }: PopupProps) {
  const [asked, setAsked] = useState(false);
  const open = () => {
    if (!asked) on.onOpenDays();
    setAsked(true);
  };
  return (
    <details class="more" onToggle={open}>
      <summary>{labels.days}</summary>
      {days}
    </details>
  );
}
