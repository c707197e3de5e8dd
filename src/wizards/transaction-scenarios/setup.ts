import { setup } from 'xstate';
import { countries } from '../../inputs/countries/answer.ts';
import type { AnswerEvent } from '../../inputs/input.ts';
import { firstEdition, type EditionId } from '../../program/editions.ts';
import type { Scenario } from '../../program/facts.ts';
import type { Routes } from '../tree/finalStates.ts';

/** Every choice that some question of this wizard offers. */
type Choice =
  // which scenario
  | Lowercase<Scenario>
  | 'help'
  // who
  | 'indirect-provider'
  | 'indirect-reseller'
  | 'direct-bill'
  | 'not-enrolled'
  | 'other-partner'
  // what for
  | 'sell'
  | 'sell-abroad'
  | 'partner-abroad'
  | 'other-partner-service'
  | 'existing-subscriptions'
  | 'own-use'
  | 'own-use-from-provider'
  | 'sell-to-self'
  | 'none-of-these'
  // S2
  | 'customer-buys'
  | 'resell'
  | 'from-provider'
  | 'own-azure'
  | 'other-services'
  | 'public'
  | 'us-government'
  | 'germany'
  // S3
  | 'manage'
  | 'move'
  | 'microsoft'
  | 'third-party'
  | 'syndication'
  | 'csp-partner'
  | 'same-provider'
  | 'licences'
  | 'azure'
  // S3 under the rules of today: from where, what, since when, and who the reader is
  | 'microsoft-without-agreement'
  | 'enterprise-agreement'
  | 'own-sales'
  | 'perpetual'
  | 'recent'
  | 'older'
  | 'azure-plan'
  | 'old-azure'
  | 'bills'
  // S4, S5
  | 'own-group'
  | 'customer-tenant'
  | 'csp-tenant'
  | 'own-company'
  | 'affiliate'
  | 'neither'
  // S6
  | 'another-tenant'
  | 'end-relationship'
  | 'second-provider'
  // S7, S8: what two countries come down to, for a reader who looks them up in the tables
  | 'same-region'
  | 'different-regions'
  | 'not-listed'
  // anywhere
  | 'yes'
  | 'no'
  | 'not-sure';

/**
 * What every question of this wizard shares: the answers that there are, choices or two countries, and the guards, which judge by
 * the tables of an edition.
 */
export const scenarioSetup = (edition: EditionId) =>
  setup({
    types: {
      events: {} as AnswerEvent & { readonly type: Choice | 'countries' },
    },
    guards: countries.guards(edition),
  });

/**
 * The state of a question: its answers, in the order in which they are offered, and where each of them leads. It only names
 * guards, so it is the same under every edition.
 */
export const question = scenarioSetup(firstEdition).createStateConfig;

/** The questions of a scenario, or of the way to one, the first one first. */
export type Questions = Readonly<Record<string, Parameters<typeof question>[0]>> & Routes;
