// Browser tests in the engines that Playwright does not drive as they are installed: Firefox, and WebKit as WebKitGTK has it.

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { starts } from './browser.mjs';

/** Where Debian and Ubuntu have the browser of WebKitGTK: below the name of the machine's architecture. */
const miniBrowsers = () =>
  existsSync('/usr/lib')
    ? readdirSync('/usr/lib').map((folder) => `/usr/lib/${folder}/webkit2gtk-4.1/MiniBrowser`)
    : [];

/** The executables of the engines; empty where there is none. */
export const enginePaths = {
  get firefox() {
    const candidates = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'];
    return candidates.find(starts) ?? '';
  },
  get webkit() {
    const hasTools = ['/usr/bin/WebKitWebDriver', '/usr/bin/Xvfb'].every((path) => existsSync(path));
    return (hasTools ? miniBrowsers().find((path) => existsSync(path)) : undefined) ?? '';
  },
};

/** @typedef {keyof typeof enginePaths} Engine */

/** @type {readonly { id: Engine, name: string, packages: readonly string[] }[]} */
const engines = [
  { id: 'firefox', name: 'Firefox', packages: ['firefox-esr'] },
  { id: 'webkit', name: 'WebKit', packages: ['webkit2gtk-driver', 'xvfb'] },
];

const missing = () => engines.filter(({ id }) => enginePaths[id] === '');

/** @returns {string[]} a sentence for each engine that is not installed */
export const missingEngines = () =>
  missing().map(
    ({ name, packages }) =>
      `${name} is not installed, so it is not tested (on Debian, as root: apt-get install ${packages.join(' ')}).`,
  );

/** @returns {Engine[]} the engines that are installed */
export const installedEngines = () => engines.map(({ id }) => id).filter((id) => enginePaths[id] !== '');

/**
 * On CI, installs the engines that are missing: as root, on Debian.
 *
 * @throws {Error} with instructions, if one is still missing there
 */
export function ensureEngines() {
  if (!process.env.CI || missing().length === 0) return;
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    const packages = missing().flatMap((engine) => engine.packages);
    console.log(`Installing ${packages.join(', ')}.`);
    for (const parameters of [
      ['update', '-qq'],
      ['install', '-y', '-qq', ...packages],
    ])
      spawnSync('apt-get', parameters, { stdio: ['ignore', 'ignore', 'inherit'] });
  }
  const left = missingEngines();
  if (left.length > 0) throw new Error(left.join('\n'));
}
