import { readFileSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ensureBrowser } from './browser.mjs';
import { ensureEngines, installedEngines, missingEngines } from './engines.mjs';
import { ensurePackages } from './install.mjs';
import { run, step } from './steps.mjs';
import { imported, underPath, underPathSettings } from './under-path.mjs';

const help = `npm test: installs what is missing, then checks everything.

  formatting, types, lint, unused code, unit tests, build, valid HTML, weight of the pages, and the browser tests that are
  not tagged as slow

  npm test -- --all            the above, then every browser test, every page, Firefox and WebKit, a build under a path,
                               two builds compared, and the site as nginx serves it
  npm run unit, npm run e2e    only these, on what is built
  CHROMIUM=/path npm test      the browser to use`;

const results = '.cache/results';

/** The environment that the browser tests expect, regardless of the shell. */
const atRoot = { SITE_URL: '', BASE_PATH: '', REPORT_ADDRESS: '', IMPORTED: '', REDIRECTS: '', EMBED_ORIGINS: '' };

const importFixtures = `npm run --silent import -- test/fixtures/learn/plain test/fixtures/learn/two-languages --to ${imported} --force`;

/**
 * Stages run one after the other; the steps of a stage run in parallel.
 *
 * @typedef {[title: string, command: string, extra?: Record<string, string>][][]} Stages
 */

/**
 * What needs no browser.
 *
 * @type {Stages}
 */
const stages = [
  // `astro check` first: it generates the content types that the linter needs.
  [
    ['Formatting', 'npx prettier --check --log-level warn .'],
    ['Types', 'npm run --silent check -- --minimumSeverity warning --minimumFailingSeverity warning'],
    [
      'Unit tests',
      `npm run --silent unit -- --reporter=default --reporter=json --outputFile.json=${results}/unit.json`,
    ],
  ],
  // A build mostly uses one core, so these run beside it.
  [
    ['Build', 'npm run --silent build', atRoot],
    ['Lint', 'npm run --silent lint'],
    ['Nothing unused', 'npm run --silent unused'],
  ],
  [
    ['HTML', 'npx html-validate --config test/html-validate.json "dist/**/*.html"'],
    ['Weight', 'npx size-limit --config test/size-limit.ts'],
  ],
];

const browserReport = { PLAYWRIGHT_JSON_OUTPUT_FILE: `${results}/browser.json` };

/**
 * The browser tests that take little time for what they find.
 *
 * @type {Stages}
 */
const fast = [[['Browser tests', 'npm run --silent e2e -- --grep-invert @slow', browserReport]]];

/**
 * Every browser test and the slow steps, for CI and before a release.
 *
 * @type {Stages}
 */
const whole = [
  [
    [
      'Build under a path',
      `${importFixtures} && npm run --silent build -- --force --outDir ${underPath}`,
      underPathSettings,
    ],
    ['Build in the pseudo-languages', 'node scripts/pseudo.ts'],
  ],
  [
    ['A second build', 'npm run --silent same-bytes'],
    ['HTML of documents', `npx html-validate --config test/html-validate.json "${underPath}/*/imported/**/*.html"`],
  ],
  [['Browser tests', 'npm run --silent e2e', browserReport]],
  [
    [
      'Every page',
      'npx playwright test --config test/playwright.all.config.ts',
      { PLAYWRIGHT_JSON_OUTPUT_FILE: `${results}/every-page.json` },
    ],
  ],
  [
    [
      'Firefox and WebKit',
      `npm run --silent engines -- --reporter=default --reporter=json --outputFile.json=${results}/engines.json`,
    ],
  ],
  [['nginx', 'npm run --silent test:nginx', { PLAYWRIGHT_JSON_OUTPUT_FILE: `${results}/nginx.json` }]],
];

/**
 * The counts in the reports of Vitest and Playwright.
 *
 * @typedef {{ expected?: number, unexpected?: number, flaky?: number, skipped?: number }} Stats
 * @typedef {{ title: string, ancestorTitles: string[], status: string }} Result
 * @typedef {{ assertionResults: Result[] }} ResultsOfFile
 * @typedef {{ numPassedTests?: number, numFailedTests?: number, numPendingTests?: number, testResults?: ResultsOfFile[], stats?: Stats }} Report
 */

/** @returns {Report} */
const read = (/** @type {string} */ file) => {
  try {
    return /** @type {Report} */ (JSON.parse(readFileSync(`${results}/${file}`, 'utf8')));
  } catch {
    return {}; // a step before it failed, so that it never ran
  }
};

run(async () => {
  const { values } = parseArgs({ options: { all: { type: 'boolean', default: false }, help: { type: 'boolean' } } });
  if (values.help) {
    console.log(help);
    return;
  }
  ensurePackages();
  ensureBrowser();
  if (values.all) {
    ensureEngines();
    for (const sentence of missingEngines()) console.log(sentence);
  }
  rmSync(results, { recursive: true, force: true });
  let ok = true;
  for (const stage of [...stages, ...(values.all ? whole : fast)])
    ok &&= (await Promise.all(stage.map((one) => step(...one)))).every(Boolean);
  const [unit, engines] = [read('unit.json'), read('engines.json')];
  const browser = ['browser.json', 'every-page.json', 'nginx.json'].map((file) => read(file).stats ?? {});
  const sum = (/** @type {(number | undefined)[]} */ ...counts) =>
    counts.reduce((/** @type {number} */ total, count) => total + (count ?? 0), 0);
  const second = sum(...browser.map(({ flaky }) => flaky));
  const passed = sum(unit.numPassedTests, engines.numPassedTests, second, ...browser.map(({ expected }) => expected));
  const skipped = sum(unit.numPendingTests, engines.numPendingTests, ...browser.map(({ skipped: one }) => one));
  const failed = sum(unit.numFailedTests, engines.numFailedTests, ...browser.map(({ unexpected }) => unexpected));
  const opened = (engines.testResults ?? [])
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ ancestorTitles, status }) => ancestorTitles.includes('kinds of page') && status === 'passed').length;
  if (values.all) console.log(`${opened} kinds of page opened in ${installedEngines().length} other engines.`);
  if (second > 0) console.log(`${second} browser tests passed only at the second try.`);
  console.log(`${passed} passed, ${failed} failed`);
  if (skipped > 0) console.error(`${skipped} tests were skipped; every test has to run.`);
  if (!ok || passed === 0 || skipped > 0) process.exitCode = 1;
});
