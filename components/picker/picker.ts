import { addElement, adoptStyle } from '../pill/elements.ts';
import type { Mounted } from '../pill/pill-props.ts';
import { pillStyle } from '../pill/pill-style.ts';
import { makeAim } from './aim.ts';
import { holds } from './geometry.ts';
import { moveFocus } from './move-focus.ts';
import { makeNote } from './note.ts';
import { pickerStyle } from './picker-style.ts';
import type { PickerCallbacks, PickerProps } from './picker-props.ts';
import { scrollBelow } from './scroll-below.ts';
import { trapEvents } from './trap-events.ts';

/**
 * Lets a person point at one of several things on the page. While it is open the page hears nothing of
 * the pointer and the keys, so nothing there can be pressed by mistake.
 */
export function mountPicker(
  root: ShadowRoot,
  first: PickerProps,
  { onPick, onLeave }: PickerCallbacks,
): Mounted<PickerProps> {
  adoptStyle(root, pillStyle + pickerStyle);
  const sheet = addElement(root, 'div', 'sheet');
  const note = makeNote(root);
  const aim = makeAim(root, note);

  const step = (by: number): void => {
    if (aim.isEmpty()) moveFocus(note.buttons(), root.activeElement, by);
    else aim.step(by);
  };
  const choose = (): void => {
    const focused = note.buttons().find((button) => button === root.activeElement);
    if (focused) note.press(focused);
    else if (aim.index() >= 0) onPick(aim.index());
  };
  const press = ({ clientX: x, clientY: y }: MouseEvent): void => {
    const pressed = note.buttons().find((button) => holds(button.getBoundingClientRect(), x, y));
    if (pressed) return note.press(pressed);
    const index = note.covers(x, y) ? -1 : aim.pointAt(x, y);
    if (index >= 0) onPick(index);
  };
  const release = trapEvents((event) => {
    if (event instanceof WheelEvent) scrollBelow(root.host, event);
    else if (event instanceof KeyboardEvent) obeyKey(event, { step, choose, onLeave });
    else if (!(event instanceof MouseEvent)) return;
    else if (event.type === 'pointermove') aim.pointAt(event.clientX, event.clientY);
    else if (event.type === 'click') press(event);
  });
  const update = (props: PickerProps): void => {
    note.show(props, onLeave);
    aim.takeUp(props.items);
  };
  update(first);
  return {
    update,
    remove() {
      release();
      aim.stop();
      sheet.remove();
      note.element.remove();
    },
  };
}

type Keys = { step(by: number): void; choose(): void; onLeave(): void };

function obeyKey({ type, key, shiftKey }: KeyboardEvent, { step, choose, onLeave }: Keys): void {
  if (type !== 'keydown') return;
  if (key === 'Escape') onLeave();
  else if (key === 'Enter' || key === ' ') choose();
  else if (key === 'Tab') step(shiftKey ? -1 : 1);
  else if (key === 'ArrowDown' || key === 'ArrowRight') step(1);
  else if (key === 'ArrowUp' || key === 'ArrowLeft') step(-1);
}
