import type { ChecklistId } from './checklists.ts';
import type { ChangeId } from '../program/editions.ts';
import type { Scenario } from '../program/facts.ts';
import type { RestsOn } from './restsOn.ts';

/**
 * How an outcome comes out: a closed set (program-facts, "The eight transaction scenarios"). The last three are for the choice
 * of a model.
 */
export const verdicts = [
  'supported',
  'conditional',
  'not-supported',
  'not-stated',
  'find-out',
  'continue',
  'fits',
  'not-yet',
  'no-longer',
] as const;

export type Verdict = (typeof verdicts)[number];

/** Whoever, or whatever, stands in a drawing of who sells to whom. */
export type Party =
  | 'microsoft'
  | 'other-seller'
  | 'provider'
  | 'second-provider'
  | 'reseller'
  | 'reseller-in-region'
  | 'reseller-abroad'
  | 'reseller-unlisted'
  | 'direct-bill'
  | 'partner'
  | 'other-partner'
  | 'affiliate'
  | 'own-company'
  | 'customer'
  | 'customer-in-region'
  | 'customer-abroad'
  | 'customer-unlisted'
  | 'customer-tenant'
  | 'csp-tenant';

/** What one party does for the next in a drawing. */
export type Tie = 'sells' | 'manages' | 'connects';

/** One step of a drawing, and whether the documents support it. */
export interface Link {
  readonly from: Party;
  readonly to: Party;
  readonly tie: Tie;
  /** As a verdict; `ending` for what stops when the next link begins. */
  readonly status: 'supported' | 'conditional' | 'not-supported' | 'not-stated' | 'ending';
}

/** A chain of links, each of which begins where the one before it ends. */
export type Chain = readonly [Link, ...Link[]];

/** What holds for an outcome in every language: the policy behind its words. */
export interface OutcomePolicy {
  readonly verdict: Verdict;
  /** The transaction scenario that it belongs to, where it is one. */
  readonly scenario?: Scenario;
  readonly restsOn: RestsOn;
  /** The checklists to go on with. */
  readonly checks?: readonly [ChecklistId, ...ChecklistId[]];
  /** Later changes that bear on this outcome, so that nobody decides on it without having seen them. */
  readonly overtaken?: readonly [ChangeId, ...ChangeId[]];
  /** The reader's company in the drawing. */
  readonly you?: Party;
  readonly drawing: readonly [Chain, ...Chain[]];
}

/** The outcomes of a wizard, by their ids. */
export type Outcomes = Readonly<Record<string, OutcomePolicy>>;
