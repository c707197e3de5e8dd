// The form of `/decisions.json`: what is generated has this type, and the published JSON Schema is made from it.

import { z } from 'astro/zod';
import { inputDecisions } from '../../inputs/decisions.ts';
import { inputs } from '../../inputs/index.ts';
import { changeIds, editionIds } from '../../program/editions.ts';
import { facts, scenarioIds } from '../../program/facts.ts';
import { grades } from '../../program/facts/fact.ts';
import { keysOf } from '../../program/keys.ts';
import { verdicts } from '../outcome.ts';
import { regionIds, regionsIn } from '../../program/regions.ts';
import { moments, standings } from '../checklist/requirement.ts';
import { documents } from '../../program/sources.ts';
import { resultIds, rules } from '../checklist/result.ts';

const id = z.string().regex(/^[A-Za-z0-9-]+$/);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

const citation = z
  .strictObject({
    document: z.enum(keysOf(documents)),
    anchor: z.string().optional().describe('The anchor of the heading. None where the copy that was read lacks it.'),
    item: z
      .string()
      .optional()
      .describe('Where one heading covers several, the item, as the English document names it.'),
    passage: z
      .string()
      .regex(/^sha256-/)
      .optional()
      .describe('A hash of the passage as it read when the rule was written.'),
  })
  .meta({ id: 'citation', description: 'A place in a document that a rule rests on.' });

const restsOn = {
  facts: z
    .array(z.enum(keysOf(facts)))
    .min(1)
    .describe('By their ids in `facts`.'),
  citations: z.array(citation).min(1).describe('The passages of these facts that bear on it.'),
};

const fact = z
  .strictObject({
    sentence: z.string().min(1).describe('What the documents say, in English and in our own words.'),
    grade: z
      .enum(grades)
      .describe(
        'How sure it is. A: Microsoft’s own text, dated. A-: the same in a copy without a date, or not whole. B: a page of Microsoft’s as somebody else quotes it. C: only others say so. No rule rests on B or C.',
      ),
    citations: z.array(citation).describe('Every passage that says so; none where it is only reported.'),
    reported: z.string().min(1).optional().describe('Who reports it, for grades B and C.'),
  })
  .meta({ id: 'fact', description: 'One thing that the documents say, or that others report of them.' });

const overtaken = z
  .array(z.enum(changeIds))
  .min(1)
  .optional()
  .describe(
    'Later changes of the rules that bear on this. They are not applied; /decisions.<locale>.json says what changed.',
  );

/** The kinds of question whose answers are judged. */
const judged = Object.values(inputDecisions).filter((kind) => kind !== undefined);

const question = z
  .strictObject({
    id,
    kind: z.literal('question'),
    input: z.enum(keysOf(inputs)).describe(judged.map(({ description }) => description).join(' ')),
    answers: z
      .array(
        z.strictObject({
          id,
          when: z.union(judged.map(({ when }) => when)).optional(),
          target: id.describe('The state that the answer leads to.'),
        }),
      )
      .min(2),
  })
  .meta({ id: 'question' });

const outcome = z
  .strictObject({
    id,
    kind: z.literal('outcome'),
    scenario: z.enum(scenarioIds).optional(),
    verdict: z.enum(verdicts),
    ...restsOn,
    overtaken,
  })
  .meta({ id: 'outcome' });

const tree = z
  .strictObject({ id, initial: id, states: z.array(z.discriminatedUnion('kind', [question, outcome])).min(2) })
  .meta({ id: 'tree', description: 'A wizard that asks one question after another. It has no cycles.' });

const requirement = z
  .strictObject({
    id,
    when: z.enum(moments).describe('When it counts. Only “to-apply” decides the result.'),
    min: z
      .int()
      .positive()
      .optional()
      .describe('CSP revenue of the last twelve months in US dollars; exactly that is enough.'),
    cloudOnly: z.boolean().optional().describe('Whether perpetual software in CSP is left out of that revenue.'),
    answers: z
      .record(id, z.enum(standings))
      .describe('How the requirement stands with each answer. Without one it is open.'),
    sameAs: id
      .optional()
      .describe(
        'The requirement of an earlier edition that asks the same; it may name one of a still earlier edition in turn.',
      ),
    ...restsOn,
  })
  .meta({ id: 'requirement' });

const checklist = z
  .strictObject({
    id,
    editions: z.partialRecord(
      z.enum(editionIds),
      z.strictObject({
        requirements: z.array(requirement).min(1),
        plan: z.array(id).min(1).describe('The steps that follow once everything is met, in order.'),
        citations: restsOn.citations.describe('What the steps and their order rest on.'),
        overtaken,
      }),
    ),
    results: z
      .array(z.strictObject({ id: z.enum(resultIds), rule: z.enum(rules) }))
      .describe(
        'Each with the rule under which it holds, of the requirements that count “to-apply”. Exactly one holds.',
      ),
  })
  .meta({ id: 'checklist', description: 'A wizard that is a list of requirements, to be answered in any order.' });

const region = z.strictObject({ countries: z.record(z.string(), z.string().nullable()) });

/** One that not every edition has can be missing. */
const regions = Object.fromEntries(
  regionIds.map((id) => [
    id,
    editionIds.every((edition) => regionsIn(edition).includes(id)) ? region : region.optional(),
  ]),
);

/** Every wizard of the site, as data. */
export const decisions = z
  .strictObject({
    $schema: z.string(),
    edition: z.enum(editionIds).describe('The edition of the rules, by its month.'),
    regions: z
      .strictObject(regions)
      .describe(
        'The CSP regions of the edition: each country by its ISO 3166 code, with its currency, two where the table names two, or null where it names none.',
      ),
    documents: z
      .record(
        z.enum(keysOf(documents)),
        z.union([
          z.strictObject({ written: day, read: day }),
          z
            .strictObject({ seen: z.string().regex(/^\d{4}(?:-\d{2})?$/) })
            .describe('A copy without a date, and the year or month whose text it shows.'),
        ]),
      )
      .describe(
        'The cited documents, with the day of their text and the day on which the version read here was published.',
      ),
    facts: z.record(z.enum(keysOf(facts)), fact).describe('Every fact that the wizards and the pages state.'),
    wizards: z.array(z.union([tree, checklist])),
  })
  .meta({
    title: 'Decisions about the Cloud Solution Provider program',
    description: 'Documented in docs/decisions.md.',
  });

export type Decisions = z.infer<typeof decisions>;

export type Citation = z.infer<typeof citation>;

/** The form as a JSON Schema (2020-12). */
export const decisionsSchema = () => z.toJSONSchema(decisions);
