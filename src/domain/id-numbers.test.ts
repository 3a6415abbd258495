import { describe, expect, it } from 'vitest';
import { hashText } from './canonical-json.ts';
import { numberIds } from './id-numbers.ts';

/** Texts of one hash: the last letter undoes what the one before it did. */
const makeColliding = (count: number): string[] => {
  const byHash = new Map<number, string[]>();
  for (let made = 0; ; made += 1) {
    const id = `u:${made}`;
    const slot = hashText(id) & 0xff;
    const peers = [...(byHash.get(slot) ?? []), id];
    byHash.set(slot, peers);
    if (peers.length === count) return peers;
  }
};

describe('numbered ids', () => {
  it('count up in the order in which they are first seen', () => {
    const ids = numberIds(4);
    expect(['b', 'a', 'b', '', 'é', 'a'].map((id) => ids.take(id))).toEqual([0, 1, 0, 2, 3, 1]);
    expect(['a', '', 'c'].map((id) => ids.find(id))).toEqual([1, 2, -1]);
  });

  it('agree with a Map, however many of them fall together', () => {
    const many = [...makeColliding(400), ...Array.from({ length: 5_000 }, (_, i) => `r:${i}`)];
    for (const table of [many, many.toReversed()]) {
      const ids = numberIds(table.length);
      expect(table.map((id) => ids.take(id))).toEqual(table.map((_, index) => index));
      expect(table.map((id) => ids.take(id))).toEqual(table.map((_, index) => index));
      expect(table.map((id) => ids.find(id))).toEqual(table.map((_, index) => index));
      expect(ids.find('nobody')).toBe(-1);
    }
  });

  it('hold none where none can be, and one where there is one', () => {
    expect(numberIds(0).find('a')).toBe(-1);
    for (const id of ['a', 'u:1', 'u:2', 'u:3', 'u:4', 'u:5']) {
      const ids = numberIds(1);
      expect([ids.find(id), ids.take(id), ids.take(id), ids.find(id)]).toEqual([-1, 0, 0, 0]);
    }
  });
});

describe('ids that collide', () => {
  it('are numbered once each, however many want one place', () => {
    const most = 100;
    const placeOf = (id: string) => (hashText(id) ^ (hashText(id) >>> 15)) & 255;
    const ids: string[] = [];
    for (let at = 0; ids.length < most; at += 1) if (placeOf(`u:${at}`) === 7) ids.push(`u:${at}`);
    const numbers = numberIds(most);
    const expected = ids.map((_, at) => at);
    expect(ids.map(numbers.take)).toEqual(expected);
    expect(ids.map(numbers.take)).toEqual(expected);
    expect(ids.map(numbers.find)).toEqual(expected);
    expect(numbers.find('another')).toBe(-1);
  });

  it('are told apart where even their hashes are equal', () => {
    const seen = new Map<number, string>();
    for (let at = 0; ; at += 1) {
      const id = `r:${at}`;
      const twin = seen.get(hashText(id));
      seen.set(hashText(id), id);
      if (twin === undefined) continue;
      const numbers = numberIds(2);
      expect([twin, id, twin, id].map(numbers.take)).toEqual([0, 1, 0, 1]);
      return;
    }
  });
});
