import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { editionIds, type EditionId } from '../../src/program/editions.ts';
import { type ChecklistId, checklistIds, checklistOf, type WizardId, wizardIds } from '../../src/wizards/index.ts';
import type { Checklist } from '../../src/wizards/checklist/requirement.ts';
import { resultOf } from '../../src/wizards/checklist/result.ts';
import { answersOf, editionOf, unknownOf, type ChecklistWizard } from '../../src/wizards/checklist/checklist.ts';
import { fragmentFor } from '../../src/wizards/fragment.ts';
import type { Step } from '../../src/wizards/answers.ts';
import { viewOf } from '../../src/wizards/tree/view.ts';
import { first, fragments, isQuestion, next, statesOf } from '../fragments.ts';
import { wizardOf } from '../wizards.ts';

/** `FRAGMENTS=2000000 npx vitest run test/unit/fragments.test.ts` tries more of them. Half are for the checklists. */
const runs = Number(process.env.FRAGMENTS ?? 10_000) / 2;

interface Run {
  readonly act: () => unknown;
  readonly took: number;
  readonly fragment: string;
}

/** The slowest so far. Much of their time is the machine's, so each is timed again when all is done. */
let slowest: Run[] = [];

function timed<T>(fragment: string, act: () => T): T {
  const from = performance.now();
  const made = act();
  const took = performance.now() - from;
  const [quickest] = slowest;
  if (slowest.length < 50 || took > (quickest?.took ?? 0))
    slowest = [...slowest, { act, took, fragment }].sort((a, b) => a.took - b.took).slice(-50);
  return made;
}

afterAll(() => {
  const again = slowest.map(({ act, fragment }) => {
    const times = Array.from({ length: 9 }, () => {
      const from = performance.now();
      act();
      return performance.now() - from;
    });
    return { took: times.sort((a, b) => a - b)[4] ?? 0, fragment };
  });
  const { took, fragment } = again.reduce((a, b) => (a.took > b.took ? a : b));
  console.log(
    `the slowest of ${2 * runs} fragments takes ${took.toFixed(2)} ms: ${JSON.stringify(fragment.slice(0, 400))}`,
  );
});

const asText = ({ question, answer }: Step) => JSON.stringify([question, answer]);

/** What a fragment says, read anew: the first of a name counts, and what the site does not read names nothing. */
function said(hash: string) {
  const isRead = hash.includes('=') && hash.length <= 2000;
  const all = isRead ? [...new URLSearchParams(hash.slice(1))] : [];
  const pairs = [...new Map(all.toReversed())].filter(([name]) => name !== 'edition' && name !== 'wizard');
  const valueOf = (name: string) => all.find(([other]) => other === name)?.[1];
  return { all, pairs, edition: valueOf('edition'), wizard: valueOf('wizard') };
}

/** Fails where a condition does not hold. Much quicker than `expect`, which counts here. */
function holds(condition: boolean, what: string): void {
  if (!condition) throw new Error(what);
}

const sameSteps = (steps: readonly Step[], texts: readonly string[]) =>
  steps.length === texts.length && [...steps.map(asText)].sort().join() === [...texts].sort().join();

/** Walks steps by the table. @returns where they lead; fails where one does not follow from the one before */
function walked({ id, edition }: Pick<Place, 'id' | 'edition'>, steps: readonly Step[], start: string): string {
  return steps.reduce((state, { question, answer }) => {
    holds(question === state, `${question} is not asked here, but ${state}`);
    const to = next(id, question, answer, edition);
    if (to === undefined) throw new Error(`${answer} is no answer to ${question}`);
    return to;
  }, steps[0]?.question ?? start);
}

/** A page of a wizard, or none: then it stands in a guidance page, which may have answered the first question. */
interface Place {
  readonly id: WizardId;
  readonly edition: EditionId;
  readonly page: string | undefined;
  readonly preset: readonly Step[];
}

