import { BurnDownChart } from '../chart/burn-down-chart.tsx';
import { Table } from '../chart/table.tsx';
import type { LogLine, OverviewHistory, OverviewText } from './overview-props.ts';

type CyclePanelProps = {
  text: OverviewText;
  history: OverviewHistory;
  onCalendar: (() => void) | null;
};

/** How this cycle goes, and how the ones before it went. */
export const CyclePanel = ({ text, history, onCalendar }: CyclePanelProps) => (
  <>
    {history.burnDown ? <BurnDownChart {...history.burnDown} /> : <p>{text.nothingToDraw}</p>}
    {onCalendar && (
      <button type="button" class="button button-secondary" onClick={onCalendar}>
        {text.calendar}
      </button>
    )}
    {history.cycles && <Cycles cycles={history.cycles} />}
  </>
);

const Cycles = ({ cycles }: { cycles: NonNullable<OverviewHistory['cycles']> }) => (
  <section>
    <h2>{cycles.title}</h2>
    <Table {...cycles} />
  </section>
);

/** The ledger in sentences, and the warnings with what they said. */
export const LogPanel = ({ text, history }: { text: OverviewText; history: OverviewHistory }) => (
  <>
    <Lines lines={history.log} empty={text.logEmpty} />
    <section>
      <h2>{text.alerts}</h2>
      {/* Worded when they were due, perhaps in another language. */}
      <Lines lines={history.alerts} empty={text.alertsEmpty} dir="auto" />
    </section>
  </>
);

type LinesProps = { lines: readonly LogLine[]; empty: string; dir?: 'auto' };

const Lines = ({ lines, empty, dir }: LinesProps) =>
  lines.length === 0 ? (
    <p class="muted">{empty}</p>
  ) : (
    <ol class="log">
      {lines.map(({ key, when, text }) => (
        <li key={key}>
          <span class="muted">{when}</span>
          <span {...{ dir }}>{text}</span>
        </li>
      ))}
    </ol>
  );
