import { fill, formatMonth } from '../i18n/format.ts';
import type { Place } from '../i18n/place.ts';
import { stringsOf } from '../i18n/strings.ts';
import { firstEdition, lastLooked } from '../program/editions.ts';

/** A sentence with the source and date of the rules of a place. */
export function editionText({ locale, edition }: Place): string {
  const t = stringsOf(locale).outcome;
  const month = formatMonth(locale, edition);
  return edition === firstEdition
    ? fill(t.edition, { month })
    : fill(t.editionSince, { month, seen: formatMonth(locale, lastLooked) });
}
