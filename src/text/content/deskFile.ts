import { inEachLocale } from '../../i18n/locales.ts';
import type { Place } from '../../i18n/place.ts';
import type { EditionId } from '../../program/editions.ts';
import { checklistOf, checklistsUnder, wizardIds, wizardOf } from '../../wizards/index.ts';
import { outcomesOf } from '../../wizards/policies.ts';
import type { Wizard } from '../../wizards/tree/tree.ts';
import { deskFileOf, type DeskFile } from '../deskIndex.ts';
import { findablesOf, findableChecklist } from '../findables.ts';
import { loadChecklist } from './checklist.ts';
import { perPlace } from './perPlace.ts';
import { loadOutcome, loadWording } from './wizard.ts';

async function wordsOf(place: Place, wizard: Wizard) {
  const outcomes = await Promise.all(
    Object.keys(outcomesOf(wizard)).map(
      async (outcome) => [outcome, (await loadOutcome(place.locale, wizard, outcome)).texts] as const,
    ),
  );
  return { wording: await loadWording(place.locale, wizard), outcomes: Object.fromEntries(outcomes) };
}

const load = perPlace(async ({ edition }) => {
  const found = await Promise.all([
    ...wizardIds.map(async (id) => {
      const wizard = wizardOf(id, edition);
      return findablesOf(wizard, await inEachLocale((locale) => wordsOf({ locale, edition }, wizard)));
    }),
    ...checklistsUnder(edition).map(async (id) => {
      const wizard = checklistOf(id);
      return [findableChecklist(wizard, await inEachLocale((locale) => loadChecklist({ locale, edition }, wizard)))];
    }),
  ]);
  return deskFileOf(found.flat());
});

/** The entries of the desk under an edition, in all languages, with their search index. */
export const deskFile = (edition: EditionId): Promise<DeskFile> => load({ locale: 'en', edition });
