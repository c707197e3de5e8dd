import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { inline } from '../scripts/policy.mjs';

/** What pages of a kind may weigh over the wire, with Brotli. */
const budgets = { reading: '14 kB', readingScripts: '3 kB', wizardScripts: '45 kB', stylesheet: '6.5 kB' };

const assets = 'dist/_astro/';
const matches = (/** @type {string} */ text, /** @type {RegExp} */ pattern) =>
  Array.from(text.matchAll(pattern), ([, found = '']) => found);

/** The chunks that a script names, and those that they name: all, or only the ones that are loaded with it. */
function chunksOf(/** @type {string[]} */ scripts, /** @type {RegExp} */ pattern) {
  const all = new Set(scripts);
  for (const script of all) for (const name of matches(readFileSync(script, 'utf8'), pattern)) all.add(assets + name);
  return [...all].sort();
}
const loaded = /(?:from|import)"\.\/([\w.~-]+\.js)"/g;
const named = /["'`]\.\/([\w.~-]+\.js)["'`]/g;

/** What a page is made of. Its scripts without an address are put into a file, to be weighed by themselves. */
function partsOf(/** @type {string} */ page) {
  const html = readFileSync(page, 'utf8');
  const own = page.replace('dist/', '.cache/inline/').replace('.html', '.js');
  mkdirSync(dirname(own), { recursive: true });
  writeFileSync(own, inline(html, 'script').join('\n'));
  const files = (/** @type {string} */ ending) =>
    matches(html, new RegExp(`/_astro/([\\w.~-]+\\.${ending})`, 'g')).map((name) => assets + name);
  return { page, html, own, scripts: files('js'), styles: files('css') };
}

const pages = globSync('dist/**/*.html').sort().map(partsOf);
const isReading = (/** @type {{ page: string, html: string }} */ { page, html }) =>
  /\/guidance\//.test(page) && !html.includes('<astro-island');

const reading = pages.filter(isReading).flatMap(({ page, own, scripts, styles }) => {
  const chunks = chunksOf(scripts, loaded);
  return [
    { name: page, path: [page, ...styles, ...chunks], limit: budgets.reading },
    { name: `scripts of ${page}`, path: [own, ...chunks], limit: budgets.readingScripts },
  ];
});

/** Pages that load the same scripts are weighed once. */
const wizards = new Map(
  pages
    .filter(({ html }) => html.includes('<astro-island'))
    .map(({ page, own, scripts }) => [scripts.toSorted().join(), { page, path: [own, ...chunksOf(scripts, named)] }]),
);

export default [
  ...reading,
  ...Array.from(wizards.values(), ({ page, path }) => ({
    name: `scripts of ${page}`,
    path,
    limit: budgets.wizardScripts,
  })),
  { name: 'a stylesheet', path: `${assets}site.*.css`, limit: budgets.stylesheet },
];
