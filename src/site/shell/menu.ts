import type { Place } from '../../i18n/place.ts';
import { stringsOf } from '../../i18n/strings.ts';
import { loadCards } from '../../text/content/card.ts';

/** The entries of the main menu: every wizard by its short name, and the guidance. */
export const menuOf = async (place: Place) => [
  ...(await loadCards(place)).map(({ id, menu }) => ({ folder: id, text: menu })),
  { folder: 'guidance', text: stringsOf(place.locale).guidance.title },
];
