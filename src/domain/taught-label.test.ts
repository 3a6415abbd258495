import { expect, it } from 'vitest';
import {
  addLabels,
  forgetLabel,
  labelsAmong,
  taughtLabelSchema,
  type TaughtLabel,
} from './taught-label.ts';
import type { PropertyId } from './units.ts';
import { startedPickSchema } from './started-pick.ts';

const label = (text: string, more: Partial<TaughtLabel> = {}): TaughtLabel => ({
  means: 'debt',
  text,
  language: 'de',
  place: '#/:property/usage',
  ...more,
});

it('the last word on a label stands, by its text, language and place', () => {
  const known = [label('Offen'), label('Rest')];
  const again = label('Offen', { means: 'bought_left' });
  expect(addLabels(known, [again])).toEqual([label('Rest'), again]);
  for (const other of [
    label('offen'),
    label('Offen', { language: '' }),
    label('Offen', { place: '#/:property' }),
  ]) {
    expect(addLabels(known, [other])).toEqual([...known, other]);
  }
});

it('of an address that names no property is of the one that is known, and of none of several', () => {
  const told = label('Rest', { propertyId: 'a'.repeat(24) as PropertyId });
  const labels = [label('Offen'), told];
  expect(labelsAmong(['one'], labels)).toEqual(labels);
  for (const known of [[], ['one', 'other']])
    expect(labelsAmong(known, labels)).toEqual([label('Offen')]);
});

it('of several that come together each stands in place of its own', () => {
  const known = [label('Offen'), label('Rest')];
  const more = [label('Offen', { means: 'bought_left' }), label('Schuld')];
  expect(addLabels(known, more)).toEqual([label('Rest'), ...more]);
});

it('the oldest of forty give way to the newest', () => {
  const many = Array.from({ length: 40 }, (_, index) => label(`l${index}`));
  const added = addLabels(many, [label('new')]);
  expect([added.length, added[0], added.at(-1)]).toEqual([40, label('l1'), label('new')]);
});

it('one can be forgotten, whatever it meant', () => {
  const known = [label('Offen'), label('Rest')];
  expect(forgetLabel(known, label('Offen', { means: 'reset' }))).toEqual([label('Rest')]);
  expect(forgetLabel(known, label('Offen', { language: '' }))).toEqual(known);
});

it('a label is a text that is short, with a known meaning', () => {
  expect(taughtLabelSchema.parse(label('Offen'))).toEqual(label('Offen'));
  for (const wrong of [label(''), label('x'.repeat(61)), { ...label('a'), means: 'other' }]) {
    expect(taughtLabelSchema.safeParse(wrong).success).toBe(false);
  }
});

it('what is being pointed at is a figure or a sender, of one property, in one tab', () => {
  const pick = { tabId: 4, propertyId: 'a'.repeat(24), what: 'figure' };
  expect(startedPickSchema.parse(pick)).toEqual(pick);
  expect(startedPickSchema.safeParse({ ...pick, what: 'page' }).success).toBe(false);
});
