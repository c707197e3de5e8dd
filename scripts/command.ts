/** Where a command prints: `console` has both. */
export interface Output {
  readonly log: (line: string) => void;
  readonly error: (line: string) => void;
}

/** The arguments make no sense. */
export class UsageError extends Error {}

/** @param reason a sentence, or the error that tells it */
export const usageError = (reason: unknown): UsageError =>
  new UsageError(reason instanceof Error ? reason.message : String(reason));

/**
 * Runs a command: wrong usage is answered with the reason, the help and status 2.
 *
 * @param command does the work, and returns the exit status
 * @param help what is printed where it was used wrongly
 * @param args what stands after the command's name
 * @returns the exit status
 * @throws whatever the command throws that is not about its usage
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
