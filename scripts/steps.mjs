import { spawn } from 'node:child_process';

// Turn off Astro's telemetry.
const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', FORCE_COLOR: process.stdout.isTTY ? '1' : '0' };

/**
 * Runs a command, and shows its output only if it fails.
 *
 * @param {string} title a short name of the step
 * @param {string} command a command line
 * @param {Record<string, string>} [extra] additional environment variables
 * @returns {Promise<boolean>} whether it succeeded
 */
export function step(title, command, extra = {}) {
  const begin = performance.now();
  if (process.stdout.isTTY) process.stdout.write(`${title} …\r`);
  return new Promise((resolve) => {
    const child = spawn(command, { shell: true, env: { ...env, ...extra }, stdio: ['ignore', 'pipe', 'pipe'] });
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (printed += String(data)));
    child.on('close', (status) => {
      const ok = status === 0;
      console.log(`${ok ? '✓' : '✗'} ${title} (${((performance.now() - begin) / 1000).toFixed(0)} s)`);
      if (!ok) console.error(printed.trim());
      resolve(ok);
    });
  });
}

const isUsageError = (/** @type {unknown} */ error) =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');

/** Runs the main function of a script; prints an error as one message, and sets exit status 1, or 2 if `parseArgs` threw it. */
export function run(/** @type {() => void | Promise<void>} */ main) {
  Promise.resolve()
    .then(main)
    .catch((/** @type {unknown} */ error) => {
      console.error(error instanceof Error ? error.message : error);
      process.exitCode = isUsageError(error) ? 2 : 1;
    });
}
