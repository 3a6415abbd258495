import { useState } from 'preact/hooks';
import type { NoticeAction, PopupProps } from './popup-props.ts';
import { PropertyList } from './property-list.tsx';

/** One thing that must be said besides the figure, with what can be answered. */
export function NoticeBar({ notice, properties, on, onNames }: PopupProps & { onNames(): void }) {
  const [assigning, setAssigning] = useState(false);
  if (!notice) return null;
  const answer = (action: NoticeAction) => {
    if (action === 'assign') return setAssigning(!assigning);
    return action === 'names' ? onNames() : on.onNotice(action);
  };
  return (
    <section class="notice" aria-live="polite">
      <p>
        {notice.text}{' '}
        {notice.actions.map(({ action, label }) => (
          <button key={action} type="button" class="button-link" onClick={() => answer(action)}>
            {label}
          </button>
        ))}
      </p>
      {assigning && <PropertyList rows={properties} onChoose={on.onAssign} />}
    </section>
  );
}
