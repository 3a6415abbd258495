/** What to leave out, or what to put in the place of something. */
export type Cut = string | RegExp | readonly [part: string | RegExp, instead: string];

/** The code without those parts; throws when a new version of the library no longer has one of them. */
export const cutTexts = (code: string, cuts: readonly Cut[], missing: (part: string) => string) =>
  cuts.reduce<string>((rest, cut) => {
    const [part, instead] = typeof cut === 'string' || cut instanceof RegExp ? [cut, ''] : cut;
    const left = rest.replaceAll(everywhere(part), instead);
    if (left === rest) throw new Error(missing(String(part)));
    return left;
  }, code);

const everywhere = (part: string | RegExp) =>
  typeof part === 'string'
    ? part
    : new RegExp(part.source, [...new Set(`${part.flags}g`)].join(''));
