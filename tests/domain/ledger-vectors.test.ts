import { describe, expect, it } from 'vitest';
import { balanceAt } from '../../src/domain/balance.ts';
import { parseAt, readVectors, selectExpected } from './vectors.ts';

describe.each(['ledger.json', 'ledger-more.json'])('the worked examples of %s', (file) => {
  it.each(readVectors(file))('$name', (vector) => {
    const knownAt = vector.knownAt === undefined ? undefined : parseAt(vector.knownAt);
    const view = balanceAt(vector.given, parseAt(vector.at), vector.config, knownAt);
    expect(selectExpected(view, vector.expect)).toEqual(vector.expect);
  });
});
