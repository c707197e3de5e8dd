import { filled, fillQuantities } from '../i18n/quantities.ts';
import type { TextPlace } from '../i18n/quantities.ts';

/**
 * Fills the quantities into a text of the content. Every text passes through this between its file and its use, because a text
 * that two editions share names a different number in each.
 *
 * @param place the language and edition in which the text is shown
 * @param text with quantities in braces, such as `{directBillRevenue}` (see `i18n/quantities.ts`)
 * @throws {Error} if a placeholder is not a quantity, or not one of the edition
 */
export function fillText(place: TextPlace, text: string): string {
  try {
    return fillQuantities(place, text);
  } catch (cause) {
    throw new Error(`edition ${place.edition}, ${place.locale}: “${text}”`, { cause });
  }
}

/** Fills every text in some data, as {@link fillText} does. */
export const fillData = <T extends object>(place: TextPlace, data: T): T =>
  filled(data, (text) => fillText(place, text));
