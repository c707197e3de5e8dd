import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Debian packages, which install an executable of the same name. The headless shell takes half the time. */
const packages = ['chromium-headless-shell', 'chromium'];

const candidates = [
  ...packages.map((name) => `/usr/bin/${name}`),
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** @returns {boolean} whether a browser exists and starts; stubs and browsers with missing libraries do not */
export const starts = (/** @type {string} */ path) =>
  existsSync(path) && spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0;

const isRoot = process.getuid?.() === 0;

/** The argument that lets Chromium run as root, which its sandbox refuses. Everybody else keeps the sandbox. */
export const sandbox = isRoot ? ['--no-sandbox'] : [];

/**
 * Finds the Chromium for the browser tests.
 *
 * @returns {string | undefined} its path; `undefined` to use Playwright's build
 * @throws {Error} if `CHROMIUM` names a file that does not start
 */
export function findBrowser() {
  const { CHROMIUM } = process.env;
  if (CHROMIUM && !starts(CHROMIUM)) throw new Error(`CHROMIUM names “${CHROMIUM}”, which does not start.`);
  return CHROMIUM === undefined || CHROMIUM === '' ? candidates.find(starts) : CHROMIUM;
}

/** @returns {boolean} whether Playwright's build of Chromium is installed and starts */
function hasPlaywrightBrowser() {
  const find = "import('@playwright/test').then(({ chromium }) => console.log(chromium.executablePath()))";
  const path = execFileSync('node', ['-e', find], { encoding: 'utf8' }).trim();
  return starts(path);
}

/**
 * Installs a browser if there is none: Debian's package (as root), otherwise Playwright's build.
 *
 * @throws {Error} with instructions, if none can be installed
 */
export function ensureBrowser() {
  if (findBrowser() !== undefined || hasPlaywrightBrowser()) return;
  const run = (/** @type {string} */ command, /** @type {string[]} */ parameters) =>
    spawnSync(command, parameters, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
  if (existsSync('/usr/bin/apt-get') && isRoot) {
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
