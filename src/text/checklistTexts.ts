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
  readonly strings: Pick<Strings, 'checklist' | 'editions'>;
  /** The texts of the edition that the page is of. */
  readonly own: EditionTexts;
  /** The other editions of the checklist, each with the path of its page. */
  readonly others: readonly OtherEdition[];
  /** The path of the checklist's page. */
  readonly root: string;
}

/** Another edition of a checklist. */
export interface OtherEdition {
  readonly id: EditionId;
  readonly month: string;
  readonly root: string;
}

/** The texts of a checklist's island. They are props made at build time, so that hydration gives the same result. */
export interface ChecklistTexts extends ResultTexts {
  readonly strings: Pick<
    Strings,
    'checklist' | 'editions' | 'wizard' | 'revenue' | 'contact' | 'sameCountry' | 'yearPlan' | 'reply'
  >;
  /** The countries to choose from, if the checklist compares two. */
  readonly countries?: CountriesTexts;
  /** The words of English interfaces that these texts hold, if they are in another language. */
  readonly interfaceWords: readonly string[];
  /** The suffix of the page title, after the heading. */
  readonly titleEnd: string;
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
