import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../tests/domain/law-runs.ts';
import {
  propertyId,
  sampleView,
  sampleViews,
  type SampleName,
} from '../../tests/gallery/sample-views.ts';
import { stateViews } from '../../tests/gallery/state-views.ts';
import { chooseBadgeProperty, sortByNearestSilence } from './badge-property.ts';
import type { PropertyView } from './property-view.ts';

const named = (
  digit: string,
  name: SampleName,
  more: Partial<PropertyView> = {},
): PropertyView => ({
  ...sampleViews[name],
  propertyId: propertyId(digit),
  ...more,
});
const idsOf = (views: readonly PropertyView[]) => views.map((view) => view.propertyId[0]).join('');

const names = Object.keys(sampleViews) as SampleName[];
const viewsArbitrary = fc
  .array(fc.tuple(fc.constantFrom(...names), fc.boolean(), fc.constantFrom(false, false, true)), {
    maxLength: 6,
  })
  .map((drafts) =>
    drafts.map(([name, watched, starred], index) =>
      named('0123456789abcdef'[index]!, name, { watched, starred }),
    ),
  );

describe('the order of nearness to silence', () => {
  it('is one order, whatever order the properties came in', () => {
    fc.assert(
      fc.property(
        viewsArbitrary.chain((views) =>
          fc.tuple(fc.constant(views), fc.shuffledSubarray(views, { minLength: views.length })),
        ),
        ([views, shuffled]) => {
          expect(sortByNearestSilence(shuffled)).toEqual(sortByNearestSilence(views));
          expect(chooseBadgeProperty(shuffled)).toEqual(chooseBadgeProperty(views));
        },
      ),
      runs(300),
    );
  });

  it('loses and changes nothing', () => {
    fc.assert(
      fc.property(viewsArbitrary, (views) => {
        const given = [...views];
        expect(new Set(sortByNearestSilence(views))).toEqual(new Set(given));
        expect(views).toEqual(given);
      }),
      runs(100),
    );
  });

  it('puts the gravest verdict first, and what is only unconfirmed behind what is official', () => {
    const views = [
      named('6', 'noFigure'),
      named('5', 'resetUnseen'),
      named('4', 'official'),
      named('3', 'low'),
      named('2', 'probablyEmpty'),
      named('1', 'noneLeft'),
    ];
    expect(idsOf(sortByNearestSilence(views))).toBe('123456');
  });

  it('puts the earlier run-out first, however sure it is', () => {
    const { s06RunsOutSurely, s06RunsOutTomorrow, s05Tight } = stateViews;
    const views = [
      { ...s05Tight, propertyId: propertyId('3') },
      { ...s06RunsOutSurely, propertyId: propertyId('1') },
      { ...s06RunsOutTomorrow, propertyId: propertyId('2') },
    ];
    expect(idsOf(sortByNearestSilence(views))).toBe('213');
  });

  it('weighs a debt as no credits, an unreadable page as its figure', () => {
    const { debt, noneLeft } = sampleViews;
    expect(idsOf(sortByNearestSilence([named('2', 'noneLeft'), named('1', 'debt')]))).toBe('12');
    expect([debt.verdict.kind, noneLeft.verdict.kind]).toEqual(['in_debt', 'none_left']);
    const unreadable = named('1', 'notReadable');
    expect(idsOf(sortByNearestSilence([named('2', 'official'), unreadable]))).toBe('12');
  });

  it('takes the smaller share of a month for nearer, not the smaller number', () => {
    const large = sampleView({ balance: { allotment: 20_000, subscription: 3_000 } });
    const small = sampleView({ balance: { allotment: 1_000, subscription: 612 } });
    const views = [
      { ...small, propertyId: propertyId('1') },
      { ...large, propertyId: propertyId('2') },
    ];
    expect(idsOf(sortByNearestSilence(views))).toBe('21');
  });

  it('counts purchased credits as credits and a debt against them', () => {
    const bought = sampleView({ balance: { subscription: 200, purchased: 1_000 } });
    const owing = sampleView({ balance: { subscription: 200, excess: 150 } });
    const plain = sampleView({ balance: { subscription: 200 } });
    const views = [bought, plain, owing].map((view, index) => ({
      ...view,
      propertyId: propertyId(String(1 + index)),
    }));
    expect(idsOf(sortByNearestSilence(views))).toBe('321');
  });

  it('weighs the verdict before what is left', () => {
    const silence = { chats: 4, usualIn10: 9, silentSince: sampleViews.official.computedAt };
    const silent = { ...sampleView({ silence }), propertyId: propertyId('2') };
    expect(idsOf(sortByNearestSilence([named('1', 'low'), silent]))).toBe('21');
  });

  it('orders properties without a figure by their ids', () => {
    expect(idsOf(sortByNearestSilence([named('2', 'noFigure'), named('1', 'noFigure')]))).toBe(
      '12',
    );
  });

  it('settles a tie by the id', () => {
    expect(idsOf(sortByNearestSilence([named('b', 'official'), named('a', 'official')]))).toBe(
      'ab',
    );
  });

  it('does not stumble over a month without credits', () => {
    const nothing = sampleView({
      origin: { ...sampleViews.noneLeft.origin!, value: 0 },
      balance: { allotment: 0, subscription: 0 },
    });
    const views = [{ ...nothing, propertyId: propertyId('1') }, named('2', 'debt')];
    expect(idsOf(sortByNearestSilence(views))).toBe('21');
  });
});

describe('the property on the badge', () => {
  it('is the watched one nearest to silence', () => {
    const views = [named('1', 'official'), named('2', 'low')];
    expect(chooseBadgeProperty(views)?.propertyId).toBe(propertyId('2'));
    const unwatched = [named('1', 'official'), named('2', 'low', { watched: false })];
    expect(chooseBadgeProperty(unwatched)?.propertyId).toBe(propertyId('1'));
  });

  it('is the starred one, unless it is not watched', () => {
    const starred = [named('1', 'official', { starred: true }), named('2', 'low')];
    expect(chooseBadgeProperty(starred)?.propertyId).toBe(propertyId('1'));
    const ignored = [named('1', 'official', { starred: true, watched: false }), named('2', 'low')];
    expect(chooseBadgeProperty(ignored)?.propertyId).toBe(propertyId('2'));
  });

  it('is none while none is watched', () => {
    expect(chooseBadgeProperty([])).toBeNull();
    expect(chooseBadgeProperty([named('1', 'low', { watched: false })])).toBeNull();
  });
});
