import { join } from 'node:path';
import { build } from 'wxt';
import { listShipped, type ShippedPackage } from './shipped-packages.ts';

export const browsers = ['chrome', 'edge', 'firefox'] as const;

/** Builds the extension, and says where it stands and whose code went into it. */
export async function buildFor(
  root: string,
  browser: (typeof browsers)[number],
): Promise<{ built: string; shipped: ShippedPackage[] }> {
  // Inherited from a test run it would put the paths of this machine's sources into the pages.
  process.env['NODE_ENV'] = 'production';
  const { steps } = await unseen(() =>
    build({ root, browser, manifestVersion: 3, logger: onlyTrouble }),
  );
  const modules = steps.flatMap(({ chunks }) =>
    chunks.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : [])),
  );
  return { built: join(root, '.output', `${browser}-mv3`), shipped: listShipped(modules) };
}

/** WXT draws its progress on standard output, which here belongs to the list of what was made. */
async function unseen<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  const { write } = process.stdout;
  process.stdout.write = () => true;
  try {
    return await work();
  } finally {
    process.stdout.write = write;
  }
}

const say = (...words: unknown[]): void => void process.stderr.write(`${words.join(' ')}\n`);
const quiet = (): void => undefined;
const onlyTrouble = {
  debug: quiet,
  log: quiet,
  info: quiet,
  success: quiet,
  warn: say,
  error: say,
  fatal: say,
  level: 0,
};
