import type { InputId } from '../src/inputs/index.ts';
import { choicesAt, inputAt, type Wizard } from '../src/wizards/tree/tree.ts';

/** Answers that guards judge, by kind of question: one for each way in which they can come out. */
const judgedAnswers: Readonly<Record<InputId, readonly string[]>> = {
  choice: [],
  countries: ['NL.SE', 'NL.US', 'NL.ZZ'],
};

/** What a reader can answer to a question; nothing to an outcome. */
export const answersAt = (wizard: Wizard, question: string): readonly string[] => [
  ...choicesAt(wizard, question).map(({ answer }) => answer),
  ...judgedAnswers[inputAt(wizard, question)],
];
