// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mountGuide } from './guide.ts';
import { mountPill } from './pill.ts';
import type { PillProps, PillText } from './pill-props.ts';

const text: PillText = {
  direction: 'ltr',
  look: 'tight',
  figure: '≤86',
  when: null,
  label: 'Credit Meter. Acme shop: ≤86 left. Open',
  title: 'Acme shop: ≤86 left',
  headline: 'Running low',
  trust: '98 from tawk.to Mon 09:12',
  way: 'How to top up',
  notNow: 'Not now',
  hide: 'Hide',
  move: 'To the other side',
  close: 'Close',
  offer: null,
  offerAction: null,
  dismiss: 'Dismiss',
};
const props = (changes: Partial<PillText> = {}): PillProps => ({
  text: { ...text, ...changes },
  place: null,
  avoid: null,
});

/** An event as a person makes it; without `trusted` as a page script makes it. */
function fire(target: EventTarget, event: Event, trusted = true): void {
  Object.defineProperty(event, 'isTrusted', { value: trusted });
  target.dispatchEvent(event);
}
const click = (target: EventTarget, trusted = true) =>
  fire(target, new MouseEvent('click', { bubbles: true, composed: true }), trusted);
const press = (target: EventTarget, key: string, trusted = true) =>
  fire(target, new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }), trusted);

function mount(changes: Partial<PillText> = {}) {
  const host = document.body.appendChild(document.createElement('div'));
  const root = host.attachShadow({ mode: 'open' });
  const callbacks = { onAction: vi.fn(), onMove: vi.fn(), onOfferEnd: vi.fn() };
  const pill = mountPill(root, props(changes), callbacks);
  const find = (selector: string) => {
    const found = root.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`no ${selector}`);
    return found;
  };
  const button = (name: string) => {
    const all = [...root.querySelectorAll('button')];
    const found = all.find((one) =>
      [one.textContent, one.getAttribute('aria-label')].includes(name),
    );
    if (!found) throw new Error(`no button ${name}`);
    return found;
  };
  return { root, pill, callbacks, find, button };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

describe('the pill', () => {
  it('shows the figure, closed, and takes no focus', () => {
    const before = document.activeElement;
    const { find } = mount();
    expect(find('.closed').textContent).toBe('≤86');
    expect(find('.closed').getAttribute('aria-label')).toBe(text.label);
    expect(find('.panel').hidden).toBe(true);
    expect(document.activeElement).toBe(before);
  });

  it('says when it runs out, but not while it offers something', () => {
    const { find, pill } = mount({ figure: '~210', when: 'Sat', look: 'runout' });
    expect(find('.closed').textContent).toBe('~210Sat');
    pill.update(props({ figure: '~210', when: 'Sat', offer: '210 read' }));
    expect(find('.closed').textContent).toBe('210 read');
  });

  it('opens for a person and closes on Escape', () => {
    const { find } = mount();
    click(find('.closed'));
    expect(find('.panel').hidden).toBe(false);
    expect(find('.pill').hidden).toBe(true);
    expect(find('.panel').textContent).toContain('Running low');
    press(find('.panel'), 'Escape');
    expect(find('.panel').hidden).toBe(true);
    expect(find('.pill').hidden).toBe(false);
  });

  it('believes no event that a page script made', () => {
    const { find, callbacks, button } = mount({ offer: '612 read' });
    click(find('.closed'), false);
    expect(find('.panel').hidden).toBe(true);
    for (const name of ['How to top up', 'Not now', 'Hide', 'Dismiss', 'To the other side']) {
      click(button(name), false);
    }
    press(find('.closed'), 'ArrowDown', false);
    for (const callback of Object.values(callbacks)) expect(callback).not.toHaveBeenCalled();
  });

  it('asks for what a person presses', () => {
    const { callbacks, button } = mount();
    click(button('How to top up'));
    click(button('Not now'));
    click(button('Hide'));
    expect(callbacks.onAction.mock.calls).toEqual([['top_up'], ['not_now'], ['hide']]);
  });

  it('has no way where there is nothing to buy', () => {
    const { find, pill } = mount({ way: null });
    expect(find('.way').hidden).toBe(true);
    pill.update(props());
    expect(find('.way').hidden).toBe(false);
  });

  it('moves by arrow keys and to the other side by a button', () => {
    const { find, callbacks, button } = mount();
    press(find('.closed'), 'ArrowDown');
    expect(callbacks.onMove).toHaveBeenLastCalledWith({ edge: expect.any(String), top: 24 });
    click(button('To the other side'));
    expect(callbacks.onMove).toHaveBeenCalledTimes(2);
  });

  it('changes its words without being built anew', () => {
    const { find, pill } = mount();
    const closed = find('.closed');
    pill.update(props({ figure: '0', look: 'out' }));
    expect(find('.closed')).toBe(closed);
    expect(closed.textContent).toBe('0');
    expect(find('.closed .chip').getAttribute('class')).toContain('look-out');
  });

  it('leaves nothing behind', () => {
    const { root, pill } = mount();
    pill.remove();
    expect(root.querySelector('.meter')).toBeNull();
  });
});

