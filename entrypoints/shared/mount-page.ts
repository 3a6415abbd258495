import { render, type VNode } from 'preact';
import { readFirst } from './use-published.ts';

/** Renders an extension page into its one root, with what was published last in it. */
export function mountPage(page: VNode): void {
  const root = document.getElementById('app');
  // What could not be read is tried again by the page itself.
  if (root) void readFirst().finally(() => render(page, root));
}
