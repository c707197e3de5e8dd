// The data files that the site itself loads. Their URLs contain a hash of their content, so that a page only loads the
// data that it was built with. Files for others (`/decisions.json`) keep their URL.

import { inEach, inEachLocale, localeIds } from '../i18n/locales.ts';
import { countryNamesFile } from '../inputs/countries/namesFile.ts';
import { inputs, type InputId } from '../inputs/index.ts';
import { replyDataOf } from '../inputs/replyData.ts';
import { editionIds, firstEdition, type EditionId } from '../program/editions.ts';
import { keysOf } from '../program/keys.ts';
import { type ChecklistId, checklistOf, checklistsUnder, wizardIds, wizardOf } from '../wizards/index.ts';
import { outcomesOf } from '../wizards/policies.ts';
import type { Wizard } from '../wizards/tree/tree.ts';
import { loadResultReplyData } from '../text/content/checklist.ts';
import { dataFile, type DataFile } from '../text/dataFile.ts';
import { loadOutcomeReply } from '../text/content/wizard.ts';
import type { Files } from '../islands/finder/engine.ts';
import { finderTextsOf } from '../islands/finder/texts.ts';
import { loadDocumentsFile, loadSearchFile } from './search/searchFile.ts';

/** Makes something once in a build; while the site is being written, each time. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (import.meta.env.DEV ? make() : (made ??= make()));
}

/** The folder of an edition: none for the first. */
const folderOf = (edition: EditionId) => (edition === firstEdition ? '' : `${edition}/`);

/** The files of the search in each language: of the site, and of the imported documents where there are any. */
const searchFiles = once(async () => ({
  languages: await inEachLocale(async (locale) =>
    dataFile(`search/${locale}`, { file: await loadSearchFile(locale), texts: finderTextsOf(locale) }),
  ),
  documents: await inEachLocale(async (locale) => {
    const documents = await loadDocumentsFile(locale);
    return documents && dataFile(`search/${locale}-documents`, { file: documents });
  }),
}));

/** The addresses of the files of the search. */
export async function searchData(): Promise<Files> {
  const { languages, documents } = await searchFiles();
  const withDocuments = localeIds.flatMap((locale) => {
    const address = documents[locale]?.address;
    return address === undefined ? [] : [[locale, address] as const];
  });
  return {
    languages: inEach((locale) => languages[locale].address),
    documents: Object.fromEntries(withDocuments),
  };
}

/** The data that replies need to describe an answer to a kind of question; `undefined` if they need none. */
export async function inputData(edition: EditionId, input: InputId) {
  const make = replyDataOf[input];
  return (
    make &&
    dataFile(
      `${folderOf(edition)}replies/${input}`,
      await inEachLocale((locale) => Promise.resolve(make({ locale, edition }))),
    )
  );
}

/** The replies of an outcome. */
export const outcomeData = async (wizard: Wizard, state: string, site: URL | undefined) =>
  dataFile(
    `${folderOf(wizard.edition)}replies/${wizard.id}/${state}`,
    await inEachLocale((locale) => loadOutcomeReply(locale, wizard, state, site)),
  );

/** The data for the replies of a checklist. */
export const checklistData = async (edition: EditionId, id: ChecklistId, site: URL | undefined) =>
  dataFile(
    `${folderOf(edition)}replies/${id}`,
    await inEachLocale((locale) => loadResultReplyData({ locale, edition }, checklistOf(id), site)),
  );

/** All data files, in all languages. @param site the origin of the site, if configured */
export async function dataFiles(site: URL | undefined): Promise<readonly DataFile[]> {
  const { languages, documents } = await searchFiles();
  const files = await Promise.all([
    ...editionIds.flatMap((edition) => [
      ...keysOf(inputs).map((input) => inputData(edition, input)),
      ...checklistsUnder(edition).map((id) => checklistData(edition, id, site)),
      ...wizardIds
        .map((id) => wizardOf(id, edition))
        .flatMap((wizard) => Object.keys(outcomesOf(wizard)).map((outcome) => outcomeData(wizard, outcome, site))),
    ]),
  ]);
  return [
    ...files,
    ...Object.values(languages),
    ...Object.values(documents),
    ...localeIds.map(countryNamesFile),
  ].filter((file) => file !== undefined);
}