const places = fc.constantFrom(
  ...editionIds.flatMap((edition) => [
    ...wizardIds.flatMap((id): Place[] => [
      ...statesOf(id, edition).map((page) => ({ id, edition, page, preset: [] })),
      // Guidance pages are as many as the other pages here.
      ...statesOf(id, edition).map(() => ({ id, edition, page: undefined, preset: [] })),
    ]),
    {
      id: 'transaction-scenarios',
      edition,
      page: undefined,
      preset: [{ question: 'scenario', answer: 's7' }],
    } as const,
  ]),
);

test(
  `${runs} fragments: every page of a wizard shows a valid state, and names what it could not use`,
  { timeout: 1e6 },
  () => {
    fc.assert(
      fc.property(fragments, places, (hash, { id, edition, page, preset }) => {
        const { all: everything, pairs, wizard: other } = said(hash);
        const given = new Map(preset.map(({ question, answer }) => [question, answer]));
        const { fragment, view } = timed(hash, () => {
          const read = fragmentFor(id, hash, page !== undefined);
          return { fragment: read, view: viewOf(wizardOf(id, edition), read, page, given) };
        });

        // The state exists: it is the page's own, and in a guidance page a question.
        holds(statesOf(id, edition).includes(view.state), `there is no state ${view.state}`);
        holds(
          page === undefined ? isQuestion(id, view.state, edition) : view.state === page,
          `${view.state} on the page ${page ?? '-'}`,
        );

        // Whatever counts is a legal walk from the first question, or from where the answers begin, and it goes on as
        // far as there are answers.
        const isOurs = other === undefined || other === id;
        const answers = new Map(isOurs ? pairs : []);
        const leadsTo = walked({ id, edition }, view.all, first[id]);
        holds(view.leadsTo === leadsTo || view.all.length === 0, `leads to ${view.leadsTo}, and not to ${leadsTo}`);
        const start = view.all[0]?.question ?? view.leadsTo;
        holds(start === first[id] || !answers.has(first[id]), `begins at ${start}`);
        const isPreset = view.all.some(({ question, answer }) => answers.get(question) !== answer);
        holds(!isPreset || view.all.map(asText).join() === preset.map(asText).join(), 'an answer that nobody gave');
        if (!isPreset) {
          const onward = answers.get(view.leadsTo);
          holds(
            onward === undefined || next(id, view.leadsTo, onward, edition) === undefined,
            `stops at ${view.leadsTo}`,
          );
        }

        // The steps on the page lead to it.
        if (view.steps.length > 0) {
          holds(
            walked({ id, edition }, view.steps, first[id]) === view.state,
            'the answers on the page do not lead to it',
          );
          holds(
            view.steps.every((step, index) => step === view.all[index]),
            'the answers on the page are others',
          );
        }
        if (view.given !== undefined)
          holds(
            next(id, view.state, view.given, edition) !== undefined && answers.get(view.state) === view.given,
            `${view.given} was not answered`,
          );
        const agreement = view.agreement === 'here' || view.agreement === 'answered';
        if (page !== undefined && answers.size > 0 && view.all.length > 0 && view.leadsTo !== page)
          holds(
            agreement === view.all.some(({ question }) => question === page),
            'the page does not say that it is another',
          );

        // Every part is used, left out as not applying, or named as unusable.
        const isValid = ([question, answer]: readonly [string, string]) =>
          next(id, question, answer, edition) !== undefined;
        const named = [...fragment.unused, ...view.unknown];
        const repeated = everything.filter(
          ([name, value]) => everything.find(([same]) => same === name)?.[1] !== value,
        );
        const unusable = isOurs
          ? [...repeated, ...pairs.filter((pair) => !isValid(pair))]
          : page === undefined
            ? []
            : everything;
        holds(
          sameSteps(
            named,
            unusable.map((pair) => JSON.stringify(pair)),
          ),
          `named ${named.map(asText).join()}`,
        );
        const used = [...(isPreset ? [] : view.all), ...view.dropped];
        holds(
          sameSteps(
            used,
            [...answers].filter(isValid).map((pair) => JSON.stringify(pair)),
          ),
          'a valid part is lost',
        );
        holds(fragment.tooLong === (hash.includes('=') && hash.length > 2000), 'too long, and not said');
      }),
      { numRuns: runs },
    );
  },
);

