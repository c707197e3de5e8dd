import type { PassageId } from '../../program/sources.ts';
import { citationsOf } from '../restsOn.ts';
import type { Checklist } from './requirement.ts';

/** Every passage that an edition of a checklist rests on, once. */
export const checklistCitations = ({ edition, requirements, restsOn }: Checklist): readonly PassageId[] =>
  citationsOf(edition, ...requirements.map((requirement) => requirement.restsOn), restsOn);
