import { parseArgs, type ParseArgsConfig } from 'node:util';
import { run } from './steps.mjs';

/** Thrown for invalid arguments: the command prints the message and its help, and exits with status 2. */
export class UsageError extends Error {}

/** The options of `parseArgs`, each of which the help of the command describes; `--help` is one of every command. */
type Options = NonNullable<ParseArgsConfig['options']>;

/** What a command was called with. */
type Call<T extends Options> = ReturnType<typeof parseArgs<{ options: T; allowPositionals: true }>>;

/**
 * Runs a command of this project: parses what it was called with, shows its help where that is asked for, and turns an error
 * into a message and an exit status: 1 where it failed, 2 where it was called wrongly.
 *
 * @param help what `--help` prints
 * @param options those it takes, as `parseArgs` of `node:util` wants them
 * @param main does the work; it sets `process.exitCode` itself where what it found is a failure
 */
export function command<const T extends Options>(
  help: string,
  options: T,
  main: (call: Call<T>) => void | Promise<void>,
): void {
  if (process.argv.includes('--help')) {
    console.log(help);
    return;
  }
  run(async () => {
    try {
      await main(parse(options));
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      console.error(`${error.message}\n\n${help}`);
      process.exitCode = 2;
    }
  });
}

/** @throws UsageError for an option that the command does not have, or one that lacks its value */
function parse<T extends Options>(options: T): Call<T> {
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** @throws UsageError where a command was called with more than it takes */
export function expectNoMore(positionals: readonly string[]): void {
  if (positionals.length > 0) throw new UsageError(`Not understood: ${positionals.join(' ')}`);
}

/** The output of a command; `console` fits. */
export interface Output {
  readonly log: (line: string) => void;
  readonly error: (line: string) => void;
}

/** @param reason a message, or an error with one */
export const usageError = (reason: unknown): UsageError =>
  new UsageError(reason instanceof Error ? reason.message : String(reason));

/**
 * Runs a command. For invalid arguments it prints the reason and the help, and returns status 2.
 *
 * @param command does the work, and returns the exit status
 * @param help printed for invalid arguments
 * @param args the command line arguments
 * @returns the exit status
 * @throws any error of the command other than `UsageError`
 */
export function runCommand(
  command: (args: readonly string[], output: Output) => number,
  help: string,
  args: readonly string[] = process.argv.slice(2),
  output: Output = console,
): number {
  try {
    return command(args, output);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    output.error(`${error.message}\n\n${help}`);
    return 2;
  }
}
