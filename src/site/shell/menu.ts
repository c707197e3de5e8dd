import type { Locale } from '../../i18n/locales.ts';
import { stringsOf } from '../../i18n/strings.ts';
import { loadCards } from '../../text/content/card.ts';

/** The entries of the main menu: every wizard by its short name, and the guidance. */
export const menuOf = async (locale: Locale) => [
  ...(await loadCards(locale)).map(({ id, menu }) => ({ folder: id, text: menu })),
  { folder: 'guidance', text: stringsOf(locale).guidance.title },
];
