import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { build, type Plugin } from 'vite';

/** A bundle lies nowhere: a file that looks for its neighbours must still find them. */
const keepUrls: Plugin = {
  name: 'keep-urls',
  transform: (code, id) =>
    code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href)),
};

/** One test file with all that it imports of the project, as a function of `require`. */
export async function bundleTest(file: string): Promise<Script> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [keepUrls],
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      lib: { entry: resolve(file), formats: ['cjs'] },
      rolldownOptions: { external: /^(node:|vitest$|zod|fast-check$)/ },
    },
  });
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const code = outputs.map((one) => (one.type === 'chunk' ? one.code : '')).join('\n');
  return new Script(`(function (require, module, exports) {${code}\n})`, { filename: file });
}
