// @ts-check
import { existsSync } from 'node:fs';
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import react from '@astrojs/react';
import sitemap from '@astrojs/sitemap';
import { finishedPages } from './scripts/finished-pages.mjs';
import { offline } from './scripts/offline.mjs';
import { searchIndex } from './scripts/search-index.mjs';
import { headersForHosts } from './scripts/headers.mjs';
import { quantities } from './src/text/filledMarkdown.ts';
import { redirects } from './src/text/redirects.ts';
import { defineConfig, envField } from 'astro/config';

// An empty variable is none.
const site = process.env.SITE_URL || undefined;
const base = process.env.BASE_PATH || '/';
if (process.env.REPORT_ADDRESS && !site)
  throw new Error('REPORT_ADDRESS needs SITE_URL: a report names the page by its address.');

/** Whether a page is only where another one was. */
const isMoved = (/** @type {string} */ page) => redirects.some(({ from }) => page.endsWith(`/${from}/`));

/** Whether a page is listed: one that is shown in English instead stays out of the sitemap, as does what the worker shows. */
const isWritten = (/** @type {string} */ page) => {
  const [, locale, section, slug] = /\/([a-z]{2})\/(guidance|imported|offline)\/(?:([^/]+)\/)?$/.exec(page) ?? [];
  const folder = section === 'imported' ? process.env.IMPORTED : 'content/guidance';
  if (section === 'offline') return false;
  return slug === undefined || existsSync(new URL(`./${folder}/${locale}/${slug}.mdx`, import.meta.url));
};

/**
 * Vite wraps every dynamic import in a helper that fetches what the chunk imports beside it. It is heavier than the chunks
 * that are loaded so here.
 *
 * @type {import('vite').Plugin}
 */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined),
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
    // What is made of all the built pages, one after the other.
    finishedPages,
    searchIndex,
    offline,
    headersForHosts(),
  ],
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      features: { headingAttributes: true, smartPunctuation: false },
      mdastPlugins: [quantities],
    }),
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
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
      ],
    },
  },
  vite: {
    plugins: [plainImports],
    build: {
      rollupOptions: {
        // Astro marks every MDX file with a directive that the bundler does not know; one line for each would hide the rest.
        onwarn: (warning, warn) => {
          if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
        },
        output: {
          // Chromium then compiles what a wizard needs as it arrives, beside the page, and not when the reader answers.
          postBanner: ({ moduleIds }) =>
            moduleIds.some((id) => /react|xstate|\.tsx$/.test(id)) ? '//# allFunctionsCalledOnLoad' : '',
        },
      },
    },
  },
  devToolbar: { enabled: false },
});
