import { Presets, SingleBar } from 'cli-progress';
import type { Output } from './command.ts';

/** How far long work is. */
export interface Progress {
  update(done: number): void;
  stop(): void;
}

/**
 * A bar in a terminal; elsewhere a line for each tenth.
 *
 * @param what is counted, in the plural
 * @param output where those lines go
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
