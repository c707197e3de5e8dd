import type { EditionId } from '../../program/editions.ts';
import { resultIds, type ResultId } from './result.ts';
import type { ChecklistWizard } from './checklist.ts';

/** A page of a checklist under one edition: the list, or a result. */
export interface ChecklistPage {
  readonly edition: EditionId;
  readonly result?: ResultId;
}

/** The segments of a page's address behind the wizard's. The edition is in those before it (`i18n/place.ts`). */
export const segmentsOfPage = ({ result }: Pick<ChecklistPage, 'result'>): readonly string[] =>
  result ? [result] : [];

/** Every page of a checklist. */
export function pagesOf({ editions }: ChecklistWizard): readonly ChecklistPage[] {
  return editions.flatMap(({ edition }) => [{ edition }, ...resultIds.map((result) => ({ edition, result }))]);
}

/** The page of an address. @param folder what stands behind the wizard's own address, slashes at its ends allowed */
export function pageAt(edition: EditionId, folder: string): ChecklistPage | undefined {
  const [name, ...more] = folder.split('/').filter((part) => part !== '');
  const result = resultIds.find((id) => id === name);
  if (more.length > 0 || (name !== undefined && !result)) return undefined;
  return { edition, ...(result && { result }) };
}
