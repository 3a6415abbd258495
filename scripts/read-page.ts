import { Window } from 'happy-dom';
import { declaredFlow, declaredLayout } from '../src/adapters/tawk/declared-layout.ts';
import { lookAtPanel } from '../src/adapters/tawk/look-at-panel.ts';
import type { Look } from '../src/adapters/tawk/panel/look-types.ts';
import type { Instant } from '../src/domain/units.ts';
import { answerInput, readArguments, readInput, UnusableInput } from './read-input.ts';

const usage = 'usage: read-page FILE.html --url URL --at ISO [--lang TAG]';
const isoInstant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/;

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

type Given = { file: string | undefined; url: string; at: string; lang: string | undefined };

function readGiven(): Given {
  const { positionals, values } = readArguments({
    url: { type: 'string' },
    at: { type: 'string' },
    lang: { type: 'string' },
  });
  const [file, ...more] = positionals;
  const { url, at, lang } = values;
  if (more.length > 0 || url === undefined || at === undefined) throw new UnusableInput(usage);
  if (!URL.canParse(url)) throw new UnusableInput(`--url is not an address: ${url}`);
  return { file, url: new URL(url).href, at, lang };
}

async function readPage({ file, url, at, lang }: Given): Promise<Look> {
  const instant = readInstant(at);
  const html = readInput(file);
  try {
    return await lookAt(html, {
      url,
      ...instant,
      ...(lang === undefined ? {} : { language: lang }),
    });
  } catch (error) {
    throw new UnusableInput(`the page cannot be read: ${(error as Error).message}`);
  }
}

type Circumstances = Omit<Parameters<typeof lookAtPanel>[1], 'layout' | 'flow'>;

async function lookAt(html: string, circumstances: Circumstances): Promise<Look> {
  const window = new Window({
    settings: { disableJavaScriptEvaluation: true, disableCSSFileLoading: true },
  } as never);
  const document = new window.DOMParser().parseFromString(html, 'text/html') as unknown as Document;
  const look = lookAtPanel(document, {
    ...circumstances,
    layout: declaredLayout(document),
    flow: declaredFlow(document),
  });
  await window.happyDOM.close();
  return look;
}

/** The instant is printed as ISO 8601 UTC, as in every file of this project. */
const describe = (look: Look): unknown =>
  look.ok
    ? { ok: true, reading: { ...look.reading, at: new Date(look.reading.at).toISOString() } }
    : { ok: false, failure: look.failure };

await answerInput('read-page', async () => {
  const look = await readPage(readGiven());
  return `${JSON.stringify(describe(look))}\n`;
});
