import { noAlertMemory } from './alert-memory.ts';
import { expect, it } from 'vitest';
import { propertyId } from '../../tests/gallery/sample-views.ts';
import { meetProperty, propertyRecordSchema } from './property-record.ts';

it('a property that was just met is watched, in the zone of the browser, and nothing else is known', () => {
  const met = meetProperty(propertyId('a'), 'Asia/Tokyo');
  expect(propertyRecordSchema.parse(met)).toEqual(met);
  expect(met).toEqual({
    propertyId: propertyId('a'),
    name: null,
    timeZone: 'Asia/Tokyo',
    aiNames: [],
    watched: true,
    starred: false,
    askedAt: null,
    confirmedAt: null,
    readFailure: null,
    firedAlerts: null,
    alertMemory: noAlertMemory,
    staffedHours: null,
    holidays: [],
    atZero: 'unknown',
    atZeroLearned: 'unknown',
    packCents: null,
    topUp: null,
    bought: [],
    lastBand: null,
  });
});
