import { useState } from 'preact/hooks';
import { TeamQuestion } from '../team/team-question.tsx';
import { Figure } from './figure.tsx';
import { NoticeBar } from './notice-bar.tsx';
import { Pools } from './pools.tsx';
import type { ButtonKind, PopupProps } from './popup-props.ts';
import { PropertyList } from './property-list.tsx';
import { Trust } from './trust.tsx';
import { Verdict } from './verdict.tsx';

type FigurePageProps = PopupProps & { onPress(kind: ButtonKind): void; onNames(): void };

/** How much, will it last, what to do, can it be trusted, the rest. */
export function FigurePage(props: FigurePageProps) {
  const { text, labels, on, onPress, othersSummary } = props;
  const hasRoom = !props.notice && !props.team;
  const others = props.properties.filter((row) => row.propertyId !== props.shownPropertyId);
  return (
    <>
      <Figure text={text} />
      <Verdict text={text} />
      <Pools text={text} bar={props.bar} />
      <Actions buttons={text.buttons} onPress={onPress} />
      <Trust text={text} update={labels.update} onUpdate={() => onPress('type_it')} />
      {/* The list of the others then stays in the header: there is room for one of the two. */}
      {props.team ? <TeamQuestion {...props.team} /> : <NoticeBar {...props} />}
      {othersSummary && hasRoom && (
        <details class="more">
          <summary>{othersSummary}</summary>
          <PropertyList rows={others} onChoose={on.onShowProperty} />
        </details>
      )}
      {hasRoom && <Days key={props.shownPropertyId} {...props} />}
    </>
  );
}

/** The chart is fetched when it is first opened. */
function Days({ labels, days, on }: PopupProps) {
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

function Actions(props: {
  buttons: PopupProps['text']['buttons'];
  onPress(kind: ButtonKind): void;
}) {
  if (props.buttons.length === 0) return null;
  return (
    <div class="actions">
      {props.buttons.map(({ kind, label }, index) => (
        <button
          key={kind}
          type="button"
          class={`button button-${index === 0 ? 'primary' : 'secondary'}`}
          onClick={() => props.onPress(kind)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
