import { fail, succeed, type Result } from '../result.ts';
import type { PropertyId } from '../units.ts';
import { fromBase32, toBase32 } from './base32.ts';
import { checkSum } from './check-sum.ts';
import { count, type Source } from './fields.ts';
import { idField } from './value-fields.ts';
import { linkField } from './link-field.ts';
import { teamLinkSchema, type TeamLink } from './link-shape.ts';

export const LINK_VERSION = 1;

/** Links of twenty properties with long names of any letters, five AI agents and shifts each stay below. */
export const LONGEST_PAYLOAD = 15_000;

/** What an address carries of a link: the first property stands in its path. */
export type WrittenLink = { firstId: PropertyId; version: number; payload: string };

/**
 * Why a link is refused: another version of this program made it; longer than any; letters are
 * missing at its end; a letter was changed; whole, but not what this program writes.
 */
export type LinkRefusal =
  | { kind: 'other_version'; version: number }
  | { kind: 'too_long' }
  | { kind: 'cut' }
  | { kind: 'changed' }
  | { kind: 'not_ours' };

const SUM_BYTES = 4;
const bytesOfSum = (sum: number): number[] => [24, 16, 8, 0].map((bits) => (sum >>> bits) & 255);

/** The sum covers the id in the address too: a letter changed there is found as well. */
function sumOf(firstId: PropertyId, body: readonly number[]): number {
  const bytes = [LINK_VERSION];
  idField.write(firstId, bytes);
  return checkSum([...bytes, ...body]);
}

/** Writes a link; null for one without a property. Length, body, check sum: then letters. */
export function writeLink(link: TeamLink): WrittenLink | null {
  const firstId = link.properties[0]?.propertyId;
  if (firstId === undefined) return null;
  const body: number[] = [];
  linkField(firstId).write(link, body);
  const bytes: number[] = [];
  count.write(body.length, bytes);
  bytes.push(...body, ...bytesOfSum(sumOf(firstId, body)));
  return { firstId, version: LINK_VERSION, payload: toBase32(bytes) };
}

/**
 * What a link says, or why it is refused. Total: any text has an answer. Every single changed letter
 * and every missing end is found; what it says is a colleague's word until a person uses it.
 */
export function readLink(written: WrittenLink): Result<TeamLink, LinkRefusal> {
  const { firstId, version, payload } = written;
  if (version !== LINK_VERSION) return fail({ kind: 'other_version', version });
  if (payload.length > LONGEST_PAYLOAD) return fail({ kind: 'too_long' });
  const body = openPayload(written);
  if (!body.ok) return body;
  const source: Source = { bytes: body.value, position: 0, sound: true };
  const link = linkField(firstId).read(source);
  const isWhole = source.sound && source.position === source.bytes.length;
  const checked = teamLinkSchema.safeParse(link);
  return isWhole && checked.success ? succeed(checked.data) : fail({ kind: 'not_ours' });
}

/** The body between its length and its check sum. */
function openPayload({ firstId, payload }: WrittenLink): Result<number[], LinkRefusal> {
  const letters = fromBase32(payload);
  if (letters === null) return fail({ kind: 'changed' });
  const { bytes } = letters;
  const source: Source = { bytes, position: 0, sound: true };
  const length = count.read(source);
  const end = source.position + length;
  if (!source.sound || bytes.length < end + SUM_BYTES) return fail({ kind: 'cut' });
  if (!letters.isWhole || bytes.length > end + SUM_BYTES) return fail({ kind: 'changed' });
  const body = bytes.slice(source.position, end);
  const sum = bytesOfSum(sumOf(firstId, body));
  const isEqual = sum.every((byte, index) => byte === bytes[end + index]);
  return isEqual ? succeed(body) : fail({ kind: 'changed' });
}
