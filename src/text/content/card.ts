import type { Place } from '../../i18n/place.ts';
import { registryUnder, type ChecklistId, type WizardId } from '../../wizards/index.ts';
import type { Card } from '../schemas.ts';
import { textsOf } from './entries.ts';
import { perPlace } from './perPlace.ts';

const cards = textsOf('cards');

/**
 * What menus and the start page say of a wizard.
 *
 * @throws where a language has no card for it
 */
export async function loadCard(place: Place, wizard: WizardId | ChecklistId): Promise<Card> {
  const entry = await cards.newest(place, [place.locale, wizard], ['card']);
  if (!entry) throw new Error(`no card of ${wizard} in ${place.locale}`);
  return entry.data;
}

/** The card of every wizard that an edition has, in the order of the registry. */
export const loadCards = perPlace((place) =>
  Promise.all(registryUnder(place.edition).map(async ({ id }) => ({ id, ...(await loadCard(place, id)) }))),
);
