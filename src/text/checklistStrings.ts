import type { Locale } from '../i18n/locales.ts';
import { stringsOf, type Strings } from '../i18n/strings.ts';
import type { ChecklistWizard } from '../wizards/checklist/checklist.ts';

/** The interface of a checklist: some of its words depend on what the requirements are for. */
export function checklistStrings(locale: Locale, { purpose }: ChecklistWizard): Strings['checklist'] {
  const { checklist, staying } = stringsOf(locale);
  return purpose === 'stay'
    ? { ...checklist, ...staying, moments: { ...checklist.moments, ...staying.moments } }
    : checklist;
}
