import { globSync, readFileSync } from 'node:fs';
import { attribute, elementsOf } from '../src/integrations/html.ts';
import { localeIds } from '../src/i18n/locales.ts';
import { editionIds } from '../src/program/editions.ts';
import { checklistIds, checklistWizards } from '../src/wizards/checklists.ts';
import { wizardIds, wizardOf } from '../src/wizards/index.ts';
import { edgesOf } from '../src/wizards/tree/tree.ts';

/** Stands in an address for each language: every page exists in all of them. */
export const anyLocale = '{locale}';

/** Where the list of everything stands that was ever public. */
export const releasedList = 'content/released.json';

/** Stands for where the site lives, so that links of its own are told from others. */
const site = 'https://site.invalid';

/** Two countries are answers of their own: these stand for all. */
const someCountries = ['NL.SE', 'NL.US', 'NL.ZZ'];

const withoutLocale = (address: string) => address.replace(new RegExp(`^/(${localeIds.join('|')})/`), `/${anyLocale}/`);

/** The address of a built page, such as `/en/about/`. @param file under the folder of the build, `/` at its beginning */
const addressOf = (file: string) => file.replace(/index\.html$/, '');

/**
 * The place that a link names, on its own page or another one of the site; none where it leads to a whole page or elsewhere,
 * to the content (the skip link), or to answers, which have a `=` in their fragment.
 */
function anchorIn(href: string, page: string): string[] {
  const { origin, pathname, search, hash } = new URL(href, `${site}${page}`);
  const isPlace = hash !== '' && hash !== '#content' && !hash.includes('=');
  return origin === site && search === '' && isPlace ? [pathname + hash] : [];
}

/** The files of a build that others may rely on beside its pages. */
const isPublicData = (file: string) => /^\/decisions(\.\w+)?\.json$/.test(file);

/** Every page of a build, every place in one that the site itself links to, the terms of the glossary, and the data. */
export function builtAddresses(folder: string): string[] {
  const files = globSync(`${folder}/**/*.{html,json}`).map((file) => file.slice(folder.length));
  const pages = files.filter((file) => file.endsWith('/index.html'));
  const anchors = pages.flatMap((file) => {
    const page = addressOf(file);
    return elementsOf(readFileSync(folder + file, 'utf8')).flatMap((element) => {
      const href = attribute(element, 'href');
      const id = element.tagName === 'tr' ? attribute(element, 'id') : undefined;
      return [...(href === undefined ? [] : anchorIn(href, page)), ...(id === undefined ? [] : [`${page}#${id}`])];
    });
  });
  const data = files.filter(isPublicData).map((file) => file.replace(/\.[a-z]{2}\.json$/, `.${anyLocale}.json`));
  return [...pages.map(addressOf), ...anchors, ...data].map(withoutLocale);
}

/** Every answer that a fragment may hold: those of the wizards, of the checklists in each edition, and the editions. */
export function fragmentAddresses(): string[] {
  const trees = wizardIds.flatMap((id) => {
    const wizard = wizardOf(id);
    return Object.keys(wizard.machine.states).flatMap((question) =>
      edgesOf(wizard, question)
        .flatMap(({ answer }) => (answer === 'countries' ? someCountries : [answer]))
        .map((answer) => `/${anyLocale}/${id}/#${question}=${answer}`),
    );
  });
  const lists = checklistIds.flatMap((id) =>
    checklistWizards[id].editions.flatMap(({ requirements }) =>
      requirements.flatMap((requirement) =>
        Object.keys(requirement.answers).map((answer) => `/${anyLocale}/${id}/#${requirement.id}=${answer}`),
      ),
    ),
  );
  const editions = [...wizardIds, ...checklistIds].flatMap((id) =>
    editionIds.map((edition) => `/${anyLocale}/${id}/#edition=${edition}`),
  );
  return [...trees, ...lists, ...editions];
}

/** Addresses in the order of the list, each once. */
export const inOrder = (addresses: readonly string[]): string[] => [...new Set(addresses)].sort();

/** What is public in a build, without its language. */
export const publicAddresses = (folder: string): string[] =>
  inOrder([...builtAddresses(folder), ...fragmentAddresses()]);

/** Everything that was ever public. */
export function releasedAddresses(): string[] {
  const list: unknown = JSON.parse(readFileSync(releasedList, 'utf8'));
  if (!Array.isArray(list) || !list.every((address) => typeof address === 'string'))
    throw new Error(`${releasedList} is no list of addresses`);
  return list;
}
