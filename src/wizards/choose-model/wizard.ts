import type { Wizard } from '../wizard.ts';
import { choices, machine, type Choice, type ModelEvent } from './machine.ts';

const isChoice = (answer: string): answer is Choice => choices.some((choice) => choice === answer);

export const chooseModel = {
  id: 'choose-model',
  machine,
  read: (question: string, answer: string): ModelEvent | undefined =>
    isChoice(answer) ? { type: answer, question, answer } : undefined,
} satisfies Wizard;
