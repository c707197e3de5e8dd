import { fill, formatMonth } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { stringsOf } from '../i18n/strings.ts';
import { firstEdition, lastLooked, type EditionId } from '../program/editions.ts';

/** A sentence with the source and date of the rules of an edition. */
export function editionText(locale: Locale, edition: EditionId): string {
  const t = stringsOf(locale).outcome;
  const month = formatMonth(locale, edition);
  return edition === firstEdition
    ? fill(t.edition, { month })
    : fill(t.editionSince, { month, seen: formatMonth(locale, lastLooked) });
}
