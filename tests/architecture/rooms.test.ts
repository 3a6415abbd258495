import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** Longest path first: the first match is the room of a file. */
const ROOMS = {
  'src/adapters/tawk': { rooms: ['src/domain'], packages: [] },
  'src/adapters/browser': {
    rooms: ['src/domain', 'src/services', 'src/messaging'],
    packages: ['wxt'],
  },
  'src/messaging': { rooms: ['src/domain'], packages: ['zod/mini'] },
  'src/services': { rooms: ['src/domain'], packages: [] },
  'src/storage': { rooms: ['src/domain'], packages: ['dexie', 'zod/mini'] },
  'src/domain': { rooms: [], packages: ['zod/mini'] },
  'src/words': { rooms: ['src/domain'], packages: ['intl-messageformat'] },
  components: { rooms: ['src/domain'], packages: ['preact'] },
  sandbox: { rooms: [], packages: ['selfsigned', 'zod/mini', 'node:'] },
  entrypoints: {
    rooms: [
      'src/adapters/tawk',
      'src/adapters/browser',
      'src/messaging',
      'src/services',
      'src/storage',
      'src/domain',
      'src/words',
      'components',
    ],
    packages: ['wxt', 'preact', 'zod/mini'],
  },
} satisfies Record<string, { rooms: string[]; packages: string[] }>;
type Room = keyof typeof ROOMS;

const roomOf = (file: string): Room | undefined =>
  (Object.keys(ROOMS) as Room[]).find((room) => file.startsWith(`${room}/`));

const sources = globSync('{src,components,entrypoints,sandbox}/**/*.{ts,tsx}', { cwd: root })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !/\.test\.tsx?$/.test(file));

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\b[^'"`;]*?from\s*'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/g;

const importsOf = (file: string): string[] =>
  [...readFileSync(join(root, file), 'utf8').matchAll(IMPORT)].map(
    (match) => match[1] ?? match[2] ?? '',
  );

function judge(file: string, specifier: string): string | null {
  const room = roomOf(file);
  if (!room) return `${file} stands in no room`;
  const rules = ROOMS[room];
  if (!specifier.startsWith('.')) {
    const allowed = rules.packages.some(
      (name) =>
        specifier === name ||
        specifier.startsWith(`${name.replace(/:$/, '')}/`) ||
        (name.endsWith(':') && specifier.startsWith(name)),
    );
    return allowed ? null : `${file} may not import the package ${specifier}`;
  }
  const target = relative(root, join(root, dirname(file), specifier)).replaceAll('\\', '/');
  const targetRoom = roomOf(target);
  if (targetRoom === room || rules.rooms.includes(targetRoom as never)) return null;
  return `${file} may not import ${target}`;
}

describe('the house', () => {
  it('has files in every room', () => {
    const seen = new Set(sources.map(roomOf));
    expect([...seen].toSorted()).toEqual(Object.keys(ROOMS).toSorted());
  });

  it('lets each room import only what the table allows', () => {
    const breaches = sources.flatMap((file) =>
      importsOf(file).flatMap((specifier) => judge(file, specifier.split('?')[0]!) ?? []),
    );
    expect(breaches).toEqual([]);
  });

  it('sees a breach', () => {
    expect(judge('src/domain/fold.ts', '../storage/database.ts')).not.toBeNull();
    expect(judge('src/services/take-in.ts', 'dexie')).not.toBeNull();
    expect(judge('components/popup/popup.tsx', '../../src/domain/units.ts')).toBeNull();
  });

  it('holds no test directly in entrypoints, where it would break the build', () => {
    expect(globSync('entrypoints/**/*.test.*', { cwd: root })).toEqual([]);
  });

  it('holds no file that only passes others on', () => {
    const indexes = sources.filter((file) => /\/index\.tsx?$/.test(file));
    expect(indexes.filter((file) => !file.startsWith('entrypoints/'))).toEqual([]);
  });

  it('asks for no request of its own', () => {
    const own = sources.filter((file) => !file.startsWith('sandbox/'));
    const asking = own.filter((file) =>
      /\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon)\s*\(/.test(
        readFileSync(join(root, file), 'utf8'),
      ),
    );
    expect(asking).toEqual([]);
  });
});
