import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';

export type Files = Record<string, Uint8Array>;

/** Zip stores wall-clock fields: this is the earliest it knows, the same in every time zone. */
const FIXED_DATE = new Date(1980, 0, 1);

/** The same bytes for the same files, whoever packs them, wherever and whenever. */
export const pack = (files: Files): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.keys(files)
        .toSorted()
        .map((name) => [name, files[name] ?? new Uint8Array()]),
    ),
    { level: 9, mtime: FIXED_DATE },
  );

/** All files below a folder, by their path in it. */
export const readFolder = (folder: string): Files =>
  readFiles(
    folder,
    globSync('**/*', { cwd: folder }).filter((file) => statSync(join(folder, file)).isFile()),
  );

export const readFiles = (folder: string, names: readonly string[]): Files =>
  Object.fromEntries(
    names.map((name) => [
      name.replaceAll('\\', '/'),
      new Uint8Array(readFileSync(join(folder, name))),
    ]),
  );
