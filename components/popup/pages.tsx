import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { TypingForm } from '../typing/typing-form.tsx';
import { BuyPage } from './buy-page.tsx';
import { FigurePage } from './figure-page.tsx';
import type { ButtonKind, PopupPage, PopupProps } from './popup-props.ts';

type PagesProps = PopupProps & {
  page: PopupPage;
  onPage(page: PopupPage): void;
  /** What stands below the figure. */
  children?: ComponentChildren;
};

/** The page of a button that is answered here; null for one that is not. */
export function pageOf(kind: ButtonKind): PopupPage | null {
  if (kind === 'top_up') return 'buy';
  if (kind === 'add_reset') return 'reset';
  return kind === 'type_it' ? 'typing' : null;
}

/** The page that is shown. Escape leads back to the figure. */
export function usePage(first: PopupPage) {
  const [page, setPage] = useState(first);
  useEffect(() => {
    if (page === 'figure') return;
    const goBack = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // Else the browser closes the popup, and what was typed is lost.
      event.preventDefault();
      setPage('figure');
    };
    addEventListener('keydown', goBack);
    return () => removeEventListener('keydown', goBack);
  }, [page]);
  return [page, setPage] as const;
}

/** The figure and the steps that start from it: buying, typing, adding the reset date. */
export function Pages({ page, onPage, children, ...props }: PagesProps) {
  const { labels, on, buy } = props;
  const [typed, setTyped] = useState({ amount: '', shownAt: '', resetOn: '' });
  const goBack = () => onPage('figure');
  const press = (kind: ButtonKind) => {
    const own = pageOf(kind);
    if (own) onPage(own);
    else on.onButton(kind as Parameters<typeof on.onButton>[0]);
  };
  const bought = () => {
    goBack();
    on.onBought();
  };
  if (page === 'buy') return <BuyPage text={buy} onOpen={on.onOpenTopUp} onBought={bought} />;
  if (page === 'typing' || page === 'reset') {
    const typing = { labels, fields: typed, onChange: setTyped, onDone: goBack };
    return page === 'reset' ? (
      <TypingForm {...typing} onSave={on.onEnterReset} resetAlone />
    ) : (
      <TypingForm
        {...typing}
        onSave={on.onEnterFigure}
        onOpen={() => on.onButton('open_message_usage')}
      />
    );
  }
  return (
    <FigurePage {...props} onPress={press} onNames={() => onPage('settings')}>
      {children}
    </FigurePage>
  );
}
