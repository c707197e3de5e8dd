// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import react from '@astrojs/react';
import sitemap from '@astrojs/sitemap';
import { searchIndex } from './scripts/search-index.mjs';
import { islandIds } from './scripts/island-ids.mjs';
import { headersForHosts } from './scripts/headers.mjs';
import { redirects } from './src/words/redirects.ts';
import { defineConfig, envField } from 'astro/config';

// Astro hashes the scripts that it bundles; this one stands in the page as it is, so that colours never flash.
const themeScript = readFileSync(new URL('./src/components/shell/theme.js', import.meta.url), 'utf8');

// An empty variable is none.
const site = process.env.SITE_URL || undefined;
const base = process.env.BASE_PATH || '/';
if (process.env.REPORT_ADDRESS && !site)
  throw new Error('REPORT_ADDRESS needs SITE_URL: a report names the page by its address.');

/** Whether a page is only where another one was. */
const isMoved = (/** @type {string} */ page) => redirects.some(({ from }) => page.endsWith(`/${from}/`));

/** Whether a page is written in its language: one that is shown in English instead stays out of the sitemap. */
const isWritten = (/** @type {string} */ page) => {
  const [, locale, section, slug] = /\/([a-z]{2})\/(guidance|imported)\/([^/]+)\/$/.exec(page) ?? [];
  const folder = section === 'imported' ? process.env.IMPORTED : 'content/guidance';
  return slug === undefined || existsSync(new URL(`./${folder}/${locale}/${slug}.mdx`, import.meta.url));
};

export default defineConfig({
  ...(site && { site }),
  base,
  trailingSlash: 'always',
  build: { format: 'directory' },
  // Without an address of its own the site has no canonical ones, and so no sitemap.
  integrations: [
    mdx(),
    react(),
    ...(site ? [sitemap({ filter: (page) => isWritten(page) && !isMoved(page) })] : []),
    islandIds,
    searchIndex,
    headersForHosts(),
  ],
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ features: { headingAttributes: true, smartPunctuation: false } }),
  },
  env: {
    schema: {
      // Where readers report mistakes: a mail address, or a page that takes `title` and `body`. No button without it.
      REPORT_ADDRESS: envField.string({ context: 'server', access: 'public', optional: true }),
    },
  },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
      ],
      scriptDirective: { hashes: [`sha256-${createHash('sha256').update(themeScript).digest('base64')}`] },
    },
  },
  vite: {
    build: {
      rollupOptions: {
        // Astro marks every MDX file with a directive that the bundler does not know; one line for each would hide the rest.
        onwarn: (warning, warn) => {
          if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
        },
      },
    },
  },
  devToolbar: { enabled: false },
});
