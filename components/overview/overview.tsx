import { useEffect, useRef, useState } from 'preact/hooks';
import { DayBars } from '../chart/day-bars.tsx';
import { CrossButton } from '../cross-button.tsx';
import { useKeptFocus } from '../popup/kept-focus.ts';
import { pageOf, Pages, usePage } from '../popup/pages.tsx';
import type { PopupPage } from '../popup/popup-props.ts';
import { CyclePanel, LogPanel } from './history-panels.tsx';
import type { OverviewProps, OverviewRow, OverviewTab } from './overview-props.ts';
import { PropertyTable } from './property-table.tsx';
import { Tabs } from './tabs.tsx';

/** All properties above, one below: its figure, its cycle, its days, its log, its settings. */
export function Overview(props: OverviewProps) {
  const { text, shown, team, startsWith } = props;
  const isOffered = shown.text.buttons.some(({ kind }) => kind === startsWith);
  const [page, setPage] = usePage((isOffered && startsWith && pageOf(startsWith)) || 'figure');
  const [tab, setTab] = useState<OverviewTab>('cycle');
  const kept = useKeptFocus();
  const press = usePress(shown);
  const act = (row: OverviewRow) => {
    shown.on.onShowProperty(row.propertyId);
    const own = row.action && pageOf(row.action.kind);
    setPage(own ?? 'figure');
    if (!own) press(row);
  };
  const choose = (propertyId: string) => {
    setPage('figure');
    shown.on.onShowProperty(propertyId);
  };
  const goTo = (wanted: PopupPage) => {
    if (wanted === 'settings') return setTab('settings');
    setPage(wanted);
  };
  return (
    <main class="overview" {...kept} dir={text.direction} lang={text.language}>
      {/* Who looks after one property needs no more than that one. */}
      {text.rows.length > 1 && (
        <section>
          <h1>{text.heading}</h1>
          <PropertyTable
            label={text.heading}
            rows={text.rows}
            current={shown.shownPropertyId}
            onChoose={choose}
            onAct={act}
          />
          <div class="team-bar">
            {team}
            {text.spend && <p class="muted">{text.spend}</p>}
          </div>
        </section>
      )}
      <Shown {...props} page={page} tab={tab} onPage={goTo} onTab={setTab} />
    </main>
  );
}

/** A button of a row is the shown property's own: it is pressed once its property is shown. */
function usePress({ shownPropertyId, on }: OverviewProps['shown']) {
  const [pressed, setPressed] = useState<OverviewRow | null>(null);
  useEffect(() => {
    if (!pressed?.action || pressed.propertyId !== shownPropertyId) return;
    setPressed(null);
    on.onButton(pressed.action.kind as Parameters<typeof on.onButton>[0]);
  }, [pressed, shownPropertyId]);
  return setPressed;
}

type ShownProps = OverviewProps & {
  page: PopupPage;
  tab: OverviewTab;
  onPage(page: PopupPage): void;
  onTab(tab: OverviewTab): void;
};

function Shown(props: ShownProps) {
  const { text, shown, history, settings, message, page, tab, onPage, onTab } = props;
  const tabs = (['cycle', 'days', 'log', 'settings'] as const).map((name) => ({
    name,
    label: text[name],
  }));
  const name = useRef<HTMLHeadingElement>(null);
  // The row that opened it may be far above.
  useEffect(() => {
    if (page === 'buy') name.current?.focus();
  }, [page, shown.shownPropertyId]);
  return (
    <section class="one">
      <div class="row">
        <h1 ref={name} class="property-name grow" tabIndex={-1}>
          <bdi>{page === 'buy' ? shown.buy.title : shown.text.property}</bdi>
        </h1>
        {page === 'buy' && (
          <CrossButton label={shown.labels.close} onClick={() => onPage('figure')} />
        )}
      </div>
      <Pages key={shown.shownPropertyId} {...shown} page={page} onPage={onPage} />
      {message && <blockquote>{message}</blockquote>}
      <p class="status" role="status">
        {shown.status}
      </p>
      <Tabs label={text.tabs} tabs={tabs} chosen={tab} onChoose={onTab}>
        {tab === 'settings' && settings}
        {history && tab === 'cycle' && (
          <CyclePanel
            text={text}
            history={history}
            onCalendar={shown.hasRunOut ? shown.on.onCalendar : null}
          />
        )}
        {history && tab === 'days' && <DayBars {...history.days} />}
        {history && tab === 'log' && <LogPanel text={text} history={history} />}
      </Tabs>
    </section>
  );
}
