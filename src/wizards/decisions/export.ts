// Every wizard as data, made from the machines and the program's facts. For build time only.

import type { EditionId } from '../../program/editions.ts';
import { facts, passagesOf, type FactId } from '../../program/facts.ts';
import type { Fact } from '../../program/facts/fact.ts';
import { pinOf } from '../../program/pins.ts';
import type { OutcomePolicy } from '../outcome.ts';
import { outcomesOf } from '../policies.ts';
import { countriesIn, marketOf, regionsIn, type RegionId } from '../../program/regions.ts';
import type { Requirement } from '../checklist/requirement.ts';
import { checklistPolicyOf } from '../checklistPolicies.ts';
import { citationsOf, factsOf, type RestsOn } from '../restsOn.ts';
import { documents, passages, type Passage, type PassageId, type SourceDocument } from '../../program/sources.ts';
import { keysOf } from '../../program/keys.ts';
import { resultByRule, rules } from '../checklist/result.ts';
import type { ChecklistWizard } from '../checklist/checklist.ts';
import { checklistOf, checklistsUnder, wizardIds, wizardOf } from '../index.ts';
import { inputs } from '../../inputs/index.ts';
import type { Input } from '../../inputs/input.ts';
import { choicesAt, firstQuestion, inputAt, judgedAt, questionsOf, type Wizard } from '../tree/tree.ts';
import { decisions, type Citation, type Decisions } from './schema.ts';

/** A citation as it is published, with the hash of the passage as it read when the rule was written. */
function citationOf(id: PassageId): Citation {
  const { document, anchor, item }: Passage = passages[id];
  const passage = pinOf(id);
  return { document, ...(anchor && { anchor }), ...(item && { item }), ...(passage && { passage }) };
}

const citedBy = (edition: EditionId, restsOn: RestsOn) => citationsOf(edition, restsOn).map(citationOf);

const basisOf = (edition: EditionId, restsOn: RestsOn) => ({
  facts: factsOf(restsOn),
  citations: citedBy(edition, restsOn),
});

/** Where the judged answers of a question lead, with what has to hold of them. */
const judgementsAt = (wizard: Wizard, question: string) =>
  judgedAt(wizard, question).map(({ target, guard = '' }) => {
    const { when }: Input = inputs[inputAt(wizard, question)];
    const judged = when[guard];
    if (!judged) throw new Error(`${question} has the guard “${guard}”, which its kind of question does not describe`);
    return [target, judged] as const;
  });

function questionData(wizard: Wizard, id: string) {
  const judged = new Map(judgementsAt(wizard, id));
  const answers = choicesAt(wizard, id).map(({ answer, target }) => {
    const when = judged.get(target);
    return { id: answer, ...(when && { when }), target };
  });
  return { id, kind: 'question', input: inputAt(wizard, id), answers };
}

const outcomeData = (edition: EditionId, id: string, { scenario, verdict, restsOn, overtaken }: OutcomePolicy) => ({
  id,
  kind: 'outcome',
  ...(scenario && { scenario }),
  verdict,
  ...basisOf(edition, restsOn),
  ...(overtaken && { overtaken }),
});

const treeOf = (wizard: Wizard) => ({
  id: wizard.id,
  initial: firstQuestion(wizard),
  states: [
    ...questionsOf(wizard).map((id) => questionData(wizard, id)),
    ...Object.entries(outcomesOf(wizard)).map(([id, policy]) => outcomeData(wizard.edition, id, policy)),
  ],
});

const requirementOf = (
  edition: EditionId,
  { id, when, help, answers, sameAs }: Requirement,
  restsOn: RestsOn = {},
) => ({
  id,
  when,
  ...(help?.kind === 'revenue' && { min: help.threshold, cloudOnly: help.cloudOnly }),
  answers,
  ...(sameAs && { sameAs }),
  ...basisOf(edition, restsOn),
});

const checklistData = (wizard: ChecklistWizard) => ({
  id: wizard.id,
  editions: Object.fromEntries(
    wizard.editions.map(({ edition, requirements, plan }) => {
      const policy = checklistPolicyOf(wizard, edition);
      return [
        edition,
        {
          requirements: requirements.map((one) => requirementOf(edition, one, policy.requirements[one.id])),
          plan,
          citations: citedBy(edition, policy.plan),
          ...(policy.overtaken && { overtaken: policy.overtaken }),
        },
      ];
    }),
  ),
  results: rules.map((rule) => ({ id: resultByRule[rule], rule })),
});

const datesOf = (document: SourceDocument) =>
  'seen' in document ? { seen: document.seen } : { written: document.written, read: document.read };

function factData(id: FactId, sentence: string) {
  const fact: Fact = facts[id];
  return {
    sentence,
    grade: fact.grade,
    citations: passagesOf(id).map(citationOf),
    ...('reported' in fact && { reported: fact.reported }),
  };
}

/** The currency of each country of a region. */
const currenciesIn = (edition: EditionId, region: RegionId) =>
  Object.fromEntries(
    countriesIn(edition).flatMap((country) => {
      const market = marketOf(edition, country);
      return market?.region === region ? [[country, market.currency] as const] : [];
    }),
  );

/**
 * Every wizard of an edition, as `/decisions.json` or `/today/decisions.json` holds it.
 *
 * @param schema the address of the JSON Schema, from that of the file
 * @param sentenceOf what a fact says
 * @throws where what the program and the machines hold does not fit the published form
 */
export function decisionsOf(edition: EditionId, schema: string, sentenceOf: (fact: FactId) => string): Decisions {
  return decisions.parse({
    $schema: schema,
    edition,
    regions: Object.fromEntries(regionsIn(edition).map((id) => [id, { countries: currenciesIn(edition, id) }])),
    documents: Object.fromEntries(keysOf(documents).map((id) => [id, datesOf(documents[id])])),
    facts: Object.fromEntries(keysOf(facts).map((id) => [id, factData(id, sentenceOf(id))])),
    wizards: [
      ...wizardIds.map((id) => treeOf(wizardOf(id, edition))),
      ...checklistsUnder(edition).map((id) => checklistData(checklistOf(id))),
    ],
  });
}
