import type { Plugin } from 'vite';

/**
 * A page's later parts bring no styles and no parts of their own, so importing one is all: the bundler's
 * helper, which would fetch those first, stays out. Fails when a part brings styles.
 */
export const plainImports = (): Plugin => ({
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) =>
    id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null,
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      const isLate = file.type === 'chunk' && file.isDynamicEntry && !file.isEntry;
      if (isLate && (file.viteMetadata?.importedCss.size ?? 0) > 0)
        this.error(`${file.fileName} brings styles, which nothing would load`);
    }
  },
});
