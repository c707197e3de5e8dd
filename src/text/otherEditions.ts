import { fill, formatMonth } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { stringsOf } from '../i18n/strings.ts';
import { editionInForce, type EditionId } from '../program/editions.ts';

/** A wizard under another edition of the rules. */
export interface OtherEdition {
  readonly edition: EditionId;
  /** What the line that tells of it begins with, such as “Under today’s rules:”. */
  readonly label: string;
  /** The path of the wizard's page there. */
  readonly root: string;
}

/** What another edition says of an outcome. */
export interface OtherOutcomes extends OtherEdition {
  /** The outcome that every way to this one leads to there; absent where that depends on the answers. */
  readonly always?: string;
  /** What to say of each outcome that such a way leads to. */
  readonly said: Readonly<Record<string, string>>;
  readonly depends: string;
}

/** How another edition asks the questions of a wizard. */
export interface OtherQuestions extends OtherEdition {
  /** The questions whose words are not the same there. */
  readonly changed: readonly string[];
  readonly same: string;
  readonly differs: string;
  readonly notAsked: string;
}

/** What the line about another edition begins with. */
export function labelOfEdition(locale: Locale, edition: EditionId): string {
  const { under, underInForce } = stringsOf(locale).editions;
  return edition === editionInForce ? underInForce : fill(under, { month: formatMonth(locale, edition) });
}
