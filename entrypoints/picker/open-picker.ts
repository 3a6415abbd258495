import { browser } from 'wxt/browser';
import type { PickItem, PickerProps, PickStep } from '../../components/picker/picker-props.ts';
import { mountPicker } from '../../components/picker/picker.ts';
import type { Report } from '../../src/messaging/reports.ts';
import type { PickText } from '../../src/messaging/tab-messages.ts';
import { makeHost } from '../meter/host.ts';

const CHECK_MS = 400;
const STAY_MS = 5_000;

type Pointable = { element: Element; label: string };

/** What can be pointed at now; `onChange`: some of it left the page, as it does where that is drawn anew. */
export type Choice = {
  things: readonly Pointable[];
  onPick(index: number): void;
  onChange(): void;
};
const nothing: Choice = { things: [], onPick: () => undefined, onChange: () => undefined };

/** The picker in this tab, until it is left, the address changes, or the page takes it out. */
export function openPicker({ direction, title, close, saved, failed }: PickText) {
  const host = makeHost();
  host.want();
  const address = location.href;
  let choice = nothing;

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
  const mounted = mountPicker(host.root, first, {
    onPick: (at) => choice.onPick(at),
    onLeave: stop,
  });
  const checking = setInterval(() => {
    // Another page may be another property's.
    if (location.href !== address || !host.root.host.isConnected) stop();
    else if (choice.things.some(({ element }) => !element.isConnected)) choice.onChange();
  }, CHECK_MS);

  return {
    stop,
    ask(step: PickStep): void {
      choice = nothing;
      show(step);
    },
    choose(sentence: string, next: Choice): void {
      choice = next;
      show({ sentence, lines: [], answers: [] }, next.things.map(itemOf));
    },
    /** Tells the background what the person decided, and then the person how that went. */
    async tell(report: Report): Promise<void> {
      const reply = await browser.runtime.sendMessage(report).catch(() => undefined);
      const isSaved = Object(reply).ok === true;
      show({ sentence: isSaved ? saved : failed, lines: [], answers: [] });
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
