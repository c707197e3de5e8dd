import type { EditionId } from '../../program/editions.ts';
import { resultIds, type ResultId } from './result.ts';
import { editionOf, type ChecklistWizard } from './checklist.ts';

/** A page of a checklist: the list, or a result, of one edition. */
export interface ChecklistPage {
  readonly edition: EditionId;
  readonly result?: ResultId;
}

/** The part of a page's address behind the wizard's: the site's own edition is not named, any other one is. */
export function folderOf({ editions: [first] }: ChecklistWizard, { edition, result }: ChecklistPage): string {
  return [...(edition === first.edition ? [] : [edition]), ...(result ? [result] : [])].join('/');
}

/** Every page of a checklist. */
export function pagesOf({ editions }: ChecklistWizard): readonly ChecklistPage[] {
  return editions.flatMap(({ edition }) => [{ edition }, ...resultIds.map((result) => ({ edition, result }))]);
}

/** The page of an address. @param folder as {@link folderOf} gives it, slashes at its ends allowed */
export function pageAt(wizard: ChecklistWizard, folder: string): ChecklistPage | undefined {
  const parts = folder.split('/').filter((part) => part !== '');
  const edition = editionOf(wizard, parts[0]);
  const [name, ...more] = edition ? parts.slice(1) : parts;
  const result = resultIds.find((id) => id === name);
  if (more.length > 0 || (name !== undefined && !result)) return undefined;
  return { edition: (edition ?? wizard.editions[0]).edition, ...(result && { result }) };
}
