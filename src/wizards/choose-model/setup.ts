import { setup } from 'xstate';
import type { AnswerEvent } from '../../inputs/input.ts';
import type { Routes } from '../tree/finalStates.ts';

/** Every choice that some question of this wizard offers. */
type Choice =
  // where the company stands
  | 'new'
  | 'reseller'
  | 'direct-bill'
  | 'provider'
  // what it has in mind
  | 'sell'
  | 'own-contract'
  | 'distribute'
  | 'keep'
  | 'hand-over'
  // revenue of the last twelve months, against the threshold of R5
  | 'enough'
  | 'below'
  // capabilities (R3, R6, R8)
  | 'all'
  | 'not-all'
  // anywhere
  | 'yes'
  | 'no'
  | 'not-sure';

/** What every question of this wizard shares: the answers that there are. */
export const modelSetup = setup({
  types: {
    events: {} as AnswerEvent & { readonly type: Choice },
  },
});

/** The state of a question: its answers, in the order in which they are offered, and where each of them leads. */
export const question = modelSetup.createStateConfig;

/** What companies in one place of the program are asked. */
export type Questions = Readonly<Record<string, Parameters<typeof question>[0]>> & Routes;
