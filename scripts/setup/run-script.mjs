// Plain JavaScript for Node 20: installs what is missing, then runs a TypeScript script with the project's Node.
import { spawn } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { ensureInstalled, findNode, root } from './ensure-installed.mjs';

/** The sandbox strips types of its page scripts by itself, which Node still calls an experiment. */
const QUIET = '--disable-warning=ExperimentalWarning';

/** Runs `script` (from the project's root) with this process's arguments and ends as it ended. */
export function runScript(script) {
  ensureInstalled();
  const node = findNode();
  const path = [dirname(node), join(root, 'node_modules', '.bin'), process.env.PATH].join(
    delimiter,
  );
  const child = spawn(node, [QUIET, join(root, script), ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH: path },
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
}
