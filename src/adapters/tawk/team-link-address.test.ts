import { describe, expect, it } from 'vitest';
import type { SharedProperty, TeamLink } from '../../domain/team-link/link-shape.ts';
import { writeLink } from '../../domain/team-link/team-link.ts';
import { instant, type PropertyId } from '../../domain/units.ts';
import { findTeamLink, linkAddress } from './team-link-address.ts';

const madeAt = instant(Date.UTC(2026, 10, 24, 9, 12, 31, 207));
const names = ['Acme shop', 'Acme B2B', 'Docs', 'Shop DE', 'Beta'];

const property = (name: string, index: number): SharedProperty => ({
  propertyId: `5f2b8c1d9e7a4b3c2d1e0f${10 + index}` as PropertyId,
  name,
  timeZone: 'Europe/Berlin',
  plan: { name: 'growth', allotment: 1_000 },
  figure: {
    at: instant(madeAt - 26 * 3_600_000 - 17 * index),
    source: 'read',
    subscription: 612 - index,
    purchased: 1_000,
    excess: null,
    cycleEnd: instant(Date.UTC(2026, 11, 2, 23)),
  },
  resetAt: null,
  aiNames: ['Apollo'],
  staffedHours: [1, 2, 3, 4, 5].map((day) => ({ day, from: 540, to: 1_080 })),
});

const link: TeamLink = {
  madeAt,
  properties: names.map(property),
  addresses: {
    message_usage: '#/addons/:property/ai-assist/settings',
    top_up: '#/addons/:property/ai-assist/top-up',
  },
};

const write = (given: TeamLink): string => {
  const written = writeLink(given);
  if (written === null) throw new Error('a link without a property');
  return linkAddress(written);
};
const line = write(link);
const reasonOf = (text: string) => {
  const found = findTeamLink(text);
  return found.ok ? null : found.failure;
};

describe('a team link', () => {
  it('of five properties with all their set-up has some 600 characters', () => {
    expect(line.length).toBeLessThan(640);
    expect(write({ ...link, properties: link.properties.slice(0, 1) }).length).toBeLessThan(300);
  });

  it('is found among words, signs and other parts of an address', () => {
    for (const text of [
      `AI credits: ${line}`,
      `(${line}).`,
      `<${line}>`,
      `*${line}*`,
      `${line}&from=chat`,
      `  ${line}\nSee you tomorrow`,
    ]) {
      expect(findTeamLink(text)).toEqual({ ok: true, value: link });
    }
  });

  it('is refused with the reason', () => {
    const letters = line.indexOf('cm=1.') + 5;
    const letter = line[letters + 30] === 'A' ? 'B' : 'A';
    expect(reasonOf(line.slice(0, -1))).toEqual({ kind: 'cut' });
    expect(reasonOf(line.slice(0, letters))).toEqual({ kind: 'cut' });
    expect(reasonOf(line.slice(0, letters - 9))).toEqual({ kind: 'cut' });
    expect(reasonOf(`${line.slice(0, 300)}\n${line.slice(300)}`)).toEqual({ kind: 'cut' });
    expect(reasonOf(line.slice(0, letters + 30) + letter + line.slice(letters + 31))).toEqual({
      kind: 'changed',
    });
    expect(reasonOf(`${line}A`)).toEqual({ kind: 'changed' });
    expect(reasonOf(line.replace('5f2b', '5f2c'))).toEqual({ kind: 'changed' });
    expect(reasonOf(line.toLowerCase())).toEqual({ kind: 'changed' });
    expect(reasonOf(line.replace('cm=1.', 'cm=2.'))).toEqual({ kind: 'other_version', version: 2 });
    expect(reasonOf(line + 'A'.repeat(15_000))).toEqual({ kind: 'too_long' });
    expect(reasonOf(line + ' '.repeat(20_000))).toEqual({ kind: 'too_long' });
    for (const text of [
      '',
      '612',
      'https://dashboard.tawk.to/',
      'https://example.com/?cm=1.AAAA',
    ]) {
      expect(reasonOf(text)).toEqual({ kind: 'not_ours' });
    }
    expect(reasonOf(line.replace('dashboard.tawk.to', 'dashboard.tawk.to.evil.example'))).toEqual({
      kind: 'not_ours',
    });
  });

  it('whose letters are whole, but not what this program writes, is not ours', () => {
    const [first] = link.properties;
    if (!first) throw new Error('there are five');
    const forged: Partial<SharedProperty>[] = [
      { name: 'Acme\u202eshop' },
      { name: 'x'.repeat(121) },
      { timeZone: 'Mars/Olympus' },
      { aiNames: [' Apollo '] },
      { plan: { name: 'growth', allotment: 200_000_000 } },
      { staffedHours: [{ day: 7, from: 0, to: 1_441 }] },
      {
        figure: {
          at: madeAt,
          source: 'read',
          subscription: 1,
          purchased: 5,
          excess: 5,
          cycleEnd: null,
        },
      },
      {
        figure: {
          at: madeAt,
          source: 'read',
          subscription: null,
          purchased: null,
          excess: null,
          cycleEnd: null,
        },
      },
      {
        figure: {
          at: instant(5),
          source: 'read',
          subscription: 1,
          purchased: null,
          excess: null,
          cycleEnd: null,
        },
      },
    ];
    for (const part of forged) {
      expect(reasonOf(write({ ...link, properties: [{ ...first, ...part }] }))).toEqual({
        kind: 'not_ours',
      });
    }
    expect(reasonOf(write({ ...link, properties: [first, first] }))).toEqual({ kind: 'not_ours' });
    for (const top_up of [
      'https://evil.example/',
      '//evil.example',
      '#/a b',
      'javascript:alert(1)',
      '#/chat',
      '#/inbox/:property/all/chat/0f3c-88',
      `#/addons/${'b'.repeat(24)}/ai-assist`,
    ]) {
      expect(reasonOf(write({ ...link, addresses: { message_usage: null, top_up } }))).toEqual({
        kind: 'not_ours',
      });
    }
    const many = Array.from({ length: 21 }, (_, index) => property('Acme', index));
    expect(reasonOf(write({ ...link, properties: many }))).toEqual({ kind: 'not_ours' });
  });

  it('without a property is no link', () => {
    expect(writeLink({ ...link, properties: [] })).toBeNull();
  });
});
