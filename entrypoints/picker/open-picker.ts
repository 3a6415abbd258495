import { browser } from 'wxt/browser';
import type { PickItem, PickerProps, PickStep } from '../../components/picker/picker-props.ts';
import { mountPicker } from '../../components/picker/picker.ts';
import { isTaken } from '../../src/messaging/outbox.ts';
import type { Report } from '../../src/messaging/reports.ts';
import type { PickText } from '../../src/messaging/tab-messages.ts';
import { makeHost } from '../meter/host.ts';

const CHECK_MS = 400;
const STAY_MS = 5_000;

export type Pointable = { element: Element; label: string };

/** The picker in this tab, until it is left, the address changes, or the page takes it out. */
export function openPicker(
  { direction, title, close, saved, failed }: PickText,
  again: () => void,
) {
  const host = makeHost();
  host.want();
  const address = location.href;
  let shown: readonly Pointable[] = [];
  let pick: (index: number) => void = () => undefined;

  const stop = (): void => {
    clearInterval(checking);
    mounted.remove();
    host.stop();
  };
  const show = (step: PickStep, items: readonly PickItem[] = []): void =>
    mounted.update({ direction, title, close, step, items });
  const first: PickerProps = {
    direction,
    title,
    close,
    step: { sentence: '', lines: [], answers: [] },
    items: [],
  };
  const mounted = mountPicker(host.root, first, { onPick: (at) => pick(at), onLeave: stop });
  const checking = setInterval(() => {
    // Another page may be another property's.
    if (location.href !== address || !host.root.host.isConnected) stop();
    else if (shown.some(({ element }) => !element.isConnected)) again();
  }, CHECK_MS);

  return {
    stop,
    ask(step: PickStep): void {
      shown = [];
      show(step);
    },
    choose(sentence: string, things: readonly Pointable[], onPick: (index: number) => void): void {
      shown = things;
      pick = onPick;
      show({ sentence, lines: [], answers: [] }, things.map(itemOf));
    },
    /** Tells the background what the person decided, and then the person how that went. */
    async tell(report: Report): Promise<void> {
      const reply = await browser.runtime.sendMessage(report).catch(() => undefined);
      show({ sentence: isTaken(reply) ? saved : failed, lines: [], answers: [] });
      setTimeout(stop, STAY_MS);
    },
  };
}
export type Picker = ReturnType<typeof openPicker>;

const measure = Element.prototype.getBoundingClientRect;
const scrollIntoView = Element.prototype.scrollIntoView;

const itemOf = ({ element, label }: Pointable): PickItem => ({
  label,
  measure: () => measure.call(element),
  reveal: () => scrollIntoView.call(element, { block: 'nearest', inline: 'nearest' }),
});
