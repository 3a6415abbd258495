import type { Instant } from './units.ts';

/** A run-out for a calendar, already in the person's words. */
export type RunOutEvent = {
  /** The same for the same run-out: a calendar then moves the entry instead of adding one. */
  uid: string;
  at: Instant;
  /** When this was said; a later one replaces it. */
  saidAt: Instant;
  summary: string;
  description: string;
};

const MOST_OCTETS = 75;

/** The text of an .ics file with one event (RFC 5545): UTC stamps, escaped texts, folded lines. */
export function writeRunOutEvent({ uid, at, saidAt, summary, description }: RunOutEvent): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Credit Meter//Credit Meter for AI Assist//EN',
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${stampOf(saidAt)}`,
    `SEQUENCE:${Math.floor(saidAt / 60_000)}`,
    `DTSTART:${stampOf(at)}`,
    'DURATION:PT30M',
    `SUMMARY:${escapeText(summary)}`,
    `DESCRIPTION:${escapeText(description)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
    .map((line) => `${foldLine(line)}\r\n`)
    .join('');
}

/** 20261128T130000Z */
const stampOf = (at: Instant): string => new Date(at).toISOString().replace(/[-:]|\.\d+/gu, '');

/** Backslash, semicolon, comma and line break mean something in a calendar text (3.3.11). */
const escapeText = (text: string): string =>
  text.replace(/[\\;,]/gu, (sign) => `\\${sign}`).replace(/\r\n|\r|\n/gu, '\\n');

/** At most 75 octets a line, never cut inside a character; what follows starts with a space (3.1). */
function foldLine(line: string): string {
  const lines = [''];
  let octets = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (octets + size > MOST_OCTETS) {
      lines.push('');
      octets = 1;
    }
    lines[lines.length - 1] += character;
    octets += size;
  }
  return lines.join('\r\n ');
}
