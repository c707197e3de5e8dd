import type { EditionId } from '../program/editions.ts';
import type { Locale } from '../i18n/locales.ts';
import type { CountriesTexts } from '../inputs/countries/texts.ts';
import type { Strings } from '../i18n/strings.ts';
import type { ChecklistWording } from './schemas.ts';

/** The texts of one edition of a checklist, with its month in the format of the locale. */
export interface EditionTexts extends ChecklistWording {
  readonly id: EditionId;
  readonly month: string;
}

/** The texts of a result, used on the page and in replies in other languages. */
export interface ResultTexts {
  readonly locale: Locale;
  readonly strings: Pick<Strings, 'checklist'>;
  /** In the order of the checklist's editions. */
  readonly editions: readonly EditionTexts[];
  /** The path of the checklist's page. */
  readonly root: string;
}

/** The texts of a checklist's island. They are props made at build time, so that hydration gives the same result. */
export interface ChecklistTexts extends ResultTexts {
  readonly strings: Pick<Strings, 'checklist' | 'wizard' | 'revenue' | 'contact' | 'sameCountry' | 'reply'>;
  /** The month in which the authors last checked the rules in force. */
  readonly seen: string;
  /** The countries to choose from, if the checklist compares two. */
  readonly countries?: CountriesTexts;
  /** The suffix of the page title, after the heading. */
  readonly titleEnd: string;
}

/** @throws {Error} if an edition has no texts; the build prevents this */
export function editionTextsOf({ editions }: Pick<ResultTexts, 'editions'>, id: EditionId): EditionTexts {
  const found = editions.find((edition) => edition.id === id);
  if (!found) throw new Error(`no texts for the edition ${id}`);
  return found;
}

/** The label of an answer: that of the requirement, or the default. */
export function answerLabel(
  { strings }: { readonly strings: Pick<Strings, 'checklist'> },
  { requirements }: Pick<EditionTexts, 'requirements'>,
  requirement: string,
  answer: string,
): string {
  const plain: Readonly<Record<string, string>> = strings.checklist.answers;
  return requirements[requirement]?.answers?.[answer] ?? plain[answer] ?? answer;
}

export const requirementName = ({ requirements }: EditionTexts, requirement: string): string =>
  requirements[requirement]?.name ?? requirement;

/** The consequence of an answer; `undefined` if there is none. */
export const followsFrom = ({ requirements }: EditionTexts, requirement: string, answer: string | undefined) =>
  answer === undefined ? undefined : requirements[requirement]?.follows[answer];
