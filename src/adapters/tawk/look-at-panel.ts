import { openPage } from './open-page.ts';
import { readPanel } from './panel/read-panel.ts';
import { dashboardOrigin, parseRoute, propertyAt, showsVisitorText } from './routes.ts';
import { findFirst } from './safe-dom.ts';
import { isShown } from './visibility.ts';
import type { Look, LookOptions } from './panel/look-types.ts';
import type { ReadFailure } from '../../domain/reading.ts';

/** Reads Message Usage as it stands now: every figure that the page shows, or one named failure. */
export function lookAtPanel(document: Document, options: LookOptions): Look {
  const route = parseRoute(options.url);
  if (route.kind === 'sign_in' || hasSignIn(document, options))
    return failed({ kind: 'signed_out' });
  if (showsVisitorText(route.kind)) return failed({ kind: 'no_panel' });
  const isDashboard = options.url.startsWith(dashboardOrigin);
  const propertyId = isDashboard ? propertyAt(options) : null;
  const pages = openPage(document, options);
  const most = Math.max(...pages.map(({ knownLetters }) => knownLetters));
  const likely = pages.filter(({ knownLetters }) => knownLetters >= most * likelyShare);
  const looks = likely.map(({ tree, ...page }) =>
    readPanel(tree, { ...page, document, options, propertyId }),
  );
  return agree(looks);
}

/** A table that knows much less of the page than another is not of its language: what it reads is a part. */
const likelyShare = 0.8;

const failed = (failure: ReadFailure): Look => ({ ok: false, failure });

function hasSignIn(document: Document, { layout }: LookOptions): boolean {
  const field = findFirst(document, 'input[type="password"]');
  return field !== null && isShown(field, layout);
}

const graveness = [
  'unconfirmed',
  'wrong_property',
  'property_unknown',
  'loading',
  'no_access',
  'signed_out',
  'no_panel',
] as const;

/** Without a language every table answers; two answers that differ are no answer. */
function agree(looks: readonly Look[]): Look {
  const read = looks.flatMap((look) => (look.ok ? [look] : []));
  const fullest = read.toSorted((one, other) => countFields(other) - countFields(one))[0];
  if (fullest !== undefined) {
    const differing = read.filter((look) => !isPartOf(look, fullest));
    if (differing.length === 0) return fullest;
    const seen = [fullest, ...differing].map((look) => JSON.stringify(look.reading)).slice(0, 4);
    return failed({ kind: 'unconfirmed', reason: 'languages_differ', seen });
  }
  const failures = looks.flatMap((look) => (look.ok ? [] : [look.failure]));
  const gravest = graveness.flatMap((kind) =>
    failures.filter((failure) => failure.kind === kind),
  )[0];
  return failed(gravest ?? { kind: 'no_panel' });
}

type Read = Extract<Look, { ok: true }>;
const countFields = ({ reading }: Read): number => Object.keys(reading).length;
const isPartOf = ({ reading }: Read, { reading: whole }: Read): boolean =>
  Object.entries(reading).every(
    ([field, value]) =>
      JSON.stringify(value) === JSON.stringify((whole as Record<string, unknown>)[field]),
  );
