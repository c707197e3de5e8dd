import { getCollection, getEntry } from 'astro:content';
import { localeIds, type Locale } from '../../i18n/locales.ts';
import { pathTo } from '../../i18n/paths.ts';
import type { Place } from '../../i18n/place.ts';
import { stringsOf } from '../../i18n/strings.ts';
import type { EditionId } from '../../program/editions.ts';
import { guidanceSlugs } from '../../text/content/guidanceSlugs.ts';
import { perPlace } from '../../text/content/perPlace.ts';
import { fillData } from '../../text/fill.ts';
import { guidanceUnder } from '../../text/guidance.ts';
import { library } from '../../text/navigation.ts';
import { registeredAs, registryUnder } from '../../wizards/index.ts';
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

async function loadPageTexts(place: Place, kind: string, name: string) {
  const { locale } = place;
  if (kind === 'wizard') {
    const found = registeredAs(name);
    return found && loadTitle(place, found);
  }
  if (name === 'about') return (await getEntry('about', locale))?.data;
  const { title, lead } = stringsOf(locale)[name === 'regions' ? 'regions' : 'glossary'];
  return { title, description: lead };
}

async function loadGuidanceTexts({ locale, edition }: Place, slug: string) {
  const page = await guidanceOf(locale, slug);
  return page && guidanceUnder(edition, page.data);
}

/** @throws {Error} if the navigation names a page that does not exist */
async function entryOf(place: Place, id: string): Promise<Entry> {
  const { locale } = place;
  const [kind = '', name] = id.split(':');
  const texts = name === undefined ? await loadGuidanceTexts(place, id) : await loadPageTexts(place, kind, name);
  if (!texts) throw new Error(`the library names “${id}”, which is not there in ${locale}`);
  const { title, description } = fillData(place, { title: texts.title, description: texts.description });
  const url = name === undefined ? pathTo(place, 'guidance', id) : pathTo(place, name);
  return { id, title, description, url };
}

/** Whether an edition has a page of the library. */
async function isUnder(edition: EditionId, id: string): Promise<boolean> {
  const [kind, name] = id.split(':');
  if (kind === 'wizard') return registryUnder(edition).some((registered) => registered.id === name);
  return name !== undefined || (await guidanceSlugs(edition)).includes(id);
}

async function loadLibrary(place: Place) {
  const t = stringsOf(place.locale).guidance;
  return Promise.all(
    library.map(async ({ task, pages }) => {
      const known = await Promise.all(pages.map(async (id) => ((await isUnder(place.edition, id)) ? [id] : [])));
      return { title: t.tasks[task], entries: await Promise.all(known.flat().map((id) => entryOf(place, id))) };
    }),
  );
}

/** All pages by task. */
export const libraryOf = perPlace(loadLibrary);
