import { addButton, addElement, makeChip, nameButton } from './elements.ts';
import type { PillCallbacks, PillText } from './pill-props.ts';

/** The pill when it is open: 280 wide, the figure's sentences and three answers. */
export function makePanel(
  meter: HTMLElement,
  onAction: PillCallbacks['onAction'],
  own: { close(): void; move(): void },
) {
  const element = addElement(meter, 'section', 'panel');
  element.hidden = true;
  element.addEventListener('keydown', (event) => {
    if (event.isTrusted && event.key === 'Escape') own.close();
  });
  const head = addElement(element, 'div', 'head');
  const drawChip = makeChip(head);
  const title = addElement(head, 'strong', '');
  const moveButton = addButton(head, 'sign', own.move);
  moveButton.textContent = '⇄';
  const closeButton = addButton(head, 'sign', own.close);
  closeButton.textContent = '✕';
  const headline = addElement(element, 'p', '');
  const trust = addElement(element, 'p', 'trust');
  const answers = addElement(element, 'div', 'answers');
  const way = addButton(answers, 'way', () => onAction('top_up'));
  const notNow = addButton(answers, '', () => onAction('not_now'));
  const hide = addButton(answers, '', () => onAction('hide'));
  return {
    element,
    closeButton,
    render(text: PillText): void {
      drawChip(text.look);
      element.setAttribute('aria-label', text.title);
      title.textContent = text.title;
      headline.textContent = text.headline;
      trust.textContent = text.trust;
      nameButton(moveButton, text.move);
      nameButton(closeButton, text.close);
      way.hidden = text.way === null;
      way.textContent = text.way;
      notNow.textContent = text.notNow;
      hide.textContent = text.hide;
    },
  };
}
