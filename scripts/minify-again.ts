import { minify, type MinifyOptions } from 'terser';
import type { Plugin } from 'vite';

/** A second round over the whole file finds what the first, over its modules as they came, has opened. */
export const minifyAgain = (options: MinifyOptions): Plugin => ({
  name: 'minify-again',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    async handler({ format }, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type !== 'chunk') continue;
        // Names with an underscore are a library's own, and no other file has them where this one stands alone.
        const alone = format !== 'es';
        const { code } = await minify(output.code, {
          ...options,
          module: !alone,
          ...(alone && { mangle: { properties: { regex: /^_/ } } }),
        });
        output.code = code ?? output.code;
      }
    },
  },
});
