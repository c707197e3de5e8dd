import { getEntry } from 'astro:content';
import type { Locale } from '../../i18n/locales.ts';
import { registry, type ChecklistId, type WizardId } from '../../wizards/index.ts';
import type { Card } from '../schemas.ts';

/**
 * What menus and the start page say of a wizard.
 *
 * @throws where a language has no card for it
 */
export async function loadCard(locale: Locale, wizard: WizardId | ChecklistId): Promise<Card> {
  const entry = await getEntry('cards', `${locale}/${wizard}/card`);
  if (!entry) throw new Error(`no card of ${wizard} in ${locale}`);
  return entry.data;
}

/** The card of every wizard, in the order of the registry. */
export const loadCards = (locale: Locale) =>
  Promise.all(registry.map(async ({ wizard: { id } }) => ({ id, ...(await loadCard(locale, id)) })));
