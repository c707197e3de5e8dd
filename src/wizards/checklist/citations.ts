import type { PassageId } from '../../program/sources.ts';
import type { Checklist } from './requirement.ts';

/** Every passage that an edition of a checklist rests on, once. */
export function citationsOf({ requirements, citations }: Checklist): readonly PassageId[] {
  return [...new Set([...requirements.flatMap((requirement) => requirement.citations), ...citations])];
}
