import { addButton, addElement, makeChip, nameButton } from './elements.ts';
import { makeOfferClock } from './offer-clock.ts';
import type { PillCallbacks, PillText } from './pill-props.ts';

/** The pill when it is closed: chip, figure and the day of a run-out, or for a while the offer after a reading. */
export function makeClosed(
  meter: HTMLElement,
  onOpen: () => void,
  { onAction, onOfferEnd }: Pick<PillCallbacks, 'onAction' | 'onOfferEnd'>,
) {
  let kind: 'copy_team' | 'open_meter' | 'cancel_check' | null = null;
  const element = addElement(meter, 'div', 'pill');
  const button = addButton(element, 'closed', onOpen);
  const drawChip = makeChip(button);
  const figure = addElement(button, 'span', '');
  const when = addElement(button, 'span', 'when');
  const act = addButton(element, 'act', () => kind && onAction(kind));
  const dismiss = addButton(element, 'sign', onOfferEnd);
  const clock = makeOfferClock(element, onOfferEnd);
  return {
    element,
    button,
    stop: () => clock.run(false),
    render(text: PillText): void {
      const offering = text.offer !== null;
      meter.classList.toggle('offering', offering);
      drawChip(text.look);
      figure.textContent = text.offer ?? text.figure;
      // A sign before a number stays before it, also from right to left.
      figure.dir = offering ? 'auto' : 'ltr';
      when.textContent = offering ? null : text.when;
      nameButton(button, text.offer ? `${text.offer}. ${text.label}` : text.label);
      nameButton(dismiss, text.dismiss);
      kind = text.offerAction?.kind ?? null;
      act.textContent = text.offerAction?.label ?? null;
      act.hidden = kind === null;
      dismiss.hidden = !offering;
      clock.run(offering);
    },
  };
}
