import type { AstroIntegration } from 'astro';
import { rewritePages } from '../html.ts';
import { withPolicy } from './policy.ts';

/**
 * Gives every built page its own Content Security Policy.
 *
 * Astro’s `security.csp` does not do for these pages: it puts the hashes of all scripts and chunks of the site into every
 * page, leaves out the `is:inline` ones (https://github.com/withastro/astro/issues/16678), and writes the policy at the end
 * of the head, behind the first script, which it then does not govern.
 */
export const policy = (): AstroIntegration => ({
  name: 'policy',
  hooks: {
    'astro:build:done': ({ dir }) => {
      rewritePages(dir, withPolicy);
    },
  },
});
