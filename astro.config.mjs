// @ts-check
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import react from '@astrojs/react';
import { defineConfig, envField } from 'astro/config';
import { embed } from './src/integrations/embed/index.ts';
import { readOrigins } from './src/integrations/embed/origins.ts';
import { headers } from './src/integrations/headers/index.ts';
import { islandIds } from './src/integrations/islandIds.ts';
import { offline } from './src/integrations/offline/index.ts';
import { policy } from './src/integrations/policy/index.ts';
import { sitemap } from './src/integrations/sitemap.ts';
import { typography } from './src/integrations/typography/index.ts';
import { headings } from './src/site/markdown/headings.ts';
import { interfaceWords } from './src/site/markdown/interfaceWords.ts';
import { quantities } from './src/site/markdown/quantities.ts';
import { rowHeadings } from './src/site/markdown/rowHeadings.ts';
import { tables } from './src/site/markdown/tables.ts';

// Treat empty variables as unset.
const { SITE_URL: site, BASE_PATH: path } = process.env;
const base = path === undefined || path === '' ? '/' : path;
if (process.env.REPORT_ADDRESS && !site)
  throw new Error('REPORT_ADDRESS needs SITE_URL: a report names the page by its address.');
const embedOrigins = readOrigins(process.env.EMBED_ORIGINS);

export default defineConfig({
  ...(site && { site }),
  base,
  trailingSlash: 'always',
  build: { format: 'directory' },
  // The integrations that process the built pages run in this order: the worker's version is a hash of the output of
  // the others.
  integrations: [
    mdx(),
    react(),
    ...(site ? [sitemap(base)] : []),
    islandIds(),
    ...(embedOrigins.length > 0 ? [embed(base, embedOrigins)] : []),
    policy(),
    typography(),
    offline(),
    headers(embedOrigins),
  ],
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      features: { headingAttributes: true, smartPunctuation: false },
      mdastPlugins: [quantities],
      hastPlugins: [headings, interfaceWords, tables, rowHeadings],
    }),
  },
  env: {
    schema: {
      // Where readers report mistakes: an e-mail address, or a page that takes `title` and `body`. Without it there is
      // no link.
      REPORT_ADDRESS: envField.string({ context: 'server', access: 'public', optional: true }),
    },
  },
  vite: {
    build: {
      // The oldest browsers that get all colours: for them `light-dark()` is written in another way.
      cssTarget: ['chrome111', 'firefox115', 'safari16.4'],
      // Astro adds a directive to every MDX file, and the bundler warns about each:
      // https://github.com/withastro/astro/issues/18087
      rolldownOptions: {
        checks: { moduleLevelDirective: false },
        // The libraries of the islands are one chunk: it compresses better, and stays cached when the site changes. So
        // are the small parts that all of them share, those without React by themselves: the search needs no more.
        output: {
          codeSplitting: {
            groups: [
              { name: 'libraries', test: /node_modules\/(?:@?xstate|react|react-dom|scheduler)\// },
              {
                name: 'plain',
                priority: 1,
                test: /src\/(?:islands\/shared\/(?!use[A-Z])[a-z]\w*|i18n\/(?:format|locales|paths|place)|program\/(?:editions|keys))\.ts$/,
              },
              { name: 'parts', test: /src\/islands\/shared\/(?:use)?[A-Z]\w*\.tsx?$/ },
            ],
          },
        },
      },
    },
  },
  logger: { entrypoint: new URL('./src/integrations/logger.mjs', import.meta.url) },
  devToolbar: { enabled: false },
});
