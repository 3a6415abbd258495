import type { Plugin } from 'vite';

/**
 * All styles are one file that each page names itself, so importing a later part of a page is all: the
 * bundler's helper, which would fetch the part's styles first, stays out.
 */
export const plainImports = (): Plugin => ({
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) =>
    id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null,
});
