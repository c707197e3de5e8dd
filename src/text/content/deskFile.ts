import { getCollection } from 'astro:content';
import { inEachLocale, type Locale } from '../../i18n/locales.ts';
import { deskFileOf, type DeskFile } from '../deskIndex.ts';
import { findablesOf, findablesOfChecklist } from '../findables.ts';
import { checklistIds, checklistOf, wizardIds, wizardOf } from '../../wizards/index.ts';
import type { Wizard } from '../../wizards/tree/tree.ts';
import type { ChecklistWizard } from '../../wizards/checklist/checklist.ts';
import { loadWording } from './wizard.ts';

/** The entries of a collection below a folder, by the last segment of their ids. */
const byName = <T>(entries: readonly { readonly id: string; readonly data: T }[]) =>
  Object.fromEntries(entries.map(({ id, data }): [string, T] => [id.replace(/^.*\//, ''), data]));

const wordsOf = async (locale: Locale, wizard: Wizard) => ({
  wording: await loadWording(locale, wizard),
  outcomes: byName(await getCollection('outcomes', ({ id }) => id.startsWith(`${locale}/${wizard.id}/`))),
});

const listsOf = async (locale: Locale, { id: wizard }: ChecklistWizard) =>
  byName(await getCollection('checklists', ({ id }) => id.startsWith(`${locale}/${wizard}/`)));

/** The entries of the desk with their search index. */
export async function deskFile(): Promise<DeskFile> {
  const found = await Promise.all([
    ...wizardIds.map(async (id) => {
      const wizard = wizardOf(id);
      return findablesOf(wizard, await inEachLocale((locale) => wordsOf(locale, wizard)));
    }),
    ...checklistIds.map(async (id) => {
      const wizard = checklistOf(id);
      return findablesOfChecklist(wizard, await inEachLocale((locale) => listsOf(locale, wizard)));
    }),
  ]);
  return deskFileOf(found.flat());
}
