import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { answerLines } from '../../scripts/forecast/answer-lines.ts';

const script = new URL('../../scripts/forecast.ts', import.meta.url).pathname;
const run = (input: string, ...args: string[]) =>
  spawnSync(process.execPath, [script, ...args], { input, encoding: 'utf8' });

const flat = { series: 'flat', startHourOfWeek: 0, counts: Array.from({ length: 400 }, () => 2) };
const ask = (more: object) => ({
  case: 'a',
  series: 'flat',
  from: 0,
  now: 336,
  spendable: 200,
  hoursToReset: 240,
  ...more,
});
const lines = (...values: unknown[]) => values.map((value) => JSON.stringify(value)).join('\n');
const answer = (more: object) => answerLines(lines(flat, ask(more)))[0];

describe('the forecast command', () => {
  it('prints one line a case, in order, from standard input', () => {
    const { stdout, stderr, status } = run(`\uFEFF${lines(flat, ask({}), ask({ case: 2 }))}\r\n\n`);
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    expect(answers.map((one) => one.case)).toEqual(['a', 2]);
    expect(Object.keys(answers[0])).toEqual([
      'case',
      'runOutHours',
      'probability',
      'use',
      'packs',
      'warn',
    ]);
    expect(answers[0].runOutHours.p50).toBeGreaterThan(60);
    expect(answers[0].runOutHours.p50).toBeLessThan(150);
  });

  it.each([
    ['no JSON', '{"series"', 'line 1 is not JSON'],
    ['neither series nor case', '[1]', 'line 1 is neither a series nor a case'],
    ['nothing', ' \n', 'there is no series'],
  ])('ends with 2 and one line for %s', (_, input, message) => {
    const { stdout, stderr, status } = run(input);
    expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
    expect(stderr).toContain(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('ends with 2 for a file that is not there', () => {
    expect(run('', '/no/such/file').status).toBe(2);
  });

  it.each([
    { series: 'other' },
    { from: 300, now: 200 },
    { now: 401 },
    { from: -1 },
    { spendable: 'many' },
    { hoursToReset: -1 },
    { hoursToReset: 1e9 },
  ])('answers the bad case %j with an error and goes on', (more) => {
    expect(answer(more)).toEqual({ case: 'a', error: expect.any(String) });
  });

  it('answers many plans at one instant, and other instants, as if each were asked alone', () => {
    const asked = [200, 700, 200].flatMap((spendable) => [
      ask({ spendable }),
      ask({ spendable, from: 24 }),
      ask({ spendable, now: 300 }),
    ]);
    const together = answerLines(lines(flat, ...asked));
    expect(together).toEqual(asked.flatMap((one) => answerLines(lines(flat, one))));
  });

  it('names what is wrong with a series in each of its cases', () => {
    const bad = { ...flat, series: 'bad', mask: [1] };
    const [first, second] = answerLines(lines(bad, flat, ask({ series: 'bad' }), ask({})));
    expect(first).toEqual({ case: 'a', error: expect.stringContaining('mask holds 1 hours') });
    expect(second).not.toHaveProperty('error');
  });

  it('has no figures without an observed hour, and knows zero all the same', () => {
    expect(answer({ now: 0 })).toMatchObject({
      probability: null,
      use: { p10: null, p50: null, p90: null, p80: null },
      packs: { p50: null },
      warn: 'none',
    });
    expect(answer({ spendable: -5 })).toMatchObject({
      runOutHours: { p10: 0, p50: 0, p90: 0 },
      probability: 1,
      warn: 'none',
    });
  });
});
