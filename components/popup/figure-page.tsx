import type { ComponentChildren } from 'preact';
import { TeamQuestion } from '../team/team-question.tsx';
import { Figure } from './figure.tsx';
import { NoticeBar } from './notice-bar.tsx';
import { Pools } from './pools.tsx';
import type { ButtonKind, PopupProps } from './popup-props.ts';
import { Trust } from './trust.tsx';
import { Verdict } from './verdict.tsx';

type FigurePageProps = PopupProps & {
  children?: ComponentChildren;
  onPress(kind: ButtonKind): void;
  onNames(): void;
};

/** How much, will it last, what to do, can it be trusted, the rest. */
export function FigurePage(props: FigurePageProps) {
  const { text, labels, onPress } = props;
  return (
    <>
      <Figure text={text} />
      <Verdict text={text} />
      <Pools text={text} bar={props.bar} />
      <Actions buttons={text.buttons} onPress={onPress} />
      <Trust text={text} update={labels.update} onPress={onPress} />
      {props.team ? <TeamQuestion {...props.team} /> : <NoticeBar {...props} />}
      {props.children}
    </>
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
