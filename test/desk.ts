import { inEach } from '../src/i18n/locales.ts';
import { findablesOf, findableChecklist } from '../src/text/findables.ts';
import { deskFileOf, type DeskFile } from '../src/text/deskIndex.ts';
import { checklistIds, checklistOf, wizardIds } from '../src/wizards/index.ts';
import { outcomeIds, readChecklist, readOutcome, readWording } from './content.ts';
import { wizardOf } from './wizards.ts';

/** What the desk loads, made from the content as it stands. */
export const deskFile: DeskFile = deskFileOf([
  ...wizardIds.flatMap((id) =>
    findablesOf(
      wizardOf(id),
      inEach((locale) => ({
        wording: readWording(locale, id),
        outcomes: Object.fromEntries(
          outcomeIds(locale, id).map((outcome) => [outcome, readOutcome(locale, outcome, id)]),
        ),
      })),
    ),
  ),
  ...checklistIds.map((id) =>
    findableChecklist(
      checklistOf(id),
      inEach((locale) => readChecklist(locale, id, checklistOf(id).editions[0].edition)),
    ),
  ),
]);
