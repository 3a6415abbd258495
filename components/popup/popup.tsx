import { OwnSettings } from '../settings/own-settings.tsx';
import { Settings } from '../settings/settings.tsx';
import { Header } from './header.tsx';
import { useKeptFocus } from './kept-focus.ts';
import { Others, Days } from './more.tsx';
import { Pages, usePage } from './pages.tsx';
import type { PopupProps } from './popup-props.ts';

/** Whose, how much, will it last, what to do, can I trust it, the rest: in this order. */
export function Popup(props: PopupProps) {
  const { text, labels, on, settings, notice, team } = props;
  const [page, setPage] = usePage('figure');
  const kept = useKeptFocus();
  // Below a question there is room for the rest only while there is nothing to press.
  const hasRoom = !team && (!notice || text.buttons.length === 0);
  return (
    <main class="popup" {...kept} dir={text.direction} lang={text.language}>
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
