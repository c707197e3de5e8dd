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
 * Removes the `uid` of every island from the built pages. Astro derives it from the build folder, so that builds would
 * not be reproducible (`npm run same-bytes`); only its development server reads it.
 */
export const islandIds = (): AstroIntegration => ({
  name: 'island-ids',
  hooks: {
    'astro:build:done': ({ dir }) => {
      rewritePages(dir, withoutIslandIds);
    },
  },
});
