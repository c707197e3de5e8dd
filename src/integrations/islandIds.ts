import type { AstroIntegration } from 'astro';
import { applyEdits, elementsOf, rewritePages } from './html.ts';

/** A page without the ids of its islands. */
export function withoutIslandIds(html: string): string {
  if (!html.includes('<astro-island')) return html;
  return applyEdits(
    html,
    elementsOf(html).flatMap(({ tagName, sourceCodeLocation }) => {
      const at = tagName === 'astro-island' && sourceCodeLocation?.attrs?.uid;
      return at ? [{ start: at.startOffset, end: at.endOffset, text: '' }] : [];
    }),
  );
}

/**
 * Takes the `uid` of every island out of the built pages. Astro makes it from the folder that the site is built in, so that two
 * builds of one commit would differ (`npm run same-bytes`); only its development server reads it.
 */
export const islandIds = (): AstroIntegration => ({
  name: 'island-ids',
  hooks: {
    'astro:build:done': ({ dir }) => {
      rewritePages(dir, withoutIslandIds);
    },
  },
});
