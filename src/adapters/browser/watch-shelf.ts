import { browser } from 'wxt/browser';

/** Calls back after each change of what is kept in the browser's memory, until it is called itself. */
export function watchShelf(onChange: () => void): () => void {
  const listener = () => onChange();
  browser.storage.session.onChanged.addListener(listener);
  return () => browser.storage.session.onChanged.removeListener(listener);
}
