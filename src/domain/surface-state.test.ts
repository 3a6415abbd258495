import { expect, it } from 'vitest';
import { firstSettings, settingsSchema, surfaceStateSchema } from './surface-state.ts';

const state = {
  version: 1,
  settings: firstSettings,
  order: ['a'.repeat(24)],
  badgePropertyId: 'a'.repeat(24),
  waitingCount: 0,
  restored: null,
  saving: 'ok',
};

it('begins with the pill on, without warnings, and with the question still open', () => {
  expect(settingsSchema.parse(firstSettings)).toEqual(firstSettings);
  expect(firstSettings).toMatchObject({ canOpenMessageUsage: null, warnings: false, pill: true });
});

it('is read again as it was published', () => {
  expect(surfaceStateSchema.parse(structuredClone(state))).toEqual(state);
});

it.each([
  ['a later version', { version: 2 }],
  ['an id that is none', { order: ['acme'] }],
  ['a badge without its property', { badgePropertyId: undefined }],
  [
    'a pill above the page',
    { settings: { ...firstSettings, pillPlaces: { s: { edge: 'end', top: -1 } } } },
  ],
  ['a setting that is missing', { settings: { ...firstSettings, warnings: undefined } }],
])('is not read with %s', (_, change) => {
  expect(surfaceStateSchema.safeParse({ ...state, ...change }).success).toBe(false);
});
