import { setup } from 'xstate';
import type { AnswerEvent } from '../../inputs/input.ts';

/** Every choice that some question of this wizard offers. */
export const choices = [
  // where the company stands
  'new',
  'reseller',
  'direct-bill',
  'provider',
  // what it has in mind
  'sell',
  'own-contract',
  'distribute',
  'keep',
  'hand-over',
  // revenue of the last twelve months, against the threshold of R5
  'enough',
  'below',
  // capabilities (R3, R6, R8)
  'all',
  'not-all',
  // anywhere
  'yes',
  'no',
  'not-sure',
] as const;

export type Choice = (typeof choices)[number];

export type ModelEvent = AnswerEvent & { readonly type: Choice };

/**
 * Which partnership model fits: from where the company stands to one of the outcomes under "Choosing a model" in
 * program-facts.
 *
 * A company that is new to CSP enters as an indirect reseller, whatever it wants later (F10), so no way from `new` ends at
 * direct bill. Revenue is asked before capabilities, and where both are missing it is said first.
 */
export const machine = setup({
  types: {
    events: {} as ModelEvent,
  },
}).createMachine({
  id: 'choose-model',
  initial: 'place',
  states: {
    place: {
      on: {
        new: { target: 'mpn-id' },
        reseller: { target: 'reseller-plan' },
        'direct-bill': { target: 'direct-bill-plan' },
        provider: { target: 'indirect-provider' },
        'not-sure': { target: 'find-place' },
      },
    },

    // New to CSP (F10, F11)
    'mpn-id': {
      on: {
        yes: { target: 'new-plan' },
        no: { target: 'join-network' },
        'not-sure': { target: 'find-mpn-id' },
      },
    },
    'new-plan': {
      on: {
        sell: { target: 'start-reseller' },
        'own-contract': { target: 'start-reseller-direct-bill-later' },
        distribute: { target: 'become-provider' },
        'not-sure': { target: 'start-reseller' },
      },
    },

    // An indirect reseller today (F3, R3, R5, R6, R8)
    'reseller-plan': {
      on: {
        yes: { target: 'become-provider' },
        no: { target: 'own-contract' },
        'not-sure': { target: 'own-contract' },
      },
    },
    'own-contract': {
      on: {
        yes: { target: 'revenue' },
        no: { target: 'stay-reseller' },
        'not-sure': { target: 'find-wish' },
      },
    },
    revenue: {
      on: {
        enough: { target: 'capabilities' },
        below: { target: 'not-yet-revenue' },
        'not-sure': { target: 'find-revenue' },
      },
    },
    capabilities: {
      on: {
        all: { target: 'within-reach' },
        'not-all': { target: 'not-yet-capabilities' },
        'not-sure': { target: 'find-capabilities' },
      },
    },

    // A direct-bill partner today (F40, F48)
    'direct-bill-plan': {
      on: {
        keep: { target: 'still-qualified' },
        'hand-over': { target: 'move-to-reseller' },
        distribute: { target: 'become-provider' },
        'not-sure': { target: 'still-qualified' },
      },
    },
    'still-qualified': {
      on: {
        yes: { target: 'stay-direct-bill' },
        no: { target: 'requirements-not-met' },
        'not-sure': { target: 'find-standing' },
      },
    },

    // Outcomes
    'join-network': { type: 'final' },
    'find-mpn-id': { type: 'final' },
    'find-place': { type: 'final' },
    'start-reseller': { type: 'final' },
    'start-reseller-direct-bill-later': { type: 'final' },
    'stay-reseller': { type: 'final' },
    'find-wish': { type: 'final' },
    'not-yet-revenue': { type: 'final' },
    'not-yet-capabilities': { type: 'final' },
    'find-revenue': { type: 'final' },
    'find-capabilities': { type: 'final' },
    'within-reach': { type: 'final' },
    'stay-direct-bill': { type: 'final' },
    'requirements-not-met': { type: 'final' },
    'move-to-reseller': { type: 'final' },
    'find-standing': { type: 'final' },
    'indirect-provider': { type: 'final' },
    'become-provider': { type: 'final' },
  },
});
