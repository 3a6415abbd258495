import { makeClosed } from './closed.ts';
import { addElement, adoptStyle } from './elements.ts';
import { makeMovement } from './movement.ts';
import { makePanel } from './panel.ts';
import type { Mounted, PillCallbacks, PillProps } from './pill-props.ts';
import { pillStyle } from './pill-style.ts';

/** Puts the pill into a shadow root. It shows text, asks through callbacks and never takes the focus. */
export function mountPill(
  root: ShadowRoot,
  first: PillProps,
  callbacks: PillCallbacks,
): Mounted<PillProps> {
  let props = first;
  adoptStyle(root, pillStyle);
  const meter = addElement(root, 'div', 'meter');
  const open = (isOpen: boolean) => {
    panel.element.hidden = !isOpen;
    closed.element.hidden = isOpen;
    movement.settle();
    // The button that a person just pressed disappears: the focus goes on to its successor.
    (isOpen ? panel.closeButton : closed.button).focus();
  };
  const closed = makeClosed(meter, () => open(true), callbacks);
  const panel = makePanel(meter, callbacks.onAction, {
    close: () => open(false),
    move: () => movement.toOtherEdge(),
  });
  const movement = makeMovement(
    meter,
    closed.button,
    () => props,
    (place) => {
      props = { ...props, place };
      movement.settle();
      callbacks.onMove(place);
    },
  );
  const render = () => {
    meter.dir = props.text.direction;
    closed.render(props.text);
    panel.render(props.text);
    movement.settle();
  };
  render();
  return {
    update(next) {
      props = next;
      render();
    },
    remove() {
      movement.stop();
      closed.stop();
      meter.remove();
    },
  };
}
