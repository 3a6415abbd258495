import * as z from 'zod/mini';
import { forecastRunOut, type Forecast } from '../../src/domain/forecast/forecast.ts';
import { WEEK_HOURS } from '../../src/domain/forecast/use-history.ts';
import { UnusableInput } from '../read-input.ts';
import { makeLearner } from './learn-once.ts';

/** More than a year and a month: longer than any cycle. */
const MOST_HOURS_AHEAD = 400 * 24;
const MOST_AN_HOUR = 100_000_000;
const MOST_CREDITS = 1e12;

const seriesSchema = z.object({
  series: z.string(),
  startHourOfWeek: z.int().check(z.minimum(0), z.maximum(WEEK_HOURS - 1)),
  counts: z.array(z.number().check(z.minimum(0), z.maximum(MOST_AN_HOUR))),
  mask: z.optional(z.array(z.union([z.literal(0), z.literal(1)]))),
});
interface Series extends z.infer<typeof seriesSchema> {
  readonly learn: ReturnType<typeof makeLearner>;
}

const caseSchema = z.object({
  series: z.string(),
  from: z.int().check(z.minimum(0)),
  now: z.int().check(z.minimum(0)),
  spendable: z.number().check(z.minimum(-MOST_CREDITS), z.maximum(MOST_CREDITS)),
  hoursToReset: z.number().check(z.minimum(0), z.maximum(MOST_HOURS_AHEAD)),
});
type Case = z.infer<typeof caseSchema>;

export type Answer = { case: unknown } & (
  | { error: string }
  | {
      runOutHours: Forecast['runOutHours'];
      probability: number | null;
      use: { p10: number | null; p50: number | null; p90: number | null; p80: number | null };
      packs: { p50: number | null; p80: number | null; p95: number | null };
      warn: Forecast['warn'];
    }
);

const nameFault = (error: z.core.$ZodError): string => {
  const issue = error.issues[0];
  const field = issue?.path.join('.') ?? '';
  return `${field === '' ? 'the line' : field}: ${issue?.message ?? 'cannot be used'}`;
};

const readSeries = (given: unknown): Series | string => {
  const parsed = seriesSchema.safeParse(given);
  if (!parsed.success) return nameFault(parsed.error);
  const { counts, mask } = parsed.data;
  if (mask === undefined || mask.length === counts.length) {
    return { ...parsed.data, learn: makeLearner(parsed.data) };
  }
  return `mask holds ${mask.length} hours, counts ${counts.length}`;
};

const forecastCase = (series: Series, asked: Case): Forecast => {
  const { from, now, spendable, hoursToReset } = asked;
  const learned = series.learn(from, now);
  const ahead = (hour: number): number => (series.startHourOfWeek + now + hour) % WEEK_HOURS;
  return forecastRunOut(learned, ahead, spendable, hoursToReset);
};

const answerCase = (
  given: { case?: unknown },
  seriesByName: ReadonlyMap<string, Series | string>,
): Answer => {
  const parsed = caseSchema.safeParse(given);
  if (!parsed.success) return { case: given.case, error: nameFault(parsed.error) };
  const asked = parsed.data;
  const series = seriesByName.get(asked.series);
  const error = (message: string): Answer => ({ case: given.case, error: message });
  if (series === undefined) return error(`no series "${asked.series}" stands above this case`);
  if (typeof series === 'string')
    return error(`series "${asked.series}" cannot be used: ${series}`);
  if (asked.from > asked.now) return error('from is later than now');
  if (asked.now > series.counts.length) {
    return error(`now is ${asked.now}, but the series ends after ${series.counts.length} hours`);
  }
  const { runOutHours, probability, use, packs, warn } = forecastCase(series, asked);
  return {
    case: given.case,
    runOutHours,
    probability,
    use: {
      p10: use?.p10 ?? null,
      p50: use?.p50 ?? null,
      p90: use?.p90 ?? null,
      p80: use?.p80 ?? null,
    },
    packs: packs ?? { p50: null, p80: null, p95: null },
    warn,
  };
};

const readLine = (line: string, at: number): object => {
  let given: unknown;
  try {
    given = JSON.parse(line);
  } catch (error) {
    throw new UnusableInput(`line ${at} is not JSON: ${(error as Error).message}`);
  }
  if (typeof given === 'object' && given !== null && ('case' in given || 'series' in given)) {
    return given;
  }
  throw new UnusableInput(`line ${at} is neither a series nor a case`);
};

/** The answers to all cases of a text of JSON lines, in order; a series stands above its cases. */
export const answerLines = (text: string): Answer[] => {
  const seriesByName = new Map<string, Series | string>();
  const answers: Answer[] = [];
  let lines = 0;
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries()) {
    if (line.trim() === '') continue;
    lines += 1;
    const given = readLine(line, index + 1);
    if ('case' in given) answers.push(answerCase(given, seriesByName));
    else if ('series' in given && typeof given.series === 'string') {
      seriesByName.set(given.series, readSeries(given));
    } else throw new UnusableInput(`line ${index + 1} is a series without a name`);
  }
  if (lines === 0) throw new UnusableInput('there is no series and no case to read');
  return answers;
};
