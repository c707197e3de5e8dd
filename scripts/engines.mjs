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
    return (hasTools && miniBrowsers().find((path) => existsSync(path))) || '';
  },
};

/** @typedef {keyof typeof enginePaths} Engine */

/** @type {readonly { id: Engine, name: string, packages: readonly string[] }[]} */
const engines = [
  { id: 'firefox', name: 'Firefox', packages: ['firefox-esr'] },
  { id: 'webkit', name: 'WebKit', packages: ['webkit2gtk-driver', 'xvfb'] },
];

const missing = () => engines.filter(({ id }) => enginePaths[id] === '');

/**
 * Finds the engines to test with. On CI all of them are needed, and installed where that is possible (as root, on Debian);
 * elsewhere one that is missing is left out, in a sentence.
 *
 * @returns {Engine[]}
 * @throws {Error} with instructions, if one is missing on CI
 */
export function ensureEngines() {
  const isCI = Boolean(process.env.CI);
  if (isCI && missing().length > 0 && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    const packages = missing().flatMap((engine) => engine.packages);
    console.log(`Installing ${packages.join(', ')}.`);
    for (const parameters of [
      ['update', '-qq'],
      ['install', '-y', '-qq', ...packages],
    ])
      spawnSync('apt-get', parameters, { stdio: ['ignore', 'ignore', 'inherit'] });
  }
  const left = missing();
  for (const { name, packages } of left) {
    const said = `${name} is not installed, so it is not tested (on Debian, as root: apt-get install ${packages.join(' ')}).`;
    if (isCI) throw new Error(said);
    console.log(said);
  }
  return engines.filter((engine) => !left.includes(engine)).map(({ id }) => id);
}
