import { spawnSync } from 'node:child_process';

// Astro reports usage to its makers unless told not to; what runs here is nobody's business.
const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', FORCE_COLOR: process.stdout.isTTY ? '1' : '0' };

/**
 * Runs a command as one step, and shows what it printed only where it failed.
 *
 * @param {string} title what the step does, in a word or two
 * @param {string} command a command line
 * @param {{ verbose?: boolean, extra?: Record<string, string> }} [options] `verbose` shows everything as it comes; `extra`
 *   adds to the environment
 * @returns {boolean} whether it went well
 */
export function step(title, command, { verbose = false, extra = {} } = {}) {
  const begin = performance.now();
  if (process.stdout.isTTY && !verbose) process.stdout.write(`${title} …`);
  if (verbose) console.log(title);
  const { status, stdout, stderr } = spawnSync(command, {
    shell: true,
    env: { ...env, ...extra },
    stdio: verbose ? 'inherit' : 'pipe',
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  const seconds = ((performance.now() - begin) / 1000).toFixed(0);
  const line = `${status === 0 ? '✓' : '✗'} ${title} (${seconds} s)`;
  console.log(process.stdout.isTTY && !verbose ? `\r${line}` : line);
  if (status !== 0 && !verbose) console.error(`${stdout}${stderr}`.trim());
  return status === 0;
}

/** Runs what a command does, and turns an error into one plain message and exit status 1. */
export function run(/** @type {() => void | Promise<void>} */ main) {
  Promise.resolve()
    .then(main)
    .catch((/** @type {unknown} */ error) => {
      console.error(error instanceof Error ? error.message : error);
      process.exitCode = 1;
    });
}
