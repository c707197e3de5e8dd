import type { EditionId } from '../../program/editions.ts';
import type { Due } from '../../program/months.ts';

/**
 * When a requirement counts, which is part of it (program-facts, "Direct bill: minimum requirements"): only `to-apply`
 * decides whether a company can apply, enrol or stay. Texts may differ on whether something is required at all (G15). The last
 * three are for enrolling as a reseller: what is needed once the account is there (F21), what is asked for although no step
 * uses it (F17), and what the documents give no moment for (F44).
 */
export const moments = [
  'to-apply',
  'after-credit-check',
  'to-transact',
  'recommended',
  'unsettled',
  'to-finish',
  'unclear',
  'not-stated',
] as const;

export type Moment = (typeof moments)[number];

/** How a requirement stands. What nobody knows is `open`, and never counts as unmet. */
export const standings = ['met', 'unmet', 'open'] as const;

export type Standing = (typeof standings)[number];

/** What helps to answer: an amount, an e-mail address or two countries that are judged as they are typed. */
export type Help =
  | {
      readonly kind: 'revenue';
      /** US dollars in twelve months; exactly that is enough. */
      readonly threshold: number;
      /** Whether perpetual software in CSP is left out. */
      readonly cloudOnly: boolean;
    }
  | { readonly kind: 'primary-contact' }
  | { readonly kind: 'same-country' };

/** One line of a checklist. */
export interface Requirement {
  readonly id: string;
  readonly when: Moment;
  /** Every answer that is offered, in order, and how the requirement stands with it. */
  readonly answers: Readonly<Record<string, Standing>>;
  readonly help?: Help;
  /** The requirement of an earlier edition that asks the same: the answer to either counts for both, until each has its own. */
  readonly sameAs?: string;
}

/** When the steps of a plan are due, counted from a month that the reader chooses. */
export interface Calendar {
  /** What the fragment calls the month. */
  readonly month: string;
  readonly due: Readonly<Record<string, Due>>;
}

/** A checklist as one edition has it: what the browser needs to judge answers. What it rests on is its policy (`policy.ts`). */
export interface Checklist {
  readonly edition: EditionId;
  readonly requirements: readonly [Requirement, ...Requirement[]];
  /** The steps that follow once everything is met, in order. */
  readonly plan: readonly [string, ...string[]];
  /** Where the steps go by the calendar. */
  readonly calendar?: Calendar;
}

/** The answers to a plain question. */
export const plain = { yes: 'met', no: 'unmet', 'not-sure': 'open' } as const satisfies Requirement['answers'];
