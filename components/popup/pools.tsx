import type { PoolsBar } from '../../src/domain/pools-bar.ts';
import type { PopupText } from './popup-props.ts';

/** Which pool is burning now, and where even use would stand. The line below says it in words. */
export function Pools({ text, bar }: { text: PopupText; bar: PoolsBar | null }) {
  if (!text.poolsLine && !text.resetLine) return null;
  return (
    <section class="pools">
      {bar && <FilledBar bar={bar} evenUse={text.evenUse} />}
      {text.poolsLine && <p>{text.poolsLine}</p>}
      {text.resetLine && <p>{text.resetLine}</p>}
    </section>
  );
}

function FilledBar({ bar, evenUse }: { bar: PoolsBar; evenUse: string }) {
  return (
    <div class="bar">
      <div class="bar-track">
        <Part kind="debt" share={bar.debt} />
        <Part kind="plan" share={bar.plan} />
        <Part kind="bought" share={bar.bought} />
      </div>
      {bar.evenUse !== null && <Tick share={bar.evenUse} label={evenUse} />}
    </div>
  );
}

const Part = ({ kind, share }: { kind: string; share: number }) =>
  share > 0 ? <span class={`bar-${kind}`} style={toStyle(share)} /> : null;

const Tick = ({ share, label }: { share: number; label: string }) => (
  <span
    class="bar-tick"
    style={toStyle(share)}
    tabIndex={0}
    role="img"
    aria-label={label}
    data-label={label}
  />
);

/** Preact sets it through the style object; the pages' policy forbids style attributes. */
const toStyle = (share: number) => ({ '--share': `${share * 100}%` });
