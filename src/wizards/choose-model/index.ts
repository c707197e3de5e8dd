import { isOneOf } from '../inputs/choice.ts';
import type { Wizard } from '../tree/tree.ts';
import { choices, machine, type ModelEvent } from './machine.ts';

const isChoice = isOneOf(choices);

export const chooseModel = {
  id: 'choose-model',
  machine,
  read: (question: string, answer: string): ModelEvent | undefined =>
    isChoice(answer) ? { type: answer, question, answer } : undefined,
} satisfies Wizard;
