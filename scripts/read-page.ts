import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Window } from 'happy-dom';
import { declaredFlow, declaredLayout } from '../src/adapters/tawk/declared-layout.ts';
import { lookAtPanel } from '../src/adapters/tawk/look-at-panel.ts';
import type { Look } from '../src/adapters/tawk/panel/look-types.ts';
import type { Instant } from '../src/domain/units.ts';

const usage = 'read-page FILE.html --url URL --at ISO [--lang TAG]';
const isoInstant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/;

class UnusableInput extends Error {}

/** The instant, and the minutes east of UTC that it is written in; without an offset it is UTC. */
function readInstant(text: string): { at: Instant; offsetMinutes: number } {
  const match = isoInstant.exec(text);
  const zone = match?.[1] ?? 'Z';
  const at = Date.parse(match?.[1] === undefined ? `${text}Z` : text);
  if (match === null || Number.isNaN(at)) {
    throw new UnusableInput(`--at is not an ISO instant: ${text}`);
  }
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? [];
  const offset = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  return { at: at as Instant, offsetMinutes: sign === '-' ? -offset : offset };
}

function readFile(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new UnusableInput(
      `cannot read ${path}: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

type Given = { file: string; url: string; at: string; lang: string | undefined };

function readArguments(): Given {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { url: { type: 'string' }, at: { type: 'string' }, lang: { type: 'string' } },
  });
  const [file, ...more] = positionals;
  if (
    file === undefined ||
    more.length > 0 ||
    values.url === undefined ||
    values.at === undefined
  ) {
    throw new UnusableInput(`usage: ${usage}`);
  }
  if (!URL.canParse(values.url)) throw new UnusableInput(`--url is not an address: ${values.url}`);
  return { file, url: new URL(values.url).href, at: values.at, lang: values.lang };
}

async function readPage({ file, url, at, lang }: Given): Promise<Look> {
  const html = readFile(file);
  const instant = readInstant(at);
  const window = new Window({
    settings: { disableJavaScriptEvaluation: true, disableCSSFileLoading: true },
  } as never);
  const document = new window.DOMParser().parseFromString(html, 'text/html') as unknown as Document;
  const language = lang === undefined ? {} : { language: lang };
  const look = lookAtPanel(document, {
    url,
    ...instant,
    layout: declaredLayout(document),
    flow: declaredFlow(document),
    ...language,
  });
  await window.happyDOM.close();
  return look;
}

/** The instant is printed as ISO 8601 UTC, as in every file of this project. */
const describe = (look: Look): unknown =>
  look.ok
    ? { ok: true, reading: { ...look.reading, at: new Date(look.reading.at).toISOString() } }
    : { ok: false, failure: look.failure };

try {
  console.log(JSON.stringify(describe(await readPage(readArguments()))));
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.error(
    error instanceof UnusableInput ? error.message : `cannot read the page: ${error.message}`,
  );
  process.exitCode = 2;
}
