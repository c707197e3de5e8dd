import { firstEdition } from '../../program/editions.ts';
import { registeredAs } from '../../wizards/index.ts';
import { pathsOf } from '../../wizards/tree/graph.ts';

/** How many questions a wizard asks at least and at most, or how many requirements a checklist has. */
export function questionCount(
  id: string,
): { readonly least: number; readonly most: number } | { readonly all: number } {
  const found = registeredAs(id);
  if (!found) throw new Error(`there is no wizard “${id}”`);
  if (found.kind === 'checklist') {
    const edition = found.wizard.editions.find((one) => one.edition === firstEdition);
    return { all: edition?.requirements.length ?? 0 };
  }
  const lengths = pathsOf(found.wizard).map(({ steps }) => steps.length);
  return { least: Math.min(...lengths), most: Math.max(...lengths) };
}
