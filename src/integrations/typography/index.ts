import type { AstroIntegration } from 'astro';
import { rewritePages } from '../html.ts';
import { withTypography } from './typography.ts';

/**
 * Sets the texts of every built page: dates, amounts and names stay on one line, long compounds get soft hyphens. This is
 * done once to the built pages, so that every text gets it, wherever it comes from, and so that the content, the replies,
 * the exports and the search index keep plain characters.
 */
export const typography = (): AstroIntegration => ({
  name: 'typography',
  hooks: {
    'astro:build:done': ({ dir }) => {
      rewritePages(dir, withTypography);
    },
  },
});
