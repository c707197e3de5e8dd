import { readdirSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { placeParameter, places } from '../../i18n/place.ts';
import { headersFile } from './headers.ts';

/** The names in a folder; folders end with a slash. */
const namesIn = (folder: URL) =>
  readdirSync(folder, { withFileTypes: true }).map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name));

/** The folders that hold both pages that others may show in a frame and pages that they may not. */
const mixed = places.map((place) => `${placeParameter(place)}/`);

/** The names in a folder, and those in its folders that are mixed. */
const entriesIn = (dir: URL, folder = ''): readonly string[] =>
  namesIn(new URL(folder, dir)).flatMap((name) => {
    const path = folder + name;
    return mixed.includes(path) ? [path, ...entriesIn(dir, path)] : [path];
  });

/** Cloudflare Pages reads no more rules of a file. */
const mostRules = 100;

/**
 * Writes `_headers` for hosts that read it. It lists the files of the build, so it must run last.
 *
 * @param origins whose pages may show some of ours in a frame
 */
export function headers(origins: readonly string[]): AstroIntegration {
  let base = '';
  return {
    name: 'headers',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/$/, '');
      },
      'astro:build:done': ({ dir, logger }) => {
        const entries = origins.length === 0 ? namesIn(dir) : entriesIn(dir);
        // One more is for every path, and one for the start page.
        if (entries.length + 2 > mostRules)
          logger.warn(`_headers has ${entries.length + 2} rules; Cloudflare Pages reads only ${mostRules}`);
        writeFileSync(new URL('_headers', dir), headersFile(base, entries, origins));
      },
    },
  };
}
