import { useState } from 'preact/hooks';
import type { Notice, PopupProps } from './popup-props.ts';
import { PropertyList } from './property-list.tsx';

/** One thing that must be said besides the figure, with what can be done about it. */
export function NoticeBar(props: PopupProps) {
  const { notice, properties, on } = props;
  const [assigning, setAssigning] = useState(false);
  if (!notice) return null;
  return (
    <section class="notice" aria-live="polite">
      <p>
        {notice.text}{' '}
        <NoticeButtons {...props} notice={notice} onAssign={() => setAssigning(!assigning)} />
      </p>
      {assigning && notice.kind === 'unassigned' && (
        <PropertyList rows={properties} onChoose={on.onAssign} />
      )}
    </section>
  );
}

function NoticeButtons(props: PopupProps & { notice: Notice; onAssign(): void }) {
  const { notice, labels, on, onAssign } = props;
  const { kind, action } = notice;
  if (action === null || kind === 'saving_paused' || kind === 'not_watching') return null;
  const press = () => (kind === 'unassigned' ? onAssign() : on.onNotice(kind));
  return (
    <>
      <button type="button" class="button-link" onClick={press}>
        {action}
      </button>
      {kind === 'sender' && (
        <button type="button" class="button-link" onClick={on.onRefuseSender}>
          {labels.no}
        </button>
      )}
    </>
  );
}
