import { Presets, SingleBar } from 'cli-progress';
import type { Output } from './command.ts';

/** The progress of a long task. */
export interface Progress {
  update(done: number): void;
  stop(): void;
}

/**
 * Shows a progress bar in a terminal, otherwise a line for every ten per cent.
 *
 * @param what the items that are counted, in the plural
 */
export function progress(what: string, total: number, output: Output = console): Progress {
  if (process.stderr.isTTY) {
    const bar = new SingleBar(
      { format: `{bar} {value} of {total} ${what}`, stream: process.stderr, clearOnComplete: true },
      Presets.shades_classic,
    );
    bar.start(total, 0);
    return bar;
  }
  const step = Math.max(1, Math.ceil(total / 10));
  return {
    update(done) {
      if (done % step === 0 || done === total) output.error(`${String(done)} of ${String(total)} ${what}`);
    },
    stop: () => undefined,
  };
}
