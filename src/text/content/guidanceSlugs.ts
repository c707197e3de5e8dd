import { getCollection } from 'astro:content';

/** The slugs of the guidance pages. They are the same in every language; an untranslated page is shown in English. */
export async function guidanceSlugs(): Promise<string[]> {
  const pages = await getCollection('guidance', ({ id }) => id.startsWith('en/'));
  return pages.map(({ id }) => id.slice('en/'.length));
}
