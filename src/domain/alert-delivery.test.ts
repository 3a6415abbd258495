import { describe, expect, it } from 'vitest';
import { at, propertyId, sampleView, ZONE } from '../../tests/gallery/sample-views.ts';
import type { Alert, AlertKind } from './alert.ts';
import { planDeliveries, type DueOfProperty } from './alert-delivery.ts';
import { noAlertMemory } from './alert-memory.ts';
import { firstSettings, type Settings } from './surface-state.ts';
import type { Instant } from './units.ts';

const TUESDAY = at('2026-11-24T10:00');
const MONDAY = at('2026-11-30T09:20');

type Due = Partial<DueOfProperty> & {
  since?: Instant;
  watched?: boolean;
  atZero?: 'stop' | 'allow';
};

/** A property with these alerts due; only their kind matters here. */
function dueOf(digit: string, kinds: AlertKind[], { since = TUESDAY, ...changes }: Due = {}) {
  const { watched = true, atZero = 'stop', ...rest } = changes;
  const view = sampleView({ propertyId: propertyId(digit), watched, atZero });
  const due = kinds.map((kind) => ({
    alert: { kind, silentSince: null } as Alert,
    id: `${kind}@x#0`,
    keys: [],
    kinds: [],
  }));
  const waiting = due.map(({ id }) => ({ id, since }));
  return { view, due, memory: { ...noAlertMemory, waiting }, ...rest };
}

const deliver = (
  properties: DueOfProperty[],
  now: Instant = TUESDAY,
  changes: Partial<Settings> = {},
) =>
  planDeliveries(properties, {
    settings: { ...firstSettings, warnings: true, ...changes },
    now,
    timeZone: ZONE,
  }).map(({ id, items }) => [id, items.map(({ planned }) => planned.alert.kind)]);

const A = propertyId('a');

describe('what is shown now', () => {
  it('is each alert by itself, named so that a repetition replaces it', () => {
    expect(deliver([dueOf('a', ['low', 'ai_silent']), dueOf('b', ['low'])])).toEqual([
      [`${A}:ai_silent@x#0`, ['ai_silent']],
      [`${A}:low@x#0`, ['low']],
      [`${propertyId('b')}:low@x#0`, ['low']],
    ]);
  });

  it('is nothing while warnings are off, and never of a property that is not watched', () => {
    expect(deliver([dueOf('a', ['low'])], TUESDAY, { warnings: false })).toEqual([]);
    expect(deliver([dueOf('a', ['low', 'ai_silent'], { watched: false })])).toEqual([]);
  });

  it.each<[AlertKind, 'stop' | 'allow', number]>([
    ['ai_silent', 'allow', 1],
    ['none_left', 'stop', 1],
    ['none_left', 'allow', 0],
    ['in_debt', 'allow', 0],
    ['runs_out_days', 'stop', 0],
    ['runs_out_soon', 'stop', 0],
    ['low', 'stop', 0],
    ['probably_empty', 'stop', 0],
    ['top_up_arrived', 'stop', 0],
  ])('for "only when the AI goes silent": %s where it would %s: %i', (kind, atZero, many) => {
    const choice = { alertChoice: 'only_silent' } as const;
    expect(deliver([dueOf('a', [kind], { atZero })], TUESDAY, choice)).toHaveLength(many);
    expect(deliver([dueOf('a', [kind], { atZero })])).toHaveLength(1);
  });

  it('for "only when the AI goes silent" is the last credit with which it stopped, whatever was expected', () => {
    const {
      due: [one],
      ...rest
    } = dueOf('a', ['none_left'], { atZero: 'allow' });
    const stopped = { ...one!, alert: { kind: 'none_left', silentSince: TUESDAY } as const };
    const choice = { alertChoice: 'only_silent' } as const;
    expect(deliver([{ ...rest, due: [stopped] }], TUESDAY, choice)).toHaveLength(1);
  });

  it('is for who asks whatever is for who pays, but for a purchase that is late', () => {
    const kinds: AlertKind[] = ['low', 'in_debt', 'probably_empty', 'top_up_arrived'];
    const due = [dueOf('a', [...kinds, 'top_up_missing'])];
    const shown = (alertChoice: Settings['alertChoice']) =>
      deliver(due, TUESDAY, { alertChoice }).flatMap(([, said]) => said);
    expect(shown('i_ask').toSorted()).toEqual(kinds.toSorted());
    expect(shown('i_pay')).toHaveLength(kinds.length + 1);
  });

  it('is nothing in quiet hours, over midnight, too', () => {
    const at9 = (from: number, to: number) =>
      deliver([dueOf('a', ['low'])], TUESDAY, { quietHours: { from: from * 60, to: to * 60 } });
    expect(at9(9, 12)).toEqual([]);
    expect(at9(10, 12)).toEqual([]);
    expect(at9(8, 10)).toHaveLength(1);
    expect(at9(22, 11)).toEqual([]);
    expect(at9(22, 7)).toHaveLength(1);
    expect(at9(11, 12)).toHaveLength(1);
    expect(at9(22, 10)).toHaveLength(1);
    expect(at9(10, 7)).toEqual([]);
    expect(at9(9, 8)).toEqual([]);
    expect(at9(10.5, 12)).toHaveLength(1);
    const halfPast = { quietHours: { from: 10 * 60 + 15, to: 10 * 60 + 45 } };
    expect(deliver([dueOf('a', ['low'])], at('2026-11-24T10:30'), halfPast)).toEqual([]);
  });

  it('has no quiet hours between two equal ends', () => {
    for (const hour of [0, 10, 11]) {
      const quietHours = { from: hour * 60, to: hour * 60 };
      expect(deliver([dueOf('a', ['low'])], TUESDAY, { quietHours })).toHaveLength(1);
    }
  });

  it('is not what was put off, until then; other kinds are', () => {
    const snoozes = { low: TUESDAY };
    const property = dueOf('a', ['low', 'ai_silent']);
    const snoozed = { ...property, memory: { ...property.memory, snoozes } };
    expect(deliver([snoozed], at('2026-11-24T09:59'))).toEqual([
      [`${A}:ai_silent@x#0`, ['ai_silent']],
    ]);
    expect(deliver([snoozed], TUESDAY)).toHaveLength(2);
  });
});

