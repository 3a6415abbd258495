import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readFiles, type Files } from './pack.ts';

/** What the repository keeps. An unpacked sources zip has no repository: there, all that is not ignored. */
export function listSources(root: string): Files {
  const git = existsSync(join(root, '.git'))
    ? spawnSync('git', ['-c', `safe.directory=${root}`, 'ls-files', '-z'], { cwd: root })
    : null;
  if (git && git.status !== 0) throw new Error(`git ls-files: ${String(git.stderr)}`);
  const names = git ? String(git.stdout).split('\0').filter(Boolean) : walk(root);
  return readFiles(
    root,
    names.filter((name) => existsSync(join(root, name))),
  );
}

/** The patterns of .gitignore, which here are plain folders and endings. */
function walk(root: string): string[] {
  const ignored = readFileSync(join(root, '.gitignore'), 'utf8').split('\n').filter(Boolean);
  const exclude = ignored.map((line) => `**/${line.replace(/\/$/, '')}`);
  return globSync('**/*', { cwd: root, exclude })
    .concat(globSync('{.ci/*,.*}', { cwd: root, exclude }))
    .filter((name) => statSync(join(root, name)).isFile());
}
