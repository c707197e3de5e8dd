import type { Place } from '../../i18n/place.ts';
import type { RegisteredWizard } from '../../wizards/index.ts';
import { loadChecklistWording } from './checklist.ts';
import { loadWording } from './wizard.ts';

/** The title and the description of a wizard of either kind. */
export const loadTitle = async (
  place: Place,
  registered: RegisteredWizard,
): Promise<{ readonly title: string; readonly description: string }> =>
  registered.kind === 'checklist'
    ? loadChecklistWording(place, registered.wizard)
    : loadWording(place.locale, registered.wizards[place.edition]);