describe('a Monday morning', () => {
  const since = at('2026-11-30T09:05');
  const many = ['a', 'b', 'c'].map((digit) => dueOf(digit, ['runs_out_days'], { since }));

  it('brings the alerts of several properties in one', () => {
    expect(deliver(many, MONDAY)).toEqual([
      ['digest:2026-11-30', ['runs_out_days', 'runs_out_days', 'runs_out_days']],
    ]);
  });

  it('waits a quarter of an hour for the others', () => {
    expect(deliver(many, at('2026-11-30T09:19'))).toEqual([]);
    const later = dueOf('d', ['low'], { since: at('2026-11-30T09:20') });
    expect(deliver([later], MONDAY)).toEqual([]);
    expect(deliver([...many, later], MONDAY)).toHaveLength(1);
  });

  it('waits by each alert’s own time, and from now where none was noted', () => {
    const old = at('2026-11-30T08:00');
    const unwatched = dueOf('a', ['low'], { since: old, watched: false });
    const fresh = dueOf('b', ['low'], { since: MONDAY });
    expect(deliver([unwatched, fresh], MONDAY)).toEqual([]);
    const waiting = [{ id: 'low@w#0', since: old }, ...fresh.memory.waiting];
    expect(deliver([{ ...fresh, memory: { ...fresh.memory, waiting } }], MONDAY)).toEqual([]);
    const unnoted = { ...fresh, memory: { ...fresh.memory, waiting: [] } };
    expect(deliver([unnoted], MONDAY)).toEqual([]);
  });

  it.each<AlertKind>(['probably_empty', 'none_left', 'in_debt'])(
    'does not wait once credits are gone (%s): what was gathered goes along',
    (kind) => {
      const now = at('2026-11-30T09:06');
      const gone = dueOf('d', [kind], { since: now });
      expect(deliver([gone], now)).toHaveLength(1);
      expect(deliver([...many, gone], now)).toEqual([
        ['digest:2026-11-30', ['runs_out_days', 'runs_out_days', 'runs_out_days', kind]],
      ]);
    },
  );

  it.each<AlertKind>(['ai_silent', 'top_up_arrived', 'top_up_missing'])(
    'does not hold back silence, nor the answer to a purchase: %s',
    (kind) => {
      const now = at('2026-11-30T09:06');
      expect(deliver([...many, dueOf('d', [kind], { since: now })], now)).toEqual([
        [`${propertyId('d')}:${kind}@x#0`, [kind]],
      ]);
    },
  );

  it('has no digest of one property, nor where it is switched off, nor after noon', () => {
    const one = dueOf('a', ['low', 'ai_silent'], { since });
    expect(deliver([one], MONDAY)).toHaveLength(2);
    expect(deliver(many, MONDAY, { digest: false })).toHaveLength(3);
    const two = many.slice(1);
    expect(deliver(two, MONDAY)).toHaveLength(1);
    expect(deliver(two, at('2026-11-30T12:00'))).toHaveLength(2);
    expect(deliver(two, at('2026-12-01T09:20'))).toHaveLength(2);
  });

  it('is not the only time at which three at once are one', () => {
    expect(deliver(many, at('2026-12-01T15:00'))).toEqual([
      ['digest:2026-12-01', ['runs_out_days', 'runs_out_days', 'runs_out_days']],
    ]);
    expect(deliver(many, at('2026-11-30T15:00'))).toHaveLength(1);
  });
});
