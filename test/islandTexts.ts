import { formatMonth } from '../src/i18n/format.ts';
import type { Locale } from '../src/i18n/locales.ts';
import { pathTo } from '../src/i18n/paths.ts';
import { stringsOf } from '../src/i18n/strings.ts';
import { inputTextsOf } from '../src/inputs/builtTexts.ts';
import { countriesTextsOf } from '../src/inputs/countries/builtTexts.ts';
import { firstEdition } from '../src/program/editions.ts';
import { checklistStrings } from '../src/text/checklistStrings.ts';
import type { ChecklistTexts } from '../src/text/checklistTexts.ts';
import type { WizardTexts } from '../src/text/wizardTexts.ts';
import { checklistOf, type ChecklistId, type WizardId } from '../src/wizards/index.ts';
import { inputAt, inputsBefore } from '../src/wizards/tree/tree.ts';
import { readChecklist, readWording } from './content.ts';
import { wizardOf } from './wizards.ts';

/** The texts that the build gives to an island of a wizard. */
export function wizardTexts(locale: Locale, id: WizardId): WizardTexts {
  const wizard = wizardOf(id);
  return {
    strings: stringsOf(locale).wizard,
    questions: Object.fromEntries(
      Object.entries(readWording(locale, id).questions).map(([question, wording]) => [
        question,
        { ...wording, input: inputAt(wizard, question) },
      ]),
    ),
    interfaceWords: [],
    inputs: inputTextsOf({ locale, edition: firstEdition }, inputsBefore(wizard)),
    root: pathTo({ locale, edition: firstEdition }, id),
    edition: firstEdition,
  };
}

/** The texts that the build gives to an island of a checklist; of the countries only some, since each is a line to parse. */
export function checklistTexts(locale: Locale, id: ChecklistId, edition = firstEdition): ChecklistTexts {
  const countries = countriesTextsOf({ locale, edition });
  return {
    locale,
    strings: { ...stringsOf(locale), checklist: checklistStrings(locale, checklistOf(id)) },
    own: { ...readChecklist(locale, id, edition), id: edition, month: formatMonth(locale, edition) },
    others: checklistOf(id)
      .editions.filter((other) => other.edition !== edition)
      .map((other) => ({
        id: other.edition,
        month: formatMonth(locale, other.edition),
        root: pathTo({ locale, edition: other.edition }, id),
      })),
    countries: { ...countries, countries: countries.countries.filter((country) => country.id.startsWith('N')) },
    interfaceWords: [],
    root: pathTo({ locale, edition }, id),
    titleEnd: '',
  };
}
