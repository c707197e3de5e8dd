import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Debian's packages, each with its program in /usr/bin. Without windows a test takes half the time. */
const packages = ['chromium-headless-shell', 'chromium'];

const candidates = [
  ...packages.map((name) => `/usr/bin/${name}`),
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** @returns {boolean} whether a browser is there and starts: a stub, or one without its libraries, does not */
const starts = (/** @type {string} */ path) =>
  existsSync(path) && spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0;

/**
 * The Chromium to run the browser tests with.
 *
 * @returns {string | undefined} its path; `undefined` where Playwright's own is to be used
 * @throws where `CHROMIUM` names something that does not start
 */
export function findBrowser() {
  const { CHROMIUM } = process.env;
  if (CHROMIUM && !starts(CHROMIUM)) throw new Error(`CHROMIUM names “${CHROMIUM}”, which does not start.`);
  return CHROMIUM === undefined || CHROMIUM === '' ? candidates.find(starts) : CHROMIUM;
}

/** @returns {boolean} whether Playwright has a Chromium of its own that starts */
function hasPlaywrightBrowser() {
  const find = "import('@playwright/test').then(({ chromium }) => console.log(chromium.executablePath()))";
  const path = execFileSync('node', ['-e', find], { encoding: 'utf8' }).trim();
  return starts(path);
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
    console.log('No browser found: installing Debian’s Chromium.');
    run('apt-get', ['update', '-qq']);
    for (const name of packages)
      if (run('apt-get', ['install', '-y', '-qq', name]) && findBrowser() !== undefined) return;
  }
  console.log('No browser found: installing Playwright’s Chromium.');
  if (run('npx', ['playwright', 'install', 'chromium']) && hasPlaywrightBrowser()) return;
  throw new Error(
    'The browser tests need Chromium, and it could not be installed from here.\n' +
      'Install it yourself (on Debian, as root: apt-get install chromium-headless-shell; elsewhere: npx playwright install --with-deps chromium), or say where it is: CHROMIUM=/path npm test',
  );
}
