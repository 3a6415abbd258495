import { useState } from 'preact/hooks';
import { Settings } from '../settings/settings.tsx';
import { Figure } from './figure.tsx';
import { Header } from './header.tsx';
import { NoticeBar } from './notice-bar.tsx';
import type { ButtonKind, PopupProps } from './popup-props.ts';
import { Pools } from './pools.tsx';
import { PropertyList } from './property-list.tsx';
import { Trust } from './trust.tsx';
import { TypingForm } from '../typing/typing-form.tsx';
import { TeamQuestion } from '../team/team-question.tsx';
import { Verdict } from './verdict.tsx';

type Page = 'figure' | 'typing' | 'settings';

/** Whose, how much, will it last, what to do, can I trust it, the rest: in this order. */
export function Popup(props: PopupProps) {
  const { text, labels, on, settings } = props;
  const [page, setPage] = useState<Page>('figure');
  const [typed, setTyped] = useState({ amount: '', shownAt: '', resetOn: '' });
  const goBack = () => setPage('figure');
  const press = (kind: ButtonKind) => (kind === 'type_it' ? setPage('typing') : on.onButton(kind));
  return (
    <main class="popup" dir={text.direction} lang={text.language}>
      <Header {...props} page={page} onSettings={() => setPage('settings')} onBack={goBack} />
      {page === 'figure' && <FigurePage {...props} onPress={press} />}
      {page === 'typing' && (
        <TypingForm
          labels={labels}
          fields={typed}
          onChange={setTyped}
          onSave={on.onEnterFigure}
          onDone={goBack}
          onOpen={() => on.onButton('open_message_usage')}
        />
      )}
      {page === 'settings' && <Settings settings={settings} labels={labels} on={on} />}
      <p class="status" role="status">
        {props.status}
      </p>
    </main>
  );
}

function FigurePage(props: PopupProps & { onPress(kind: ButtonKind): void }) {
  const { text, labels, on, onPress, othersSummary } = props;
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
      {othersSummary && !props.notice && !props.team && (
        <details class="others">
          <summary>{othersSummary}</summary>
          <PropertyList rows={others} onChoose={on.onShowProperty} />
        </details>
      )}
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
