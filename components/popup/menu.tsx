import type { PopupProps } from './popup-props.ts';

/** What a person does now and then; opens in place below the header. */
export function Menu(props: PopupProps & { onSettings(): void; onDone(): void }) {
  const { labels, on, properties, shownPropertyId, hasRunOut, settings, onSettings, onDone } =
    props;
  const shown = properties.find((row) => row.propertyId === shownPropertyId);
  const watched = shown?.watched ?? true;
  const starred = shown?.starred ?? false;
  const items = [
    { label: labels.overview, act: on.onOverview },
    { label: labels.settings, act: onSettings },
    // Who may not open Message Usage buys nothing, and has no number to point at.
    ...(settings.canOpen === false
      ? []
      : [
          { label: labels.bought, act: on.onBought },
          { label: labels.showNumber, act: () => on.onButton('show_number') },
        ]),
    ...(hasRunOut ? [{ label: labels.calendar, act: on.onCalendar }] : []),
    { label: starred ? labels.unstar : labels.star, act: () => on.onStar(!starred) },
    { label: watched ? labels.unwatch : labels.watch, act: () => on.onWatch(!watched) },
    { label: labels.hidePill, act: on.onHidePill },
    { label: labels.copy, act: on.onCopy },
    { label: labels.copyForTeam, act: on.onCopyForTeam },
    { label: labels.help, act: on.onHelp },
  ];
  return (
    <ul class="menu" aria-label={labels.menu}>
      {items.map(({ label, act }) => (
        <li key={label}>
          <button
            type="button"
            class="button button-quiet"
            onClick={() => {
              onDone();
              act();
            }}
          >
            {label}
          </button>
        </li>
      ))}
    </ul>
  );
}
