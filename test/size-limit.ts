import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { init, parse } from 'es-module-lexer';
import { localeIds } from '../src/i18n/locales.ts';
import { attribute, elementsOf, isInert, textOf, type HtmlElement } from '../src/integrations/html.ts';

/**
 * The maximum transfer size with Brotli: of a guidance page without an island, and of the scripts of a page with a
 * wizard or checklist; a guidance page with both has its own limit, and so has what is loaded only once the reader asks for it.
 */
const budgets = {
  reading: '14.9 kB',
  readingScripts: '3 kB',
  islandScripts: '93.5 kB',
  checklistScripts: '95.3 kB',
  onDemand: '9 kB',
  search: '60 kB',
  twoWizards: '104 kB',
  stylesheet: '8.6 kB',
};

const root = resolve(import.meta.dirname, '..');
const assets = join(root, 'dist/_astro');

await init;

interface Imports {
  /** Chunks that are imported statically. */
  readonly loaded: readonly string[];
  /** Chunks that are imported statically or dynamically. */
  readonly all: readonly string[];
}

const known = new Map<string, Imports>();

/** The direct imports of a chunk. */
function importsOf(chunk: string): Imports {
  const before = known.get(chunk);
  if (before) return before;
  const [imports] = parse(readFileSync(join(assets, chunk), 'utf8'));
  const own = imports.flatMap(({ n: name, d: dynamic }) =>
    name?.startsWith('./') ? [{ chunk: basename(name), isLoaded: dynamic === -1 }] : [],
  );
  const found = {
    loaded: own.filter(({ isLoaded }) => isLoaded).map((one) => one.chunk),
    all: own.map((one) => one.chunk),
  };
  known.set(chunk, found);
  return found;
}

/** Chunks with all their direct and indirect imports. */
function closure(chunks: readonly string[], which: keyof Imports): string[] {
  const all = new Set(chunks);
  for (const chunk of all) for (const imported of importsOf(chunk)[which]) all.add(imported);
  return [...all].sort().map((chunk) => join(assets, chunk));
}

/** The file in `_astro` that an attribute refers to. */
function assetOf(element: HtmlElement, name: string): string[] {
  const url = attribute(element, name);
  return url?.includes('/_astro/') ? [basename(url)] : [];
}

/** The files of a page. Inline scripts are written to a file so that they can be measured. */
function partsOf(page: string) {
  const elements = elementsOf(readFileSync(join(root, page), 'utf8'));
  const named = (tagName: string) => elements.filter((element) => element.tagName === tagName);
  const islands = named('astro-island');
  const scripts = named('script').filter((script) => !isInert(script));
  const laterScripts = named('script').filter(isInert);
  const inline = join(root, '.cache/inline', `${page}.js`);
  mkdirSync(dirname(inline), { recursive: true });
  writeFileSync(
    inline,
    scripts
      .filter((script) => attribute(script, 'src') === undefined)
      .map(textOf)
      .join('\n'),
  );
  return {
    page,
    inline,
    hasIsland: islands.length > 0,
    styles: named('link')
      .filter((link) => attribute(link, 'rel') === 'stylesheet' && !isInert(link))
      .flatMap((link) => assetOf(link, 'href'))
      .map((file) => join(assets, file)),
    scripts: scripts.flatMap((script) => assetOf(script, 'src')),
    /** The script of the search dialog, which a reader asks for by opening it. */
    search: laterScripts.flatMap((script) => assetOf(script, 'src')),
    later: [...islands.flatMap((island) => [...assetOf(island, 'component-url'), ...assetOf(island, 'renderer-url')])],
  };
}

const pages = globSync('dist/**/*.html', { cwd: root }).sort().map(partsOf);

const reading = pages
  .filter(({ page, hasIsland }) => page.includes('/guidance/') && !hasIsland)
  .flatMap(({ page, inline, scripts, styles }) => {
    const chunks = closure(scripts, 'loaded');
    return [
      { name: page, path: [join(root, page), ...styles, ...chunks], limit: budgets.reading },
      { name: `scripts of ${page}`, path: [inline, ...chunks], limit: budgets.readingScripts },
    ];
  });

/** Measure each distinct set of scripts once. */
const islands = new Map(
  pages
    .filter(({ hasIsland }) => hasIsland)
    .map(({ page, inline, scripts, later }) => {
      const chunks = closure([...scripts, ...later], 'loaded');
      const kinds = new Set(later.filter((script) => script.includes('Island')));
      const isChecklist = chunks.some((chunk) => basename(chunk).startsWith('ChecklistIsland.'));
      const one = isChecklist ? budgets.checklistScripts : budgets.islandScripts;
      const limit = kinds.size > 1 ? budgets.twoWizards : one;
      return [chunks.join(), { name: `scripts of ${page}`, path: [inline, ...chunks], limit }];
    }),
);

/** What pages with islands import once the reader asks for it, without what they have by then. */
const loaded = closure(
  pages.filter(({ hasIsland }) => hasIsland).flatMap(({ scripts, later }) => [...scripts, ...later]),
  'loaded',
);
const onDemand = closure(
  loaded.map((path) => basename(path)),
  'all',
).filter((path) => !loaded.includes(path));

/** What the search of each language loads: its script and its data. */
const searches = localeIds.flatMap((locale) =>
  globSync(`dist/data/search/${locale}.*.json`, { cwd: root }).map((file) => ({
    name: `the search in ${locale}`,
    path: [...closure([...new Set(pages.flatMap(({ search }) => search))], 'loaded'), join(root, file)],
    limit: budgets.search,
  })),
);

/** size-limit resolves paths relative to this file. */
export default [
  ...reading,
  ...islands.values(),
  ...searches,
  ...onDemand.map((path) => ({ name: `on demand: ${basename(path)}`, path: [path], limit: budgets.onDemand })),
  { name: 'a stylesheet', path: [join(assets, 'site.*.css')], limit: budgets.stylesheet },
].map((check) => ({ ...check, path: check.path.map((path) => relative(import.meta.dirname, path)) }));
