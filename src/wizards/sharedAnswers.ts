import { firstEdition, type EditionId } from '../program/editions.ts';
import type { Answers, Step } from './answers.ts';

/** An answer to a question of a wizard, whichever it is. */
interface AnswerOf extends Step {
  readonly wizard: string;
}

/** An answer of one wizard that also answers questions of others, with the same words and by the same facts. */
interface Shared {
  readonly given: AnswerOf;
  readonly says: readonly AnswerOf[];
  /** The edition by whose facts it does; every one where it is not named. */
  readonly edition?: EditionId;
}

const model = (question: string, answer: string): AnswerOf => ({ wizard: 'choose-model', question, answer });
const scenario = (question: string, answer: string): AnswerOf => ({
  wizard: 'transaction-scenarios',
  question,
  answer,
});
const directBill = (question: string, answer: string): AnswerOf => ({
  wizard: 'direct-bill-requirements',
  question,
  answer,
});

/** The role that a company has today, in the words of both wizards (F1). */
const roles = [
  ['reseller', 'indirect-reseller'],
  ['direct-bill', 'direct-bill'],
  ['provider', 'indirect-provider'],
  ['new', 'not-enrolled'],
  ['not-sure', 'not-sure'],
] as const;

/** The revenue, and the requirement of the checklist that asks for the same amount. */
const revenue = (question: string, requirement: string, edition: EditionId): readonly Shared[] =>
  (
    [
      ['enough', 'yes'],
      ['below', 'no'],
      ['not-sure', 'not-sure'],
    ] as const
  ).map(([amount, met]) => ({
    given: model(question, amount),
    says: [directBill(requirement, met)],
    edition,
  }));

const shared: readonly Shared[] = [
  ...roles.flatMap(([place, role]) => [
    { given: model('place', place), says: [scenario('role', role)] },
    { given: scenario('role', role), says: [model('place', place)] },
  ]),
  // Only a yes: the checklist asks for any MPN ID, this wizard for an active one (F11).
  {
    given: model('mpn-id', 'yes'),
    says: [{ wizard: 'reseller-readiness', question: 'mpn-id', answer: 'yes' }],
    edition: firstEdition,
  },
  // Only a yes: a no does not say whether membership or ID is missing, and both are one requirement (G36).
  {
    given: model('mpn-id', 'yes'),
    says: [{ wizard: 'reseller-readiness', question: 'partner-id', answer: 'yes' }],
    edition: '2025-10',
  },
  // R5: the same revenue and the same threshold.
  ...revenue('revenue', 'R5', firstEdition),
  ...revenue('global-revenue', 'E5', '2025-10'),
  // R3, R6 and R8 are one question here. “Not all” does not say which.
  {
    edition: firstEdition,
    given: model('capabilities', 'all'),
    says: ['R3', 'R6', 'R8'].map((requirement) => directBill(requirement, 'yes')),
  },
];

/**
 * What answers to one wizard say of the questions of another, so that nobody is asked twice.
 *
 * @param under the edition of the answers
 * @param steps answers to the questions of `from`
 * @returns answers to questions of `to`; empty where the two have no question in common
 */
export function answersShared(under: EditionId, from: string, to: string, steps: readonly Step[]): Answers {
  const said = steps.flatMap(({ question, answer }) =>
    shared
      .filter(({ edition = under }) => edition === under)
      .filter(({ given }) => given.wizard === from && given.question === question && given.answer === answer)
      .flatMap(({ says }) => says.filter(({ wizard }) => wizard === to)),
  );
  return new Map(said.map(({ question, answer }) => [question, answer]));
}
