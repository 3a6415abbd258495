import { useState } from 'preact/hooks';
import { Settings } from '../settings/settings.tsx';
import { TypingForm } from '../typing/typing-form.tsx';
import { BuyPage } from './buy-page.tsx';
import { FigurePage } from './figure-page.tsx';
import { Header } from './header.tsx';
import type { ButtonKind, PopupPage, PopupProps } from './popup-props.ts';

/** Whose, how much, will it last, what to do, can I trust it, the rest: in this order. */
export function Popup(props: PopupProps) {
  const { text, labels, on, settings, buy } = props;
  const [page, setPage] = useState<PopupPage>('figure');
  const [typed, setTyped] = useState({ amount: '', shownAt: '', resetOn: '' });
  const goBack = () => setPage('figure');
  const press = (kind: ButtonKind) => {
    if (kind === 'top_up') return setPage('buy');
    if (kind === 'add_reset') return setPage('reset');
    return kind === 'type_it' ? setPage('typing') : on.onButton(kind);
  };
  const bought = () => {
    goBack();
    on.onBought();
  };
  return (
    <main class="popup" dir={text.direction} lang={text.language}>
      <Header {...props} page={page} onSettings={() => setPage('settings')} onBack={goBack} />
      {page === 'figure' && (
        <FigurePage {...props} onPress={press} onNames={() => setPage('settings')} />
      )}
      {page === 'buy' && <BuyPage text={buy} onOpen={on.onOpenTopUp} onBought={bought} />}
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
      {page === 'reset' && (
        <TypingForm
          labels={labels}
          fields={typed}
          onChange={setTyped}
          onSave={on.onEnterReset}
          onDone={goBack}
          resetAlone
        />
      )}
      {page === 'settings' && <Settings settings={settings} labels={labels} on={on} />}
      <p class="status" role="status">
        {props.status}
      </p>
    </main>
  );
}
