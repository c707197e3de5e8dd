import { globSync, readFileSync } from 'node:fs';
import { ancestorsOf, attribute, elementsOf, type HtmlElement } from '../src/integrations/html.ts';
import { localeIds } from '../src/i18n/locales.ts';
import { editionIds } from '../src/program/editions.ts';
import { checklistIds, checklistOf, wizardIds, wizardOf } from '../src/wizards/index.ts';
import { edgesOf } from '../src/wizards/tree/tree.ts';

/** The placeholder for the locale in a URL: every page exists in all languages. */
export const anyLocale = '{locale}';

/** The list of all permanent URLs. */
export const releasedList = 'content/released.json';

/** A placeholder origin, by which links within the site are recognised. */
const site = 'https://site.invalid';

/** Sample answers to a question about two countries; the list does not hold every pair. */
const someCountries = ['NL.SE', 'NL.US', 'NL.ZZ'];

const withoutLocale = (address: string) => address.replace(new RegExp(`^/(${localeIds.join('|')})/`), `/${anyLocale}/`);

/**
 * The URL path of a built page, such as `/en/about/`.
 *
 * @param file the path in the build folder, with a leading slash
 */
const addressOf = (file: string) => file.replace(/index\.html$/, '');

/**
 * The anchor that a link names, on its own page or another one of the site; none where it leads to a whole page or elsewhere, to
 * the content (the skip link) or the list in the footer (the menu), or to answers, which have a `=` in their fragment.
 */
function anchorIn(href: string, page: string): string[] {
  const { origin, pathname, search, hash } = new URL(href, `${site}${page}`);
  // The numbers of sources follow from their order, and are for the page itself only.
  const isPlace = !/^(?:$|#content$|#site-list$|#source-)|=/.test(hash);
  return origin === site && search === '' && isPlace ? [pathname + hash] : [];
}

/** Whether an element is an entry of a list of terms. */
const isTerm = (element: HtmlElement) => ancestorsOf(element)[0]?.tagName === 'dl';

/** Whether a file is public data that others may rely on. */
const isPublicData = (file: string) => /^(?:\/\w+)?\/decisions(?:\.\w+)?\.json$/.test(file);

/** All public URLs of a build: pages, anchors that the site links to, glossary terms, and data. */
export function builtAddresses(folder: string): string[] {
  const files = globSync(`${folder}/**/*.{html,json}`).map((file) => file.slice(folder.length));
  const pages = files.filter((file) => file.endsWith('/index.html'));
  const anchors = pages.flatMap((file) => {
    const page = addressOf(file);
    return elementsOf(readFileSync(folder + file, 'utf8')).flatMap((element) => {
      const href = attribute(element, 'href');
      const id = isTerm(element) ? attribute(element, 'id') : undefined;
      return [...(href === undefined ? [] : anchorIn(href, page)), ...(id === undefined ? [] : [`${page}#${id}`])];
    });
  });
  const data = files.filter(isPublicData).map((file) => file.replace(/\.[a-z]{2}\.json$/, `.${anyLocale}.json`));
  return [...pages.map(addressOf), ...anchors, ...data].map(withoutLocale);
}

/** All answers that a fragment may contain: of the wizards and of the checklists, each with its edition, and the edition ids. */
export function fragmentAddresses(): string[] {
  const trees = editionIds.flatMap((edition) =>
    wizardIds.flatMap((id) => {
      const wizard = wizardOf(id, edition);
      return Object.keys(wizard.machine.states).flatMap((question) =>
        edgesOf(wizard, question)
          .flatMap(({ answer }) => (answer === 'countries' ? someCountries : [answer]))
          .map((answer) => `/${anyLocale}/${id}/#edition=${edition}&${question}=${answer}`),
      );
    }),
  );
  const lists = checklistIds.flatMap((id) =>
    checklistOf(id).editions.flatMap(({ edition, requirements }) =>
      requirements.flatMap((requirement) =>
        Object.keys(requirement.answers).map(
          (answer) => `/${anyLocale}/${id}/#edition=${edition}&${requirement.id}=${answer}`,
        ),
      ),
    ),
  );
  const editions = [...wizardIds, ...checklistIds].flatMap((id) =>
    editionIds.map((edition) => `/${anyLocale}/${id}/#edition=${edition}`),
  );
  return [...trees, ...lists, ...editions];
}

/** Sorts URLs and removes duplicates. */
export const inOrder = (addresses: readonly string[]): string[] => [...new Set(addresses)].sort();

/** The public URLs of a build, with a placeholder for the locale. */
export const publicAddresses = (folder: string): string[] =>
  inOrder([...builtAddresses(folder), ...fragmentAddresses()]);

/** All released URLs. */
export function releasedAddresses(): string[] {
  const list: unknown = JSON.parse(readFileSync(releasedList, 'utf8'));
  if (!Array.isArray(list) || !list.every((address) => typeof address === 'string'))
    throw new Error(`${releasedList} is no list of addresses`);
  return list;
}
