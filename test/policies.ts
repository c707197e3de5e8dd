import type { Requirement } from '../src/wizards/checklist/requirement.ts';
import type { OutcomePolicy } from '../src/wizards/outcome.ts';
import { firstEdition, type EditionId } from '../src/program/editions.ts';
import { thresholds } from '../src/program/thresholds.ts';
import { checklistIds, checklistOf, type WizardId } from '../src/wizards/index.ts';
import { outcomesOf } from '../src/wizards/policies.ts';
import { checklistPolicyOf } from '../src/wizards/checklistPolicies.ts';
import { citationsOf, type RestsOn } from '../src/wizards/restsOn.ts';
import { wizardOf } from './wizards.ts';

/** What is known of the policy behind an outcome, in the short form of a hand-written table. */
export interface ShortPolicy {
  readonly verdict: string;
  /** The reader's company in the drawing. */
  readonly you?: string;
  /** The checklists to go on with. */
  readonly checks?: string;
  /** The later changes that bear on it. */
  readonly overtaken?: string;
  /** A chain each: `provider sells~ reseller`, with `+` supported, `~` conditional, `-` not, `?` not stated, `!` ending. */
  readonly drawing: readonly string[];
  /** The passages it rests on, in any order. */
  readonly cites: string;
}

const marks = { supported: '+', conditional: '~', 'not-supported': '-', 'not-stated': '?', ending: '!' } as const;

function shortForm(
  edition: EditionId,
  { verdict, you, checks, overtaken, drawing, restsOn }: OutcomePolicy,
): ShortPolicy {
  return {
    verdict,
    ...(you && { you }),
    ...(checks && { checks: checks.join(' ') }),
    ...(overtaken && { overtaken: overtaken.join(' ') }),
    drawing: drawing.map(([first, ...rest]) =>
      [first, ...rest].reduce<string>(
        (chain, { tie, status, to }) => `${chain} ${tie}${marks[status]} ${to}`,
        first.from,
      ),
    ),
    cites: [...citationsOf(edition, restsOn)].sort().join(' '),
  };
}

/** The policy of every outcome of a wizard, as it is loaded, in the short form. */
export const shortPolicies = (wizard: WizardId, edition = firstEdition): Readonly<Record<string, ShortPolicy>> =>
  Object.fromEntries(
    Object.entries(outcomesOf(wizardOf(wizard, edition))).map(([id, policy]) => [id, shortForm(edition, policy)]),
  );

const isPlain = (answers: Requirement['answers']) =>
  JSON.stringify(answers) === '{"yes":"met","no":"unmet","not-sure":"open"}';

/** An amount by its name, so that the table says which one is meant and raising it changes one file. */
const amount = (edition: EditionId, value: number) =>
  value === thresholds.directBillRevenue[edition].value ? 'directBillRevenue' : String(value);

function shortRequirement(
  edition: EditionId,
  { when, answers, sameAs, help }: Requirement,
  restsOn: RestsOn = {},
): string {
  const judged = Object.entries(answers).map(([answer, standing]) => `${answer}=${standing}`);
  return [
    when,
    isPlain(answers) ? 'plain' : judged.join(' '),
    ...(sameAs === undefined ? [] : [`as ${sameAs}`]),
    ...(help?.kind === 'revenue'
      ? [`at least ${amount(edition, help.threshold)}${help.cloudOnly ? ', cloud only' : ''}`]
      : []),
    ...(help && help.kind !== 'revenue' ? [help.kind] : []),
    [...citationsOf(edition, restsOn)].sort().join(' '),
  ].join('; ');
}

/** Every requirement of every checklist in one line, and of each checklist its steps and what these rest on. */
export const shortChecklists: Readonly<Record<string, Readonly<Record<string, string>>>> = Object.fromEntries(
  checklistIds.flatMap((id) =>
    checklistOf(id).editions.map(({ edition, requirements, plan }) => {
      const policy = checklistPolicyOf(checklistOf(id), edition);
      const passages = (restsOn: RestsOn) => [...citationsOf(edition, restsOn)].sort().join(' ');
      return [
        `${id} ${edition}`,
        {
          ...Object.fromEntries(
            requirements.map((one) => [one.id, shortRequirement(edition, one, policy.requirements[one.id])]),
          ),
          steps: plan.join(' '),
          'rests on': passages(policy.plan),
          ...(policy.notes && { notes: passages(policy.notes) }),
          overtaken: policy.overtaken?.join(' ') ?? '',
        },
      ];
    }),
  ),
);
