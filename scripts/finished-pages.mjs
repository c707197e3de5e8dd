import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { numberedIslands } from './island-ids.mjs';
import { withOwnPolicy } from './policy.mjs';

/**
 * Mends in every page what Astro leaves in it.
 *
 * @type {import('astro').AstroIntegration}
 */
export const finishedPages = {
  name: 'finished-pages',
  hooks: {
    'astro:build:done': ({ dir }) => {
      for (const page of globSync(`${fileURLToPath(dir)}/**/*.html`))
        writeFileSync(page, withOwnPolicy(numberedIslands(readFileSync(page, 'utf8'))));
    },
  },
};
