import type { Checklist, Requirement, Standing } from './requirement.ts';
import { keysOf } from '../../program/keys.ts';
import type { Answers } from '../answers.ts';

/**
 * How a check comes out, by the rule: what has to hold of the requirements that count before the application. Whatever is
 * answered, one of them holds and no other.
 */
export const resultByRule = {
  'all-met': 'ready',
  'some-unmet': 'not-yet',
  'none-unmet-some-open': 'cannot-tell',
} as const;

export const rules = keysOf(resultByRule);

export type Rule = keyof typeof resultByRule;

export type ResultId = (typeof resultByRule)[Rule];

/** The results, in the order in which they are offered. */
export const resultIds: readonly ResultId[] = rules.map((rule) => resultByRule[rule]);

/** A requirement with its answer; none where it is not answered. */
export interface Answered extends Requirement {
  readonly answer: string | undefined;
  readonly standing: Standing;
}

/** What follows from the answers. Only requirements that count before the application decide. */
export interface Result {
  readonly id: ResultId;
  /** Every requirement that counts before the application. */
  readonly toApply: readonly Answered[];
  readonly met: readonly Answered[];
  readonly unmet: readonly Answered[];
  readonly open: readonly Answered[];
  /** Those of the open ones that can still change the result. */
  readonly decisive: readonly Answered[];
  /** The one requirement that is missing where everything else is met. */
  readonly nearMiss?: Answered;
  /** What counts later, is only recommended, or unclear. */
  readonly later: readonly Answered[];
}

/**
 * Judges a checklist. One unmet requirement is enough for "not yet", whatever is unknown beside it; unknowns decide only
 * where nothing is unmet, and never count as unmet. What counts later or is recommended never changes the result.
 */
export function resultOf({ requirements }: Checklist, answers: Answers): Result {
  const all = requirements.map((requirement): Answered => {
    const answer = answers.get(requirement.id);
    return {
      ...requirement,
      answer,
      standing: answer === undefined ? 'open' : (requirement.answers[answer] ?? 'open'),
    };
  });
  const toApply = all.filter(({ when }) => when === 'to-apply');
  const having = (standing: Standing) => toApply.filter((requirement) => requirement.standing === standing);
  const [met, unmet, open] = [having('met'), having('unmet'), having('open')];
  const [first, second] = unmet;
  const rule: Rule = first ? 'some-unmet' : open.length > 0 ? 'none-unmet-some-open' : 'all-met';
  return {
    id: resultByRule[rule],
    toApply,
    met,
    unmet,
    open,
    decisive: first ? [] : open,
    ...(first && !second && open.length === 0 && { nearMiss: first }),
    later: all.filter(({ when }) => when !== 'to-apply'),
  };
}
