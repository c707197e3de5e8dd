import { readdirSync, writeFileSync } from 'node:fs';
import { headersFile } from '../src/integrations/headers/headers.ts';

/**
 * Writes `_headers` into the build, for hosts that read it. It goes by what was built, so it comes last.
 *
 * @returns {import('astro').AstroIntegration}
 */
export function headersForHosts() {
  let base = '';
  return {
    name: 'headers-for-hosts',
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