describe('the style', () => {
  it('comes as an element where the browser refuses a sheet from a content script', () => {
    const host = document.body.appendChild(document.createElement('div'));
    const root = host.attachShadow({ mode: 'open' });
    Object.defineProperty(root, 'adoptedStyleSheets', {
      get: () => {
        throw new Error('Accessing from Xray wrapper is not supported.');
      },
    });
    mountPill(root, props(), { onAction: vi.fn(), onMove: vi.fn(), onOfferEnd: vi.fn() });
    expect(root.querySelector('style')?.textContent).toContain('.pill');
  });
});

describe('the offer after a reading', () => {
  it('ends after a while, but not under a pointer', () => {
    const { find, callbacks } = mount({ offer: '612 read' });
    expect(find('.closed').textContent).toBe('612 read');
    vi.advanceTimersByTime(19_000);
    find('.pill').dispatchEvent(new Event('pointerenter'));
    vi.advanceTimersByTime(60_000);
    expect(callbacks.onOfferEnd).not.toHaveBeenCalled();
    find('.pill').dispatchEvent(new Event('pointerleave'));
    vi.advanceTimersByTime(20_000);
    expect(callbacks.onOfferEnd).toHaveBeenCalledTimes(1);
  });

  it('does not begin anew with each update, and not end after it was taken away', () => {
    const { pill, callbacks } = mount({ offer: '612 read' });
    vi.advanceTimersByTime(15_000);
    pill.update(props({ offer: '612 read' }));
    vi.advanceTimersByTime(5_100);
    expect(callbacks.onOfferEnd).toHaveBeenCalledTimes(1);
    pill.update(props());
    vi.advanceTimersByTime(60_000);
    expect(callbacks.onOfferEnd).toHaveBeenCalledTimes(1);
  });

  it('waits in a tab that nobody looks at', () => {
    vi.stubGlobal('requestAnimationFrame', () => 0);
    const { callbacks } = mount({ offer: '612 read' });
    vi.advanceTimersByTime(60_000);
    vi.unstubAllGlobals();
    expect(callbacks.onOfferEnd).not.toHaveBeenCalled();
  });

  it('is dismissed by its button', () => {
    const { callbacks, button } = mount({ offer: '612 read' });
    click(button('Dismiss'));
    expect(callbacks.onOfferEnd).toHaveBeenCalledTimes(1);
  });
});

describe('the guide', () => {
  const guide = {
    direction: 'ltr' as const,
    title: 'The way to Top Up',
    sentence: 'Open Add-ons in the top menu.',
    close: 'Close',
    target: { left: 10, top: 10, right: 60, bottom: 40 },
  };

  it('rings its target, says the step, and is closed by a person only', () => {
    const host = document.body.appendChild(document.createElement('div'));
    const root = host.attachShadow({ mode: 'open' });
    const onClose = vi.fn();
    const mounted = mountGuide(root, guide, { onClose });
    const ring = root.querySelector<HTMLElement>('.ring');
    const close = root.querySelector('button');
    if (!ring || !close) throw new Error('not mounted');
    expect(ring.style.left).toBe('6px');
    expect(ring.style.width).toBe('58px');
    expect(root.querySelector('[role=status]')?.textContent).toBe(guide.sentence);
    mounted.update({ ...guide, target: null });
    expect(ring.hidden).toBe(true);
    click(close, false);
    expect(onClose).not.toHaveBeenCalled();
    click(close);
    expect(onClose).toHaveBeenCalledTimes(1);
    mounted.remove();
    expect(root.querySelector('.ring, .note')).toBeNull();
  });
});
