import { readdirSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { headersFile } from './headers.ts';

/** Writes `_headers` into the build, for hosts that read it. It names what was built, so it has to come last. */
export function headers(): AstroIntegration {
  let base = '';
  return {
    name: 'headers',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/$/, '');
      },
      'astro:build:done': ({ dir }) => {
        const entries = readdirSync(dir, { withFileTypes: true }).map((entry) =>
          entry.isDirectory() ? `${entry.name}/` : entry.name,
        );
        writeFileSync(new URL('_headers', dir), headersFile(base, entries));
      },
    },
  };
}
