import { browser } from 'wxt/browser';
import type { Command } from '../../src/messaging/commands.ts';

/** Asks the background; what it answers differs by command. */
export const sendCommand = async (command: Command): Promise<Record<string, unknown>> =>
  (await browser.runtime.sendMessage(command)) ?? {};