/** A page of a checklist: one of an edition, or in a guidance page, of the first. */
const lists = fc.constantFrom(
  ...checklistIds.flatMap((id) => checklistOf(id).editions.map(({ edition }) => ({ id, page: edition }))),
);

/** How a check comes out, from the rule in words: one unmet is "not yet", otherwise one unknown "cannot tell". */
function comesOut({ requirements }: Checklist, answers: ReadonlyMap<string, string>): string {
  const standings = requirements
    .filter(({ when }) => when === 'to-apply')
    .map((requirement) => requirement.answers[answers.get(requirement.id) ?? ''] ?? 'open');
  return standings.includes('unmet') ? 'not-yet' : standings.includes('open') ? 'cannot-tell' : 'ready';
}

const offers = (id: ChecklistId, [question, answer]: readonly [string, string]) =>
  checklistOf(id).editions.some((edition) =>
    edition.requirements.some((one) => one.id === question && Object.hasOwn(one.answers, answer)),
  );

test(`${runs} fragments: every page of a checklist counts what it should, and names the rest`, { timeout: 1e6 }, () => {
  fc.assert(
    fc.property(fragments, lists, (hash, { id, page }) => {
      const wizard: ChecklistWizard = checklistOf(id);
      const found = timed(hash, () => {
        const fragment = fragmentFor(id, hash, true);
        const edition = editionOf(wizard, fragment.edition) ?? editionOf(wizard, page) ?? wizard.editions[0];
        const answers = answersOf(wizard, edition, fragment.answers);
        return {
          fragment,
          edition,
          answers,
          result: resultOf(edition, answers),
          unknown: unknownOf(wizard, fragment.answers),
        };
      });
      const { all: everything, pairs, edition, wizard: other } = said(hash);
      const isOurs = other === undefined || other === id;
      const known = checklistOf(id).editions.find((one) => one.edition === (isOurs ? edition : undefined));
      const applied: Checklist | undefined = known ?? checklistOf(id).editions.find((one) => one.edition === page);
      if (!applied) throw new Error(`${page} is no edition`);
      holds(found.edition.edition === applied.edition, `the edition is ${found.edition.edition}`);

      const given = new Map(isOurs ? pairs : []);
      const everyRequirement: readonly Checklist['requirements'][number][] = checklistOf(id).editions.flatMap(
        (one): readonly Checklist['requirements'][number][] => one.requirements,
      );
      const oldest = (asked: string): string => {
        const same = everyRequirement.find((one) => one.id === asked)?.sameAs;
        return same === undefined ? asked : oldest(same);
      };
      const expected = applied.requirements.flatMap((requirement): [string, string][] => {
        const twins = everyRequirement.filter(
          (one) => one !== requirement && oldest(one.id) === oldest(requirement.id),
        );
        const [answer] = [requirement, ...twins]
          .map((one) => given.get(one.id))
          .filter((one) => one !== undefined && Object.hasOwn(requirement.answers, one));
        return answer === undefined ? [] : [[requirement.id, answer]];
      });
      holds(
        JSON.stringify([...found.answers]) === JSON.stringify(expected),
        `counts ${JSON.stringify([...found.answers])}`,
      );
      holds(found.result.id === comesOut(applied, found.answers), `comes out as ${found.result.id}`);

      const repeated = everything.filter(([name, value]) => everything.find(([same]) => same === name)?.[1] !== value);
      const unusable = isOurs ? [...repeated, ...pairs.filter((pair) => !offers(id, pair))] : everything;
      holds(
        sameSteps(
          [...found.fragment.unused, ...found.unknown],
          unusable.map((pair) => JSON.stringify(pair)),
        ),
        `named ${found.unknown.map(asText).join()}`,
      );
    }),
    { numRuns: runs },
  );
});

test('the oracle and the machines know the same states', () => {
  for (const id of wizardIds) expect(statesOf(id)).toEqual(Object.keys(wizardOf(id).machine.states));
});
