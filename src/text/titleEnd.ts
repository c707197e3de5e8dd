import { formatMonth } from '../i18n/format.ts';
import type { Place } from '../i18n/place.ts';
import { stringsOf } from '../i18n/strings.ts';
import { editionInForce } from '../program/editions.ts';

/** What the titles of the pages of a place end with: the site, and the edition where it is not the one in force. */
export function titleEndOf({ locale, edition }: Place): string {
  const { name } = stringsOf(locale).site;
  return edition === editionInForce ? name : `${name}, ${formatMonth(locale, edition)}`;
}
