/** The output of a command; `console` fits. */
export interface Output {
  readonly log: (line: string) => void;
  readonly error: (line: string) => void;
}

/** Thrown for invalid arguments. */
export class UsageError extends Error {}

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
