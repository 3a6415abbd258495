import { readLink, type LinkRefusal, type WrittenLink } from '../../domain/team-link/team-link.ts';
import type { TeamLink } from '../../domain/team-link/link-shape.ts';
import { fail, type Result } from '../../domain/result.ts';
import type { PropertyId } from '../../domain/units.ts';
import { homeAddress, learnAddress, showTemplate } from './learned-address.ts';

/** A message around a link has its limits too. */
const LONGEST_TEXT = 20_000;

/**
 * The home of the first property, which opens for everybody, with the link behind it: `cm`, version,
 * letters. The script at the start of the page takes it out again (entrypoints/link).
 */
export const linkAddress = ({ firstId, version, payload }: WrittenLink): string =>
  `${homeAddress(firstId)}?cm=${version}.${payload}`;

const LINK = /https:\/\/dashboard\.tawk\.to\/#\/dashboard\/([0-9a-f]{24})\?cm=(\d{1,4})\.([^\s&]*)/;
const BEGINNING = /https:\/\/dashboard\.tawk\.to\/#\/dashboard\//;
/** A link at the end of a sentence, in brackets or in bold takes their signs with it. */
const SIGNS_BEHIND = /[^A-Za-z0-9]+$/;

/** The team link in a text that somebody pasted or opened, or why there is none to be used. */
export function findTeamLink(text: string): Result<TeamLink, LinkRefusal> {
  if (text.length > LONGEST_TEXT) return fail({ kind: 'too_long' });
  const [, firstId, version, letters = ''] = LINK.exec(text) ?? [];
  if (firstId === undefined) return fail({ kind: BEGINNING.test(text) ? 'cut' : 'not_ours' });
  const read = readLink({
    firstId: firstId as PropertyId,
    version: Number(version),
    payload: letters.replace(SIGNS_BEHIND, ''),
  });
  return read.ok && !Object.values(read.value.addresses).every(isLearnable)
    ? fail({ kind: 'not_ours' })
    : read;
}

/** No meter sends an address that it would not have learned, as that of a conversation. */
const isLearnable = (template: string | null): boolean =>
  template === null || learnAddress(showTemplate(template))?.template === template;
