// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { smallestAt } from './geometry.ts';
import { mountPicker } from './picker.ts';
import type { PickerProps, PickItem } from './picker-props.ts';

const boxed = (label: string, left: number, top: number, size: number): PickItem => ({
  label,
  measure: () => ({ left, top, right: left + size, bottom: top + size }),
  reveal: vi.fn(),
});
const items = [boxed('all', 0, 0, 400), boxed('118', 20, 20, 40), boxed('500', 100, 20, 40)];

const choosing: PickerProps = {
  direction: 'ltr',
  title: 'Show the number',
  close: 'Close',
  step: { sentence: 'Click the figure', lines: [], answers: [] },
  items,
};

let host: HTMLElement;
let root: ShadowRoot;
const onPick = vi.fn();
const onLeave = vi.fn();
let picker: ReturnType<typeof mountPicker>;

beforeEach(() => {
  host = document.createElement('credit-meter');
  root = host.attachShadow({ mode: 'open' });
  document.body.appendChild(host);
  picker = mountPicker(root, choosing, { onPick, onLeave });
});
afterEach(() => {
  picker.remove();
  host.remove();
  vi.clearAllMocks();
});

/** As the browser makes it for a person: a page cannot. */
const byPerson = <Made extends Event>(event: Made): Made =>
  Object.defineProperty(event, 'isTrusted', { value: true });
const press = (key: string, shiftKey = false) =>
  document.body.dispatchEvent(
    byPerson(new KeyboardEvent('keydown', { key, shiftKey, bubbles: true, cancelable: true })),
  );
const said = () => root.querySelector('[role=status]')?.textContent;

describe('the picker', () => {
  it('goes from one figure to the next by the keys, round and round, and says each', () => {
    press('Tab');
    expect(said()).toBe('Click the figureall');
    press('ArrowDown');
    expect(said()).toBe('Click the figure118');
    expect(items[1]?.reveal).toHaveBeenCalledOnce();
    press('Tab', true);
    press('ArrowLeft');
    expect(said()).toBe('Click the figure500');
    press('Enter');
    expect(onPick).toHaveBeenCalledExactlyOnceWith(2);
  });

  it('starts from the end when it is gone through backwards', () => {
    press('Tab', true);
    expect(said()).toBe('Click the figure500');
  });

  it('is left by Escape', () => {
    press('Escape');
    expect(onLeave).toHaveBeenCalledOnce();
  });

  it('takes the innermost of what lies under the pointer', () => {
    expect([smallestAt(items, 30, 30), smallestAt(items, 300, 300)]).toEqual([1, 0]);
    expect(smallestAt(items, 500, 10)).toBe(-1);
    const click = byPerson(new MouseEvent('click', { clientX: 110, clientY: 30, bubbles: true }));
    document.body.dispatchEvent(click);
    expect(onPick).toHaveBeenCalledExactlyOnceWith(2);
  });

  it('lets nothing of the person reach the page, and prevents what it would do', () => {
    const hear = vi.fn();
    const link = document.body.appendChild(document.createElement('a'));
    const kinds = ['pointerdown', 'mousedown', 'click', 'keydown', 'keyup', 'contextmenu'];
    for (const kind of kinds) link.addEventListener(kind, hear);
    const made = kinds.map((kind) => {
      const init = { bubbles: true, cancelable: true };
      return byPerson(
        kind.startsWith('key') ? new KeyboardEvent(kind, init) : new MouseEvent(kind, init),
      );
    });
    for (const event of made) link.dispatchEvent(event);
    expect(hear).not.toHaveBeenCalled();
    expect(made.every((event) => event.defaultPrevented)).toBe(true);
    link.remove();
  });

  it('takes no notice of what a script dispatched, and leaves it its way', () => {
    const hear = vi.fn();
    document.body.addEventListener('click', hear, { once: true });
    document.body.dispatchEvent(
      new MouseEvent('click', { clientX: 30, clientY: 30, bubbles: true }),
    );
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(hear).toHaveBeenCalledOnce();
    expect([onPick, onLeave].flatMap(({ mock }) => mock.calls)).toEqual([]);
  });

  it('leaves the browser its own shortcuts', () => {
    const reload = byPerson(
      new KeyboardEvent('keydown', { key: 'r', ctrlKey: true, bubbles: true, cancelable: true }),
    );
    document.body.dispatchEvent(reload);
    expect(reload.defaultPrevented).toBe(false);
  });

  it('asks, and has its answers pressed by the keys', () => {
    const onPress = vi.fn();
    const step = {
      sentence: 'What is this?',
      lines: ['118'],
      answers: [{ label: 'Debt', onPress }],
    };
    picker.update({ ...choosing, step, items: [] });
    expect(root.activeElement?.textContent).toBe('Debt');
    press(' ');
    expect(onPress).toHaveBeenCalledOnce();
    press('Tab');
    expect(root.activeElement?.getAttribute('aria-label')).toBe('Close');
    press('Enter');
    expect(onLeave).toHaveBeenCalledOnce();
  });

  it('hears nothing any more once it is gone', () => {
    picker.remove();
    press('Escape');
    expect(onLeave).not.toHaveBeenCalled();
  });
});
