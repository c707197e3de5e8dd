import type { Loader } from 'astro/loaders';
import { thresholds } from '../program/thresholds.ts';
import { counts } from '../program/counts.ts';
import { fillData } from './fill.ts';

/**
 * A loader of a collection, with the quantities filled into what it reads. Astro keeps what a file held until the file
 * changes; here also until a quantity does.
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
