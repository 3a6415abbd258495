import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { runs } from '../../tests/domain/law-runs.ts';
import { writeRunOutEvent, type RunOutEvent } from './run-out-event.ts';
import { instant } from './units.ts';

const EVENT: RunOutEvent = {
  uid: 'aaaaaaaaaaaaaaaaaaaaaaaa@credit-meter',
  at: instant(Date.UTC(2026, 10, 28, 13, 0, 0, 500)),
  saidAt: instant(Date.UTC(2026, 10, 24, 14)),
  summary: 'AI credits likely run out',
  description: 'Acme shop: about 210 left',
};
const linesOf = (event: Partial<RunOutEvent>) =>
  writeRunOutEvent({ ...EVENT, ...event }).split('\r\n');
/** As a calendar reads it: lines unfolded, a text unescaped. */
const readText = (text: string, name: string) =>
  text
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .find((line) => line.startsWith(`${name}:`))
    ?.slice(name.length + 1)
    .replace(/\\([\\;,n])/gu, (_, sign: string) => (sign === 'n' ? '\n' : sign));

it('is one event in UTC, with the line ends of a calendar file', () => {
  expect(linesOf({})).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Credit Meter//Credit Meter for AI Assist//EN',
    'BEGIN:VEVENT',
    'UID:aaaaaaaaaaaaaaaaaaaaaaaa@credit-meter',
    'DTSTAMP:20261124T140000Z',
    'SEQUENCE:29925480',
    'DTSTART:20261128T130000Z',
    'DURATION:PT30M',
    'SUMMARY:AI credits likely run out',
    'DESCRIPTION:Acme shop: about 210 left',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

it('escapes what means something in a calendar', () => {
  expect(linesOf({ summary: 'a\\b;c,d\ne\r\nf' })).toContain('SUMMARY:a\\\\b\\;c\\,d\\ne\\nf');
});

it('folds long lines at 75 octets and never inside a character', () => {
  const lines = linesOf({ description: 'ü'.repeat(100) });
  const folded = lines.filter((line) => line.includes('ü'));
  expect(folded.map((line) => new TextEncoder().encode(line).length)).toEqual([74, 75, 65]);
});

it('law: any text comes back as it was, and no line is longer than 75 octets', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300, size: 'max' }), (description) => {
      const text = writeRunOutEvent({ ...EVENT, description });
      const expected = description.replace(/\r\n|\r|\n/gu, '\n');
      expect(readText(text, 'DESCRIPTION')).toBe(expected);
      for (const line of text.split('\r\n')) {
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      }
    }),
    runs(300),
  );
});
