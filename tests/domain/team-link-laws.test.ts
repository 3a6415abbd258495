import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTeamLink, linkAddress } from '../../src/adapters/tawk/team-link-address.ts';
import { fromBase32, toBase32 } from '../../src/domain/team-link/base32.ts';
import type { TeamLink } from '../../src/domain/team-link/link-shape.ts';
import { readLink, writeLink } from '../../src/domain/team-link/team-link.ts';
import type { PropertyId } from '../../src/domain/units.ts';
import { runs } from './law-runs.ts';
import { teamLinks } from './team-link-arbitrary.ts';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const START = 'https://dashboard.tawk.to/#/dashboard/';

const lineOf = (link: TeamLink): string => {
  const written = writeLink(link);
  if (written === null) throw new Error('every link here has a property');
  return linkAddress(written);
};

describe('any team link', () => {
  it('says in the end what it said at the beginning, in letters A-Z and digits 2-7', () => {
    fc.assert(
      fc.property(teamLinks, (link) => {
        const line = lineOf(link);
        expect(line).toMatch(
          /^https:\/\/dashboard\.tawk\.to\/#\/dashboard\/[0-9a-f]{24}\?cm=1\.[A-Z2-7]+$/,
        );
        expect(findTeamLink(line)).toEqual({ ok: true, value: link });
        expect(findTeamLink(`AI credits: 612 left. <${line}>. Regards`)).toMatchObject({
          ok: true,
        });
      }),
      runs(2_000),
    );
  });

  it('is refused after any change of one character', () => {
    const others = [...' aé189.-&?#/%\n', ''];
    fc.assert(
      fc.property(
        teamLinks,
        // The last letter is not always full: it is where a change could hide.
        fc.oneof(fc.constant(-1), fc.nat()),
        fc.oneof(fc.constantFrom(...LETTERS, ...others), fc.string({ maxLength: 2 })),
        (link, place, letter) => {
          const line = lineOf(link);
          const index = (line.length + place) % line.length;
          fc.pre(line[index] !== letter);
          const changed = line.slice(0, index) + letter + line.slice(index + 1);
          // More address behind the whole link is no part of it.
          fc.pre(!changed.startsWith(line));
          expect(findTeamLink(changed).ok).toBe(false);
        },
      ),
      runs(10_000),
    );
  });

  it('is refused where any part at its end or in its middle is missing', () => {
    fc.assert(
      fc.property(teamLinks, fc.nat(), fc.nat(), (link, start, length) => {
        const line = lineOf(link);
        const index = start % line.length;
        const cut = line.slice(0, index) + line.slice(index + 1 + (length % line.length));
        fc.pre(cut !== line);
        expect(findTeamLink(cut).ok).toBe(false);
        const beginning = findTeamLink(line.slice(0, index));
        const kind = index < START.length ? 'not_ours' : 'cut';
        expect(beginning).toEqual({ ok: false, failure: { kind } });
      }),
      runs(5_000),
    );
  });

  it('is refused where two neighbours changed places', () => {
    fc.assert(
      fc.property(teamLinks, fc.nat(), (link, place) => {
        const line = lineOf(link);
        const index = place % (line.length - 1);
        const [one, other] = [line[index] ?? '', line[index + 1] ?? ''];
        fc.pre(one !== other);
        const swapped = line.slice(0, index) + other + one + line.slice(index + 2);
        expect(findTeamLink(swapped).ok).toBe(false);
      }),
      runs(5_000),
    );
  });
});

describe('any text at all', () => {
  it('has an answer, and only what was written is read', () => {
    const payload = fc
      .array(fc.constantFrom(...LETTERS), { maxLength: 200 })
      .map((letters) => letters.join(''));
    fc.assert(
      fc.property(fc.oneof(payload, fc.string()), fc.nat(3), (text, version) => {
        const firstId = '5f2b8c1d9e7a4b3c2d1e0f90' as PropertyId;
        expect(readLink({ firstId, version, payload: text }).ok).toBe(false);
        expect(findTeamLink(text).ok).toBe(false);
      }),
      runs(5_000),
    );
  });

  it('as bytes goes through letters and comes back', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(255)), (bytes) => {
        expect(fromBase32(toBase32(bytes))).toEqual({ bytes, isWhole: true });
      }),
      runs(1_000),
    );
  });
});
