import { getCollection, getEntry } from 'astro:content';
import { localeIds, type Locale } from '../../i18n/locales.ts';
import { pathTo } from '../../i18n/paths.ts';
import { stringsOf } from '../../i18n/strings.ts';
import { library } from '../../text/navigation.ts';
import { registeredAs } from '../../wizards/index.ts';
import { loadTitle } from '../../text/content/title.ts';

/** An entry in the list of pages. */
export interface Entry {
  /** The id of the page in `text/navigation`. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly url: string;
}

/** The languages in which a guidance page is written. */
export async function languagesOf(slug: string): Promise<Locale[]> {
  const pages = await getCollection('guidance', ({ id }) => id.endsWith(`/${slug}`));
  return localeIds.filter((locale) => pages.some(({ id }) => id === `${locale}/${slug}`));
}

/** A guidance page in a language, or in English if it is missing. */
export async function guidanceOf(locale: Locale, slug: string) {
  return (await getEntry('guidance', `${locale}/${slug}`)) ?? (await getEntry('guidance', `en/${slug}`));
}

async function loadPageTexts(locale: Locale, kind: string, name: string) {
  if (kind === 'wizard') {
    const found = registeredAs(name);
    return found && loadTitle(locale, found);
  }
  if (name === 'about') return (await getEntry('about', locale))?.data;
  const { title, lead } = stringsOf(locale)[name === 'regions' ? 'regions' : 'glossary'];
  return { title, description: lead };
}

/** @throws {Error} if the navigation names a page that does not exist */
async function entryOf(locale: Locale, id: string): Promise<Entry> {
  const [kind = '', name] = id.split(':');
  const texts = name === undefined ? (await guidanceOf(locale, id))?.data : await loadPageTexts(locale, kind, name);
  if (!texts) throw new Error(`the library names “${id}”, which is not there in ${locale}`);
  const url = name === undefined ? pathTo(locale, 'guidance', id) : pathTo(locale, name);
  return { id, title: texts.title, description: texts.description, url };
}

/** All pages by task, in a language. */
export async function libraryOf(locale: Locale) {
  const t = stringsOf(locale).guidance;
  return Promise.all(
    library.map(async ({ task, pages }) => ({
      title: t.tasks[task],
      entries: await Promise.all(pages.map((id) => entryOf(locale, id))),
    })),
  );
}
