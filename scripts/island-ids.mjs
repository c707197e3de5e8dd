import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Numbers the islands of each page. Astro makes their ids from the folder that the site is built in, so that two builds of
 * the same commit would differ; nothing reads them.
 *
 * @type {import('astro').AstroIntegration}
 */
export const islandIds = {
  name: 'island-ids',
  hooks: {
    'astro:build:done': ({ dir }) => {
      for (const file of globSync(`${fileURLToPath(dir)}/**/*.html`)) {
        const html = readFileSync(file, 'utf8');
        let number = 0;
        const numbered = html.replace(/(?<=<astro-island uid=")[^"]*/g, () => String(++number));
        if (number > 0) writeFileSync(file, numbered);
      }
    },
  },
};
