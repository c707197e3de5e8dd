import { isOneOf } from '../inputs/choice.ts';
import { readCountries } from '../inputs/countries.ts';
import type { Wizard } from '../tree/tree.ts';
import { choices, machine, type ScenarioEvent } from './machine.ts';

const isChoice = isOneOf(choices);

export const transactionScenarios = {
  id: 'transaction-scenarios',
  machine,
  isDivided: true,
  read: (question: string, answer: string): ScenarioEvent | undefined => {
    if (isChoice(answer)) return { type: answer, question, answer };
    const countries = readCountries(answer);
    return countries && { type: 'countries', question, answer, ...countries };
  },
} satisfies Wizard;
