import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attempt } from './attempt.ts';
import { canonicalJson, fingerprintText } from './canonical-json.ts';

describe('canonicalJson', () => {
  it('sorts keys by code unit, at every depth', () => {
    expect(canonicalJson({ b: 1, a: { d: [2, { z: 0, y: null }], c: 'x' }, B: true })).toBe(
      '{"B":true,"a":{"c":"x","d":[2,{"y":null,"z":0}]},"b":1}',
    );
  });

  it('is JSON: every JSON value reads back as itself, whatever the order of its keys', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.integer()), (record) => {
        const turned = Object.fromEntries(Object.entries(record).toReversed());
        expect(canonicalJson(turned)).toBe(canonicalJson(record));
      }),
    );
  });

  it('writes scalars, empty lists and objects as JSON does', () => {
    expect(canonicalJson(['a"\n', -0, 1e21, true, [], {}])).toBe('["a\\"\\n",0,1e+21,true,[],{}]');
    expect(canonicalJson('a')).toBe('"a"');
  });

  it('leaves out what JSON leaves out of objects, and has a text for the rest', () => {
    expect(canonicalJson({ a: undefined, b: () => 1, c: 3 })).toBe('{"c":3}');
    expect(canonicalJson([undefined, Number.NaN, Infinity, Symbol('s'), 5n])).toBe(
      '[null,null,null,null,"5n"]',
    );
  });

  it('leaves out the omitted key of the outermost object only', () => {
    expect(canonicalJson({ at: 1, of: { at: 2 } }, 'at')).toBe('{"of":{"at":2}}');
  });

  it('marks a cycle, but not the same value twice', () => {
    const twice = { a: 1 };
    expect(canonicalJson([twice, twice])).toBe('[{"a":1},{"a":1}]');
    const self: { self?: unknown } = {};
    self.self = [self];
    expect(canonicalJson(self)).toBe('{"self":["[cycle]"]}');
  });

  it('goes on past a member that cannot be read', () => {
    const refusing = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('no');
        },
      },
    );
    expect(canonicalJson({ a: refusing, b: 1, c: refusing, d: [1] })).toBe(
      '{"a":"[unreadable]","b":1,"c":"[unreadable]","d":[1]}',
    );
  });

  it('stops at the limit of nodes', () => {
    expect(canonicalJson([[1], [2], [3]], undefined, 2)).toBe('[[1],"[cut]","[cut]"]');
    expect(canonicalJson([[1]], undefined, 2)).toBe('[[1]]');
  });
});

describe('fingerprintText', () => {
  it('tells texts apart in sixteen digits', () => {
    expect(fingerprintText('a')).toMatch(/^[0-9a-f]{16}$/);
    const texts = Array.from({ length: 2_000 }, (_, index) => `entry ${index}`);
    for (const text of texts) expect(fingerprintText(text)).toMatch(/^[0-9a-f]{16}$/);
    expect(new Set(texts.map(fingerprintText)).size).toBe(texts.length);
    expect(fingerprintText('')).toBe('811c9dc59e3779b9');
    expect(fingerprintText('ab')).not.toBe(fingerprintText('ba'));
  });
});

describe('attempt', () => {
  it('turns what was thrown into a failure', () => {
    const cause = new Error('no');
    const refuse = () => {
      throw cause;
    };
    expect(attempt(refuse)).toEqual({ ok: false, failure: { kind: 'unreadable', cause } });
    expect(attempt(() => 7)).toEqual({ ok: true, value: 7 });
  });
});
