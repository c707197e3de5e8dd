import type { ChangeId } from '../../program/editions.ts';
import type { RestsOn } from '../restsOn.ts';
import type { Checklist } from './requirement.ts';

/** What an edition of a checklist rests on. For build time only: the browser needs no more than what decides. */
export interface ChecklistPolicy {
  /** By the id of the requirement. */
  readonly requirements: Readonly<Record<string, RestsOn>>;
  /** What the steps and their order rest on. */
  readonly plan: RestsOn;
  /** What is noted beside the list: what its texts cite, and no requirement does. */
  readonly notes?: RestsOn;
  /** Later changes that bear on it, where there is no later edition of it. */
  readonly overtaken?: readonly [ChangeId, ...ChangeId[]];
}

/** The policy of a checklist: without one for each of its requirements, it does not compile. */
export interface PolicyOf<C extends Checklist> extends ChecklistPolicy {
  readonly requirements: Readonly<Record<C['requirements'][number]['id'], RestsOn>>;
}

/** A rule of a checklist, with what it rests on: a requirement, the steps that follow, or the notes. */
export interface ChecklistRule {
  /** That of the requirement; `plan` or `notes` for the rest. */
  readonly id: string;
  readonly restsOn: RestsOn;
}
