import { Presets, SingleBar } from 'cli-progress';

/** How far long work is. */
export interface Progress {
  update(done: number): void;
  stop(): void;
}

/**
 * A bar in a terminal; elsewhere a line for each tenth.
 *
 * @param what is counted, in the plural
 */
export function progress(what: string, total: number): Progress {
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
      if (done % step === 0 || done === total) console.error(`${String(done)} of ${String(total)} ${what}`);
    },
    stop: () => undefined,
  };
}
