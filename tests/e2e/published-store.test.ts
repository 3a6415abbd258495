import { globSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readView, setStage, waitUntil, type Stage } from './stage.ts';
import {
  copyOf,
  COUNTED,
  makeWorked,
  mirrored,
  OFFICIAL,
  readKept,
  removeFolders,
  type Worked,
} from './worked-profile.ts';

let profiles: Worked;
beforeAll(async () => {
  profiles = await makeWorked();
}, 180_000);
afterAll(removeFolders);

/** Where the browser keeps `storage.local`: the published views and the mirror. */
const storeOf = (profile: string): string => {
  const [found] = globSync('Default/Local Extension Settings/*', { cwd: profile });
  if (found === undefined) throw new Error('the profile has no storage.local of the extension');
  return join(profile, found);
};

const onEach = (pattern: string, change: (file: string) => void) => (profile: string) => {
  const files = globSync(pattern, { cwd: storeOf(profile) });
  if (files.length === 0) throw new Error(`the store has no ${pattern}`);
  for (const file of files) change(join(storeOf(profile), file));
};
const remove = (file: string) => rmSync(file, { recursive: true });
const noise = Buffer.alloc(4_096, 0xa5);

const scenarios: [string, (profile: string) => void][] = [
  ['the folder is gone', (profile) => remove(storeOf(profile))],
  ['all files of the folder are gone', onEach('*', remove)],
  ['the log is empty', onEach('*.log', (file) => truncateSync(file, 0))],
  ['the log is noise', onEach('*.log', (file) => writeFileSync(file, noise))],
  [
    'half of the log is gone',
    onEach('*.log', (file) => truncateSync(file, Math.floor(readFileSync(file).length / 2))),
  ],
  ['the manifest is noise', onEach('MANIFEST-*', (file) => writeFileSync(file, noise))],
  ['the pointer to the manifest is gone', onEach('CURRENT', remove)],
];

const isWhole = async (stage: Stage) => {
  const view = await readView(stage, profiles.shop);
  return view?.origin?.value === OFFICIAL && view.countedSince === COUNTED;
};

describe('published views and a mirror that are damaged while the browser is closed', () => {
  it.each(scenarios)(
    '%s: the ledger makes them anew, and nothing is restored',
    async (_, damage) => {
      const profile = copyOf(profiles.worked);
      damage(profile);
      const stage = await setStage({ profile });
      await waitUntil(() => isWhole(stage), 'the figures');
      await mirrored(stage, 2 + COUNTED);
      await waitUntil(async () => (await stage.badge()).text !== '', 'the badge');
      expect((await readView(stage, profiles.shop)).aiNames).toEqual(['Apollo']);
      const { surface } = await readKept(stage);
      expect(surface).toMatchObject({ saving: 'ok', restored: null });
      await stage.close();
    },
  );
});
