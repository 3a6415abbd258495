import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { declaredFlow, declaredLayout } from '../../src/adapters/tawk/declared-layout.ts';
import { lookAtPanel } from '../../src/adapters/tawk/look-at-panel.ts';
import type { Look } from '../../src/adapters/tawk/panel/look-types.ts';
import type { Instant } from '../../src/domain/units.ts';

export const propertyId = '64b7f0c2a1d3e4f5a6b7c8d9';

type Options = {
  /** Of the document; '' for a page that does not say. */
  lang?: string;
  head?: string;
  url?: string;
  at?: string;
  dir?: string;
  /** What the person says the language is. */
  tag?: string;
};

export type Figures = Record<string, unknown>;
/** Exactly these figures, or a failure of one of these kinds. */
type One = Figures | readonly string[];
/** One of them, or either of two. */
export type Expected = One | readonly [Figures, readonly string[]];
type Page = { name: string; expected: Expected; body: string; options: Options };

/** The page's figures in the order in which a panel shows them. */
export const figures = (
  subscriptionRemaining?: number,
  subscriptionTotal?: number,
  purchasedRemaining?: number,
  excess?: number,
  more: Figures = {},
): Figures =>
  Object.fromEntries(
    Object.entries({
      subscriptionRemaining,
      subscriptionTotal,
      purchasedRemaining,
      excess,
      ...more,
    }).filter(([, value]) => value !== undefined),
  );

/** Any failure that a page without a certain figure may give. */
export const nothing = ['unconfirmed', 'loading', 'no_panel'];
export const unsure = ['unconfirmed'];
/** The rest that most pages of a list hold beside what they try. */
export const plain = '<p>777 of 1,000 remaining</p>';
export const plainFigures = figures(777, 1000);

function readMinutes(at: string): number {
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)$/.exec(at) ?? [];
  const size = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  return sign === '-' ? -size : size;
}

async function read({ body, options }: Page): Promise<Look> {
  const { lang = 'en', head = '', dir = 'ltr', at = '2026-11-22T10:00:00Z' } = options;
  const html = `<!doctype html><html${lang === '' ? '' : ` lang="${lang}"`} dir="${dir}"><head>${head}</head><body>${body}</body></html>`;
  const window = new Window();
  const parsed: unknown = new window.DOMParser().parseFromString(html, 'text/html');
  const document = parsed as Document;
  const look = lookAtPanel(document, {
    url: options.url ?? `https://dashboard.tawk.to/#/addons/${propertyId}/ai-assist`,
    at: Date.parse(at) as Instant,
    offsetMinutes: readMinutes(at),
    layout: declaredLayout(document),
    flow: declaredFlow(document),
    ...(options.tag !== undefined && { language: options.tag }),
  });
  await window.happyDOM.close();
  return look;
}

const isEither = (expected: Expected): expected is readonly [Figures, readonly string[]] =>
  Array.isArray(expected) && Array.isArray(expected[1]);

async function check(page: Page): Promise<void> {
  const look = await read(page);
  const expected = isEither(page.expected) ? page.expected[look.ok ? 0 : 1] : page.expected;
  if (Array.isArray(expected)) {
    expect(look).toMatchObject({ ok: false });
    expect(expected).toContain(look.ok ? 'a reading' : look.failure.kind);
    return;
  }
  expect(look).toMatchObject({ ok: true });
  const { propertyId: _, at: __, ...shown } = look.ok ? look.reading : ({} as never);
  expect(shown).toEqual(expected);
}

/** Collects pages by their bodies; `checkAll` makes one test of each. */
export function collectPages(before = '<h2>Message Usage</h2>') {
  const pages: Page[] = [];
  return {
    /** A body that begins with `<h2>` or `<!-- -->` stands without the usual heading. */
    add(name: string, expected: Expected, body: string, options: Options = {}): void {
      const isWhole = body.startsWith('<h2') || body.startsWith('<!--');
      pages.push({ name, expected, body: isWhole ? body : before + body, options });
    },
    checkAll(what: string): void {
      describe(what, () =>
        it.each(pages.map((page) => [page.name, page] as const))('%s', (_, page) => check(page)),
      );
    },
  };
}
