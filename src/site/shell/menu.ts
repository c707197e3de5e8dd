import type { Place } from '../../i18n/place.ts';
import { stringsOf } from '../../i18n/strings.ts';
import { loadCards } from '../../text/content/card.ts';

/** The entries of the main menu: the wizards that have a short name for it, and the guidance. */
export const menuOf = async (place: Place) => [
  ...(await loadCards(place)).flatMap(({ id, menu }) => (menu === undefined ? [] : [{ folder: id, text: menu }])),
  { folder: 'guidance', text: stringsOf(place.locale).guidance.title },
];
