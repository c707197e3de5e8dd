import type { EditionId } from '../program/editions.ts';
import type { Locale } from '../i18n/locales.ts';
import type { CountriesTexts } from '../inputs/countries/texts.ts';
import type { Strings } from '../i18n/strings.ts';
import type { ChecklistWording } from './schemas.ts';

/** The texts of one edition of a checklist, with the edition's month as the language writes it. */
export interface EditionTexts extends ChecklistWording {
  readonly id: EditionId;
  readonly month: string;
}

/** The texts that a result is made from, on the page and in a reply in another language. */
export interface ResultTexts {
  readonly locale: Locale;
  readonly strings: Pick<Strings, 'checklist'>;
  readonly appliesIf: string;
  /** In the order of the wizard's editions. */
  readonly editions: readonly EditionTexts[];
  /** The address of the checklist's own page. */
  readonly root: string;
}

/** The texts that a checklist's island shows. They are props, made when the site is built, so that hydration renders the same. */
export interface ChecklistTexts extends ResultTexts {
  readonly strings: Pick<Strings, 'checklist' | 'wizard' | 'revenue' | 'contact' | 'sameCountry' | 'reply'>;
  /** The month in which the authors last looked at the rules in force. */
  readonly seen: string;
  /** Countries to choose from, where the checklist compares two. */
  readonly countries?: CountriesTexts;
  /** What follows the heading in the page's title. */
  readonly titleEnd: string;
}

/** @throws where an edition has no texts, which the build would have found */
export function editionTextsOf({ editions }: Pick<ResultTexts, 'editions'>, id: EditionId): EditionTexts {
  const found = editions.find((edition) => edition.id === id);
  if (!found) throw new Error(`no texts for the edition ${id}`);
  return found;
}

/** The label of an answer: the requirement's own, or the plain one. */
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

/** What follows from an answer; `undefined` where nothing has to be said. */
export const followsFrom = ({ requirements }: EditionTexts, requirement: string, answer: string | undefined) =>
  answer === undefined ? undefined : requirements[requirement]?.follows[answer];
