import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../tests/domain/law-runs.ts';
import { classifySender, type Sender, type SenderClass } from './senders.ts';

const CHROME = {
  extensionId: 'abcdefghijklmnopabcdefghijklmnop',
  extensionOrigin: 'chrome-extension://abcdefghijklmnopabcdefghijklmnop/',
  dashboardOrigin: 'https://dashboard.tawk.to',
};
const FIREFOX = {
  ...CHROME,
  extensionId: 'credit-meter@credit-meter.example',
  extensionOrigin: 'moz-extension://5f1c2d3e-0000-4000-8000-000000000000/',
};
const tab = { id: 7 };
const dashboard = { id: CHROME.extensionId, tab, frameId: 0 };
const url = (text: string) => ({ ...dashboard, url: text });
const page = (file: string) => ({ id: CHROME.extensionId, url: CHROME.extensionOrigin + file });

const cases: [SenderClass, string, Sender][] = [
  ['dashboard', 'a dashboard tab', url('https://dashboard.tawk.to/#/chat')],
  ['dashboard', 'the same with its default port', url('https://dashboard.tawk.to:443/#/chat')],
  ['dashboard', 'the same in capitals', url('HTTPS://DASHBOARD.TAWK.TO/#/chat')],
  ['extension', 'the popup', page('popup.html')],
  ['extension', 'the overview in a tab', { ...page('overview.html#/a'), tab, frameId: 0 }],
  ['stranger', 'a frame in the dashboard', { ...url('https://dashboard.tawk.to/'), frameId: 3 }],
  [
    'stranger',
    'a dashboard page in no tab',
    { ...url('https://dashboard.tawk.to/'), tab: undefined },
  ],
  [
    'stranger',
    'a dashboard page whose frame is not named',
    { ...url('https://dashboard.tawk.to/'), frameId: undefined },
  ],
  ['stranger', 'another page of the vendor', url('https://www.tawk.to/')],
  ['stranger', 'the dashboard without encryption', url('http://dashboard.tawk.to/')],
  ['stranger', 'the dashboard on another port', url('https://dashboard.tawk.to:8443/')],
  ['stranger', 'a host that begins like it', url('https://dashboard.tawk.to.evil.example/')],
  ['stranger', 'a host that ends like it', url('https://evil-dashboard.tawk.to/')],
  ['stranger', 'a host below it', url('https://x.dashboard.tawk.to/')],
  ['stranger', 'a host with a letter that looks alike', url('https://dashboard.tаwk.to/')],
  ['stranger', 'its name as a user', url('https://dashboard.tawk.to@evil.example/')],
  ['stranger', 'its address in a path', url('https://evil.example/https://dashboard.tawk.to/')],
  ['stranger', 'its address in a hash', url('https://evil.example/#https://dashboard.tawk.to/')],
  ['stranger', 'a blob of it', url('blob:https://evil.example/https://dashboard.tawk.to')],
  ['stranger', 'a script instead of an address', url('javascript:"https://dashboard.tawk.to/"')],
  ['stranger', 'a page in a text', url('data:text/html,https://dashboard.tawk.to/')],
  ['stranger', 'an empty page', url('about:blank')],
  ['stranger', 'no address', dashboard],
  ['stranger', 'an empty address', url('')],
  ['stranger', 'an address that is none', url('dashboard.tawk.to')],
  ['stranger', 'nobody', {}],
  [
    'stranger',
    'another extension',
    { id: 'ponmlkjihgfedcbaponmlkjihgfedcba', url: page('popup.html').url },
  ],
  [
    'stranger',
    'another extension in the dashboard',
    { ...url('https://dashboard.tawk.to/'), id: 'x' },
  ],
  ['stranger', 'a sender without an id', { ...url('https://dashboard.tawk.to/'), id: undefined }],
  [
    'stranger',
    'a page of an extension whose id begins like ours',
    url(`${CHROME.extensionOrigin.slice(0, -1)}x/popup.html`),
  ],
  [
    'stranger',
    'a page of ours as a path elsewhere',
    url(`https://evil.example/${CHROME.extensionOrigin}`),
  ],
];

describe('who sent a message', () => {
  it.each(cases)('%s: %s', (expected, _, sender) => {
    expect(classifySender(sender, CHROME)).toBe(expected);
  });

  it('is told by the address of its pages in Firefox too, where it is not the id', () => {
    const own = { id: FIREFOX.extensionId, url: `${FIREFOX.extensionOrigin}popup.html` };
    expect(classifySender(own, FIREFOX)).toBe('extension');
    expect(classifySender({ ...own, url: page('popup.html').url }, FIREFOX)).toBe('stranger');
  });

  it('is a stranger without our id and one of our two addresses, whatever else it brings', () => {
    const sender = fc.record(
      {
        id: fc.constantFrom(CHROME.extensionId, 'another', ''),
        url: fc.oneof(
          fc.constantFrom('https://evil.example/', 'https://dashboard.tawk.to:8443/'),
          fc.string(),
          fc.string().map((text) => `https://dashboard.tawk.to${text}`),
          fc.string().map((text) => CHROME.extensionOrigin + text),
        ),
        frameId: fc.constantFrom(0, 1),
        tab: fc.constant(tab),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(sender, (given) => {
        const senderClass = classifySender(given, CHROME);
        if (senderClass === 'stranger') return;
        expect(given.id).toBe(CHROME.extensionId);
        if (senderClass === 'extension') expect(given.url).toContain(CHROME.extensionOrigin);
        else expect(new URL(given.url!).host).toBe('dashboard.tawk.to');
      }),
      runs(1_000),
    );
  });
});
