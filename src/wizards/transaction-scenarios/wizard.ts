import { marketOf } from '../../program/regions.ts';
import type { Wizard } from '../wizard.ts';
import { choices, machine, type Choice, type ScenarioEvent } from './machine.ts';

/** Stands for a country that is in no table, where a country is asked for. ISO 3166 reserves it for such uses. */
export const unlistedCountry = 'ZZ';

const isChoice = (answer: string): answer is Choice => choices.some((choice) => choice === answer);

const isCountry = (id: string | undefined): id is string =>
  id !== undefined && (id === unlistedCountry || marketOf(id) !== undefined);

/** Two countries as an address holds them. */
export const writeCountries = (from: string, to: string): string => `${from}.${to}`;

/** @returns the two countries of an answer such as `NL.US`; `undefined` for any other answer */
export function readCountries(answer: string): { from: string; to: string } | undefined {
  const [from, to, ...rest] = answer.split('.');
  return isCountry(from) && isCountry(to) && rest.length === 0 ? { from, to } : undefined;
}

export const transactionScenarios = {
  id: 'transaction-scenarios',
  machine,
  read: (question: string, answer: string): ScenarioEvent | undefined => {
    if (isChoice(answer)) return { type: answer, question, answer };
    const countries = readCountries(answer);
    return countries && { type: 'countries', question, answer, ...countries };
  },
} satisfies Wizard;
