import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const debian = '/usr/bin/chromium';

/** Where Chromium usually is; `CHROMIUM` names another place. */
const candidates = [process.env.CHROMIUM, debian, '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * The Chromium to run the browser tests with.
 *
 * @returns {string | undefined} its path; `undefined` where Playwright's own is to be used, or none is found
 */
export function findBrowser() {
  return candidates.find((path) => path !== undefined && existsSync(path));
}

/** @returns {boolean} whether Playwright has installed a Chromium of its own */
function hasPlaywrightBrowser() {
  const find = "import('@playwright/test').then(({ chromium }) => console.log(chromium.executablePath()))";
  const path = execFileSync('node', ['-e', find], { encoding: 'utf8' }).trim();
  return existsSync(path);
}

/**
 * Makes sure that there is a browser: one that is there, else Debian's, else Playwright's.
 *
 * @throws where none can be installed, saying what to do
 */
export function ensureBrowser() {
  if (findBrowser() !== undefined || hasPlaywrightBrowser()) return;
  const run = (/** @type {string} */ command, /** @type {string[]} */ parameters) =>
    spawnSync(command, parameters, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    console.log('No browser found: installing Debian’s chromium.');
    if (run('apt-get', ['update', '-qq']) && run('apt-get', ['install', '-y', '-qq', 'chromium'])) return;
  }
  console.log('No browser found: installing Playwright’s Chromium.');
  if (run('npx', ['playwright', 'install', 'chromium'])) return;
  throw new Error(
    'The browser tests need Chromium, and it could not be installed from here.\n' +
      'Install it yourself (on Debian, as root: apt-get install chromium), or say where it is: CHROMIUM=/path npm test',
  );
}
