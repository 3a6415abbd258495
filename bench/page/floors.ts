import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The least that a content script could do that notices anything: one observer that counts. */
const OBSERVER = `let seen = 0;
new MutationObserver((records) => { seen += records.length; }).observe(document, {
  childList: true, characterData: true, attributes: true, subtree: true,
});
`;
/** The least that a worker could answer: 66 bytes. */
const WORKER = 'chrome.runtime.onMessage.addListener((m, s, answer) => answer(1));';
const POPUP = '<!doctype html><meta charset="utf-8"><title>Floor</title><p>118</p>\n';

const MANIFEST = {
  manifest_version: 3,
  name: 'Floor',
  version: '1',
  background: { service_worker: 'worker.js' },
  content_scripts: [
    { matches: ['https://dashboard.tawk.to/*'], js: ['observer.js'], run_at: 'document_end' },
  ],
};

/** An extension that has a script, a popup and a worker, and next to nothing in them. */
export function makeFloor(folder: string): string {
  mkdirSync(folder, { recursive: true });
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  write('manifest.json', JSON.stringify(MANIFEST));
  write('observer.js', OBSERVER);
  write('worker.js', WORKER);
  write('popup.html', POPUP);
  return folder;
}

/** One with nothing at all in it: the browser of a page without us. */
export function makeNothing(folder: string): string {
  mkdirSync(folder, { recursive: true });
  const nothing = { manifest_version: 3, name: 'Nothing', version: '1' };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(nothing));
  return folder;
}
