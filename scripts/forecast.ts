import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { answerLines, UnusableInput } from './forecast/answer-lines.ts';

/** Prints the forecast of each case in a file of series and cases, one JSON object a line. */

const readText = (file: string): string => {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    const name = file === '-' ? 'standard input' : file;
    throw new UnusableInput(`${name} cannot be read: ${(error as Error).message}`);
  }
};

const readFileName = (): string => {
  try {
    return parseArgs({ allowPositionals: true }).positionals[0] ?? '-';
  } catch (error) {
    throw new UnusableInput((error as Error).message);
  }
};

try {
  const answers = answerLines(readText(readFileName()));
  process.stdout.write(answers.map((answer) => `${JSON.stringify(answer)}\n`).join(''));
} catch (error) {
  if (!(error instanceof UnusableInput)) throw error;
  process.stderr.write(`forecast: ${error.message.split('\n')[0]}\n`);
  process.exitCode = 2;
}
