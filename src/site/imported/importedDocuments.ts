import { getCollection, getEntry } from 'astro:content';
import { shownIn } from '../../i18n/fallback.ts';
import { localeIds, type Locale } from '../../i18n/locales.ts';
import { firstEdition } from '../../program/editions.ts';
import { pathTo } from '../../i18n/paths.ts';

/** The languages of each imported document, by slug; empty if imported documents are switched off. */
export function importedLanguages(): Promise<ReadonlyMap<string, readonly Locale[]>> {
  // Every link of every page asks. While the site is developed, documents come and go.
  const languages = built ?? loadLanguages();
  if (import.meta.env.PROD) built = languages;
  return languages;
}

let built: Promise<ReadonlyMap<string, readonly Locale[]>> | undefined;

async function loadLanguages(): Promise<ReadonlyMap<string, readonly Locale[]>> {
  // Asked for an empty collection, Astro warns each time.
  const ids = new Set(process.env.IMPORTED ? (await getCollection('imported')).map(({ id }) => id) : []);
  const slugs = [...new Set([...ids].map((id) => id.slice(id.indexOf('/') + 1)))].sort();
  return new Map(slugs.map((slug) => [slug, localeIds.filter((locale) => ids.has(`${locale}/${slug}`))]));
}

/**
 * An imported document in a language, or in another one if it is missing.
 *
 * @throws {Error} if it does not exist in any language
 */
export async function importedIn(locale: Locale, slug: string, languages: readonly Locale[]) {
  const shown = shownIn(locale, languages);
  const page = await getEntry('imported', `${shown}/${slug}`);
  if (!page) throw new Error(`there is no imported document “${slug}”`);
  return { page, shown };
}

/** Resolves a link of an imported page: `slug.mdx#anchor` is another imported page, anything else is left alone. */
export function addressOfImported(href: string, locale: Locale, slugs: ReadonlyMap<string, unknown>): string {
  const [, slug = '', anchor = ''] = /^([^/:#]+)\.mdx(#.*)?$/.exec(href) ?? [];
  if (slug === '') return href;
  if (!slugs.has(slug)) throw new Error(`an imported page links to “${slug}”, which is not imported: import it again`);
  return pathTo({ locale, edition: firstEdition }, 'imported', slug) + anchor;
}
