import { describe, expect, it } from 'vitest';
import type { Tabs } from './ports.ts';
import { checkWatching, listSenders } from './watch-tabs.ts';

/** Open tabs, by what each answers to this question. */
function tabsAnswering(question: string, answers: readonly unknown[]): Tabs {
  const none = async () => undefined;
  return {
    list: async () => answers.map((_, index) => index),
    ask: async (tabId, message) =>
      (message as { type: string }).type === question ? answers[tabId] : undefined,
    show: none,
    open: none,
    loadPart: none,
  };
}

describe('the dashboard is', () => {
  it.each([
    ['no_tab', []],
    ['not_watching', [undefined, undefined]],
    ['watching', [undefined, { ok: true }]],
    ['watching', [null]],
  ] as const)('%s where its tabs answer %j', async (watching, answers) => {
    expect(await checkWatching(tabsAnswering('ping', answers))).toBe(watching);
  });
});

describe('the senders seen just now', () => {
  it('are those of all tabs, each name once', async () => {
    const apollo = { name: 'Apollo', likely: true };
    const anna = { name: 'Anna', likely: false };
    const tabs = tabsAnswering('listSenders', [[apollo, anna], undefined, [apollo]]);
    expect(await listSenders(tabs)).toEqual([apollo, anna]);
  });

  it('leave out what is no sender', async () => {
    const tabs = tabsAnswering('listSenders', ['Apollo', [null, 'Anna', { name: 'Zoe' }, 7]]);
    expect(await listSenders(tabs)).toEqual([]);
  });
});
