import { getCollection } from 'astro:content';
import { editionsUpTo, type EditionId } from '../../program/editions.ts';

/**
 * The slugs of the guidance pages of an edition. They are the same in every language; an untranslated page is shown in English.
 */
export async function guidanceSlugs(edition: EditionId): Promise<string[]> {
  const known = editionsUpTo(edition);
  const pages = await getCollection(
    'guidance',
    ({ id, data: { since } }) => id.startsWith('en/') && (since === undefined || known.includes(since)),
  );
  return pages.map(({ id }) => id.slice('en/'.length));
}
