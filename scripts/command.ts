import { parseArgs, type ParseArgsConfig } from 'node:util';
import { run } from './steps.mjs';

/** Thrown for invalid arguments: the command prints the message and its help, and exits with status 2. */
export class UsageError extends Error {}

/** The options of `parseArgs`, which the help of the command describes; every command also has `--help`. */
type Options = NonNullable<ParseArgsConfig['options']>;

/** The parsed arguments of a command. */
type Call<T extends Options> = ReturnType<typeof parseArgs<{ options: T; allowPositionals: true }>>;

/** The output of a command; `console` fits. */
export interface Output {
  readonly log: (line: string) => void;
  readonly error: (line: string) => void;
}

/**
 * A command, which tests call in their own process.
 *
 * @param args the command line arguments
 * @returns the exit status
 * @throws any error of the command other than `UsageError`
 */
export type Command = (args: readonly string[], output: Output) => Promise<number>;

/**
 * Defines a command of this project, and runs it if its module is the program that Node was started with: it parses the
 * arguments, prints the help if it is asked for, and exits with status 1 if the command throws an error, with 2 for invalid
 * arguments.
 *
 * @param meta `import.meta` of the command's module
 * @param help what `--help` prints
 * @param options the options that it takes, in the form of `parseArgs` of `node:util`
 * @param main does the work, and returns the exit status if it is not 0
 */
export function command<const T extends Options>(
  meta: ImportMeta,
  help: string,
  options: T,
  main: (call: Call<T>, output: Output) => number | undefined | Promise<number | undefined>,
): Command {
  const called: Command = async (args, output) => {
    if (args.includes('--help')) {
      output.log(help);
      return 0;
    }
    try {
      return (await main(parse(args, options), output)) ?? 0;
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      output.error(`${error.message}\n\n${help}`);
      return 2;
    }
  };
  if (meta.main)
    run(async () => {
      const status = await called(process.argv.slice(2), console);
      if (status !== 0) process.exitCode = status;
    });
  return called;
}

/** @throws {UsageError} for an option that the command does not have, or one that lacks its value */
function parse<T extends Options>(args: readonly string[], options: T): Call<T> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** @throws {UsageError} if a command was given more arguments than it takes */
export function expectNoMore(positionals: readonly string[]): void {
  if (positionals.length > 0) throw new UsageError(`Not understood: ${positionals.join(' ')}`);
}
