import type { EditionId } from '../../program/editions.ts';
import { checklistUnder } from '../../wizards/checklist/checklist.ts';
import { registeredAs } from '../../wizards/index.ts';
import { pathsOf } from '../../wizards/tree/graph.ts';

/** How many questions a wizard asks at least and at most, or how many requirements a checklist has. */
export function questionCount(
  edition: EditionId,
  id: string,
): { readonly least: number; readonly most: number } | { readonly all: number } {
  const found = registeredAs(id);
  if (!found) throw new Error(`there is no wizard “${id}”`);
  if (found.kind === 'checklist') return { all: checklistUnder(found.wizard, edition).requirements.length };
  const lengths = pathsOf(found.wizards[edition]).map(({ steps }) => steps.length);
  return { least: Math.min(...lengths), most: Math.max(...lengths) };
}
