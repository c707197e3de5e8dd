import type { Loader } from 'astro/loaders';
import { thresholds } from '../program/thresholds.ts';
import { counts } from '../program/counts.ts';
import { fillData } from './fill.ts';

/**
 * Wraps the loader of a collection and fills the quantities into its texts. Astro caches an entry until its file
 * changes; this also invalidates the cache when a quantity changes.
 */
export function filledFrom(loader: Loader): Loader {
  return {
    ...loader,
    load: (context) =>
      loader.load({
        ...context,
        generateDigest: (data) => context.generateDigest({ data, thresholds, counts }),
        parseData: (entry) => context.parseData({ ...entry, data: fillData(entry.filePath ?? entry.id, entry.data) }),
      }),
  };
}
