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

/**
 * Installs the packages if they are missing or older than the lock file.
 *
 * @throws {Error} if npm fails, or Node is too old for npm to install anything
 */
export function ensurePackages() {
  // Typed by hand: what would check it is not installed yet.
  const { engines } = /** @type {{ engines: { node: string } }} */ (JSON.parse(readFileSync('package.json', 'utf8')));
  const wanted = Number(/\d+/.exec(engines.node)?.[0]);
  if (Number(process.versions.node.split('.')[0]) < wanted)
    throw new Error(`Node ${wanted} or newer is needed; this is ${process.versions.node}.`);
  if (isInstalled()) return;
  console.log('Installing packages. This takes a minute, the first time only.');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { stdio: 'inherit' });
  if (status !== 0) throw new Error('npm could not install the packages.');
}
