import type { EditionId } from '../program/editions.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Country } from '../i18n/regions.ts';
import type { Strings } from '../i18n/strings.ts';
import type { ChecklistWords } from './schemas.ts';

/** A checklist's words in one edition, and that edition's month as the language writes it. */
export interface EditionWords extends ChecklistWords {
  readonly id: EditionId;
  readonly month: string;
}

/** What a result needs to speak, on the page and in a reply of another language. */
export interface ReplyWords {
  readonly locale: Locale;
  readonly strings: Pick<Strings, 'checklist'>;
  readonly appliesIf: string;
  /** In the order of the wizard's editions. */
  readonly editions: readonly EditionWords[];
  /** The address of the checklist's own page. */
  readonly root: string;
}

/** All that the island of a checklist needs to speak; everything comes from the build, so that both renders say the same. */
export interface Words extends ReplyWords {
  readonly strings: Pick<Strings, 'checklist' | 'wizard' | 'revenue' | 'contact' | 'sameCountry' | 'reply'>;
  /** The month in which the authors last looked at the rules in force. */
  readonly seen: string;
  /** Countries to choose from, where the checklist compares two. */
  readonly countries: readonly Country[];
  /** What follows the heading in the page's title. */
  readonly titleEnd: string;
}

/** @throws where an edition has no words, which the build would have found */
export function wordsOfEdition({ editions }: Pick<ReplyWords, 'editions'>, id: EditionId): EditionWords {
  const found = editions.find((edition) => edition.id === id);
  if (!found) throw new Error(`no words for the edition ${id}`);
  return found;
}

/** The label of an answer: the requirement's own, or the plain one. */
export function labelOf(
  { strings }: { readonly strings: Pick<Strings, 'checklist'> },
  { requirements }: Pick<EditionWords, 'requirements'>,
  requirement: string,
  answer: string,
): string {
  const plain: Readonly<Record<string, string>> = strings.checklist.answers;
  return requirements[requirement]?.answers?.[answer] ?? plain[answer] ?? answer;
}

export const nameOf = ({ requirements }: EditionWords, requirement: string): string =>
  requirements[requirement]?.name ?? requirement;

/** What follows from an answer; `undefined` where nothing has to be said. */
export const followsFrom = ({ requirements }: EditionWords, requirement: string, answer: string | undefined) =>
  answer === undefined ? undefined : requirements[requirement]?.follows[answer];
