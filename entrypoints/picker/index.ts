import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { PickOrder } from '../../src/messaging/tab-messages.ts';
import { findPart, leavePart } from '../shared/tab-parts.ts';
import { openPicker } from './open-picker.ts';
import { pickFigure } from './pick-figure.ts';
import { pickSender } from './pick-sender.ts';

/** Asks what is to be pointed at, and lets the person do so; one picker a tab. */
async function startPicker(): Promise<void> {
  findPart('picker')?.stop();
  const reply: unknown = await browser.runtime.sendMessage({ type: 'pickerStarted' });
  const order = (Object(reply) as { order?: PickOrder | null }).order;
  if (!order) return;
  const picker = openPicker(order.text);
  (order.what === 'figure' ? pickFigure : pickSender)(picker, order);
  leavePart('picker', picker);
}

export default defineUnlistedScript(() => void startPicker());
