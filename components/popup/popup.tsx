import { useEffect, useState } from 'preact/hooks';
import { OwnSettings } from '../settings/own-settings.tsx';
import { Settings } from '../settings/settings.tsx';
import { Header } from './header.tsx';
import { Others, Days } from './more.tsx';
import { Pages } from './pages.tsx';
import type { PopupPage, PopupProps } from './popup-props.ts';

/** Whose, how much, will it last, what to do, can I trust it, the rest: in this order. */
export function Popup(props: PopupProps) {
  const { text, labels, on, settings, notice, team } = props;
  const [page, setPage] = useState<PopupPage>('figure');
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
  // Below a question there is room for the rest only while there is nothing to press.
  const hasRoom = !team && (!notice || text.buttons.length === 0);
  return (
    <main class="popup" dir={text.direction} lang={text.language}>
      <Header
        {...props}
        page={page}
        onSettings={() => setPage('settings')}
        onBack={() => setPage('figure')}
      />
      {page === 'settings' ? (
        <>
          <Settings settings={settings} labels={labels} on={on} />
          <OwnSettings settings={settings} labels={labels} on={on} />
        </>
      ) : (
        <Pages {...props} page={page} onPage={setPage}>
          {/* The list of the others then stays in the header: there is room for one of the two. */}
          {hasRoom && <Others {...props} />}
          {hasRoom && <Days key={props.shownPropertyId} {...props} />}
        </Pages>
      )}
      <p class="status" role="status">
        {props.status}
      </p>
    </main>
  );
}
