import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const text = readFileSync(join(root, 'docs/faults.md'), 'utf8');
const rows = [...text.matchAll(/^\| F(\d+) +\| (.+?) +\| (.+?) +\| (.+?) +\|$/gm)].map(
  ([, row = '', fault = '', where = '', said = '']) => ({ row: Number(row), fault, where, said }),
);
const isReason = (where: string) => where === 'manual';

describe('the catalogue of faults', () => {
  it('has every row once, in order', () => {
    const numbers = Array.from({ length: 78 }, (_, index) => index + 1);
    // Three numbers were never given.
    const given = numbers.filter((number) => ![49, 51, 52].includes(number));
    expect(rows.map(({ row }) => row)).toEqual(given);
  });

  it.each(rows.filter(({ where }) => !isReason(where)))(
    'F$row ($fault) names a test that is there',
    ({ where, said }) => {
      expect(existsSync(join(root, where)), where).toBe(true);
      expect(readFileSync(join(root, where), 'utf8')).toContain(said);
    },
  );

  it.each(rows.filter(({ where }) => isReason(where)))(
    'F$row ($fault) says why no test proves it',
    ({ said }) => expect(said.length).toBeGreaterThan(10),
  );
});
