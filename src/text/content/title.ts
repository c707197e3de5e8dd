import type { Locale } from '../../i18n/locales.ts';
import { currentEdition } from '../../program/editions.ts';
import type { RegisteredWizard } from '../../wizards/index.ts';
import { loadChecklistWording } from './checklist.ts';
import { loadWording } from './wizard.ts';

/** The title and the description of a wizard of either kind, under the edition that the site is built on. */
export const loadTitle = async (
  locale: Locale,
  registered: RegisteredWizard,
): Promise<{ readonly title: string; readonly description: string }> =>
  registered.kind === 'checklist'
    ? loadChecklistWording(locale, registered.wizard, currentEdition)
    : loadWording(locale, registered.wizard);
