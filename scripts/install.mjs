import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';

const lock = 'package-lock.json';
const installed = 'node_modules/.package-lock.json';

/**
 * npm writes a lock file to node_modules at the end of an installation. If it is newer than ours, the installation is
 * complete.
 */
function isInstalled() {
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs;
}

/** Runs npm and shows what it prints. */
const npm = (/** @type {string[]} */ ...parameters) => spawnSync('npm', parameters, { stdio: 'inherit' }).status === 0;

/**
 * Installs the packages if they are missing or older than the lock file. The Node that builds is one of them.
 *
 * @throws {Error} if npm fails, Node is too old for npm to install anything, or the Node that builds was not installed
 */
export function ensurePackages() {
  // Typed by hand: what would check it is not installed yet.
  const { engines } = /** @type {{ engines: { node: string } }} */ (JSON.parse(readFileSync('package.json', 'utf8')));
  const wanted = Number(/\d+/.exec(engines.node)?.[0]);
  if (Number(process.versions.node.split('.')[0]) < wanted)
    throw new Error(`Node ${wanted} or newer is needed; this is ${process.versions.node}.`);
  if (!isInstalled()) {
    console.log('Installing packages. This takes a minute, the first time only.');
    if (!npm('ci', '--no-audit', '--no-fund', '--loglevel=error'))
      throw new Error('npm could not install the packages.');
  }
  if (!npm('run', '--silent', 'prebuild')) throw new Error('The packages are not complete.');
}
