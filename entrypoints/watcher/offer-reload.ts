import type { LeftText } from '../../src/messaging/tab-messages.ts';

const STYLE =
  'position:fixed;inset-block-start:8px;inset-inline-end:8px;z-index:2147483646;padding:4px 8px;border-radius:8px;border:1px solid #69737d;background:#fff;color:#17212b;font:13px/24px system-ui,sans-serif;color-scheme:light';

/** This tab's script was left behind, and no part of it can be loaded any more: it says so. */
export function offerReload({ direction, sentence, reload }: LeftText): HTMLElement {
  const host = document.createElement('credit-meter');
  const note = document.createElement('div');
  const button = document.createElement('button');
  note.dir = direction;
  note.style.cssText = STYLE;
  note.setAttribute('role', 'status');
  button.textContent = reload;
  button.addEventListener('click', ({ isTrusted }) => {
    if (isTrusted) location.reload();
  });
  note.append(`${sentence} `, button);
  host.attachShadow({ mode: 'closed' }).append(note);
  return document.documentElement.appendChild(host);
}
