import { addElement, nameButton } from '../pill/elements.ts';
import { holds, meets } from './geometry.ts';
import type { PickerProps } from './picker-props.ts';

/** What the picker says and asks. It presses its own buttons: an event never reaches them. */
export function makeNote(root: ShadowRoot) {
  const element = addElement(root, 'div', 'note picker');
  element.setAttribute('role', 'dialog');
  element.setAttribute('aria-modal', 'true');
  element.tabIndex = -1;
  const head = addElement(element, 'div', 'head');
  const title = addElement(head, 'p', 'trust');
  const close = addElement(head, 'button', 'sign');
  const spoken = makeSpoken(element);
  const answers = addElement(element, 'div', 'answers');
  const presses = new Map<Element, () => void>();
  return {
    element,
    say: spoken.sayLines,
    buttons: () => [...element.querySelectorAll('button')],
    press: (button: Element) => presses.get(button)?.(),
    covers: (x: number, y: number) => holds(element.getBoundingClientRect(), x, y),
    keepClearOf(target: Parameters<typeof meets>[1]): void {
      if (meets(element.getBoundingClientRect(), target)) element.classList.toggle('above');
    },
    show({ direction, title: name, close: closing, step }: PickerProps, onLeave: () => void): void {
      element.dir = direction;
      element.setAttribute('aria-label', name);
      title.textContent = name;
      nameButton(close, closing);
      spoken.show(step);
      answers.replaceChildren();
      presses.clear();
      presses.set(close, onLeave);
      for (const { label, onPress } of step.answers) {
        const button = addElement(answers, 'button', '');
        button.type = 'button';
        button.textContent = label;
        presses.set(button, onPress);
      }
      (answers.querySelector('button') ?? element).focus();
    },
  };
}

/** Read out whenever it changes. */
function makeSpoken(element: HTMLElement) {
  const status = addElement(element, 'div', '');
  status.setAttribute('role', 'status');
  const sentence = addElement(status, 'p', '');
  const lines = addElement(status, 'ul', '');
  const sayLines = (texts: readonly string[]): void => {
    lines.replaceChildren();
    for (const text of texts) addElement(lines, 'li', '').textContent = text;
  };
  return {
    sayLines,
    show(step: PickerProps['step']): void {
      sentence.textContent = step.sentence;
      sayLines(step.lines);
    },
  };
}
