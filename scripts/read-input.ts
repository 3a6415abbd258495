import { readFileSync } from 'node:fs';
import { parseArgs, type ParseArgsConfig } from 'node:util';

/** Input that cannot be used; the message says why and what would do. */
export class UnusableInput extends Error {}

/** The text of a file, or of standard input where it is `-` or none; editors on Windows also save UTF-16. */
export function readInput(file = '-'): string {
  try {
    const bytes = readFileSync(file === '-' ? 0 : file);
    const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
    return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8').decode(bytes);
  } catch (error) {
    const name = file === '-' ? 'standard input' : file;
    throw new UnusableInput(`${name} cannot be read: ${(error as Error).message}`);
  }
}

/** The command line; an option that nobody knows makes it unusable. */
export function readArguments<Options extends NonNullable<ParseArgsConfig['options']>>(
  options: Options,
) {
  try {
    return parseArgs({ allowPositionals: true, options });
  } catch (error) {
    throw new UnusableInput((error as Error).message);
  }
}

/** Runs a command: what cannot be used is one clear line and exit code 2. */
export async function answerInput(name: string, answer: () => unknown): Promise<void> {
  // Whoever reads it may have read enough.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  try {
    process.stdout.write(String(await answer()));
  } catch (error) {
    if (!(error instanceof UnusableInput)) throw error;
    process.stderr.write(`${name}: ${error.message.split('\n')[0]}\n`);
    process.exitCode = 2;
  }
}
