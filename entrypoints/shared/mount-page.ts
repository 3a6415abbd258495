import { render, type VNode } from 'preact';

/** Renders an extension page into its one root. */
export function mountPage(page: VNode): void {
  const root = document.getElementById('app');
  if (root) render(page, root);
}
