import { answerLines } from './forecast/answer-lines.ts';
import { answerInput, readArguments, readInput } from './read-input.ts';

/** Prints the forecast of each case in a file of series and cases, one JSON object a line. */

await answerInput('forecast', () =>
  answerLines(readInput(readArguments({}).positionals[0]))
    .map((answer) => `${JSON.stringify(answer)}\n`)
    .join(''),
);
