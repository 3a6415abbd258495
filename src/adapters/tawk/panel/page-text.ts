import { foldText } from '../labels/fold-text.ts';
import { seam } from '../numbers.ts';

/** A run of text as a person sees it, or the text of an attribute, or the values of a bar. */
export type TextNode = {
  type: 'text';
  /** Folded; a seam stands where two elements touch. */
  text: string;
  shown: string;
  isControl: boolean;
  isAttribute: boolean;
  /** It stands in a heading, a term or a column's head: no button, then. */
  isHeading: boolean;
  /** The choice that a list shows. */
  isChoice: boolean;
  /** The values of a progress bar or meter. */
  isBar: boolean;
  /** A hidden element touches it: what is seen is perhaps half a figure. */
  isCut: boolean;
  /** What holds it on screen; null for the text of an attribute. */
  element: Element | null;
};
const longestText = 300;

/** Around what a `time` element shows, then what its `datetime` says. */
export const stampOpen = '\ue004';
export const stampText = '\ue005';
export const stampClose = '\ue006';
export const stamps = new RegExp(
  `${stampOpen}[^${stampOpen}-${stampClose}]*${stampText}([^${stampOpen}-${stampClose}]*)${stampClose}`,
  'gu',
);
/** What a person does not see of a stamp, also where an element inside it broke the run. */
const unseen = new RegExp(`${stampText}[^${stampClose}]*${stampClose}|${stampOpen}`, 'gu');
const halfStamp = new RegExp(`^([^${stampOpen}]*)${stampText}[^${stampClose}]*${stampClose}`, 'u');

/** Where a hidden inline element with part of a figure was left out. */
export const cut = '\ue002';
const cutFigure = new RegExp(`[\\p{N}.,]${seam}*${cut}|${cut}${seam}*[\\p{N}.,]`, 'u');

const seams = new RegExp(`${seam}+`, 'g');

export function makeText(
  text: string,
  of: { isControl: boolean; isAttribute?: boolean; isChoice?: boolean },
): TextNode | null {
  const folded = foldText(text).replace(new RegExp(`^[\\s${seam}]+|[\\s${seam}]+$`, 'g'), '');
  if (folded === '' || folded.length > longestText) return null;
  const shown = text.replace(unseen, '').replaceAll(seam, ' ').replace(/\s+/g, ' ').trim();
  return {
    type: 'text',
    text: folded,
    shown,
    isControl: of.isControl,
    isAttribute: of.isAttribute === true,
    isHeading: false,
    isChoice: of.isChoice === true,
    isBar: false,
    isCut: false,
    element: null,
  };
}

/** The text of a finished run of inline elements. */
export function closeText(
  written: string,
  of: { isControl: boolean; isHeading: boolean; element: Element },
): TextNode | null {
  const sound = written.replace(halfStamp, '$1');
  const text = sound.replace(/[^\S\u00a0\u202f\u2007-\u200a]+/g, ' ').replace(seams, seam);
  const node = makeText(text.replaceAll(cut, ''), of);
  if (node === null) return null;
  return { ...node, isHeading: of.isHeading, isCut: cutFigure.test(text), element: of.element };
}
