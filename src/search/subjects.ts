import { editionIds, inEdition, type EditionId, type InEdition } from '../program/editions.ts';
import type { ChecklistWording, Glossary, OutcomeWording, QuestionWording, Wording } from '../text/schemas.ts';
import { writeFragment } from '../wizards/fragment.ts';
import { outcomesOf } from '../wizards/policies.ts';
import { edgesOf, firstQuestion, inputAt, questionsOf, type Wizard } from '../wizards/tree/tree.ts';
import type { Heading } from './headings.ts';
import type { Kind, Said } from './searchFile.ts';

/** A subject as one edition has it. */
export interface Listed {
  /** What the ways of asking name it by: its path, and for a part of a page `#` and its anchor. */
  readonly key: string;
  readonly kind: Kind;
  readonly said: Said;
  /** Ways of asking that need no editor. */
  readonly ways?: readonly string[];
  /** Whether it is a question about two countries. */
  readonly asksCountries?: true;
}

/** A subject as all editions have it. */
export interface Gathered extends Omit<Listed, 'said'> {
  readonly said: Readonly<Partial<Record<EditionId, Said>>>;
}

/** The texts of a wizard in one language and edition. */
export interface WizardTexts {
  readonly wording: Wording;
  readonly outcomes: Readonly<Record<string, OutcomeWording>>;
}

/** @throws {Error} if a question has no words; a test of the content prevents this */
function questionOf({ wording }: WizardTexts, id: string): QuestionWording {
  const question = wording.questions[id];
  if (!question) throw new Error(`no wording for the question ${id}`);
  return question;
}

/** The wizard itself, its scenarios, its other questions and its outcomes. */
export function subjectsOfWizard(wizard: Wizard, texts: WizardTexts): readonly Listed[] {
  const { id, edition } = wizard;
  const first = firstQuestion(wizard);
  const { answers } = questionOf(texts, first);
  const asking = (question: string) =>
    inputAt(wizard, question) === 'countries' ? { asksCountries: true as const } : {};
  const scenarios = edgesOf(wizard, first).flatMap(({ answer, target }): Listed[] => {
    const number = wizard.scenarios?.[answer];
    if (number === undefined) return [];
    return [
      {
        key: `${id}/${target}`,
        kind: 'scenario',
        said: {
          title: answers[answer]?.label ?? '',
          number,
          fragment: writeFragment([{ question: first, answer }], edition),
        },
        // “Scenario” is the same word in all languages.
        ways: [`S${number}`, `scenario ${number}`],
        ...asking(target),
      },
    ];
  });
  const others = questionsOf(wizard).filter(
    (one) => one !== first && !scenarios.some(({ key }) => key === `${id}/${one}`),
  );
  return [
    { key: id, kind: 'wizard', said: { title: texts.wording.title } },
    ...scenarios,
    ...others.map((one): Listed => ({
      key: `${id}/${one}`,
      kind: 'question',
      said: { title: questionOf(texts, one).question },
      ...asking(one),
    })),
    ...Object.entries(outcomesOf(wizard)).map(([one, { verdict }]): Listed => {
      const words = texts.outcomes[one];
      if (!words) throw new Error(`no words for the outcome ${one}`);
      return { key: `${id}/${one}`, kind: 'outcome', said: { title: words.title, verdict } };
    }),
  ];
}

/** A checklist and its requirements. */
export const subjectsOfChecklist = (id: string, { title, requirements }: ChecklistWording): readonly Listed[] => [
  { key: id, kind: 'checklist', said: { title } },
  ...Object.entries(requirements).map(([requirement, { name }]): Listed => ({
    key: `${id}#${requirement}`,
    kind: 'requirement',
    said: { title: name, on: title },
  })),
];

/** A guidance page and its sections. */
export const subjectsOfPage = (slug: string, title: string, headings: readonly Heading[]): readonly Listed[] => [
  { key: `guidance/${slug}`, kind: 'page', said: { title } },
  ...headings.map(({ id, text }): Listed => ({
    key: `guidance/${slug}#${id}`,
    kind: 'section',
    said: { title: text, on: title },
  })),
];

/** The terms of the glossary. */
export const subjectsOfGlossary = (glossary: Glossary): readonly Listed[] =>
  Object.entries(glossary).map(([id, { term }]) => ({ key: `glossary#${id}`, kind: 'term', said: { title: term } }));

/** Any other page. */
export const subjectOfPage = (key: string, title: string): Listed => ({ key, kind: 'page', said: { title } });

/** Brings the subjects of all editions together, those of the newest edition first. */
export function gathered(listed: InEdition<readonly Listed[]>): readonly Gathered[] {
  const newestFirst = [...editionIds].reverse();
  const keys = new Set(newestFirst.flatMap((edition) => listed[edition].map(({ key }) => key)));
  const byKey = inEdition((edition) => new Map(listed[edition].map((one) => [one.key, one])));
  return Array.from(keys, (key) => {
    const found = newestFirst.flatMap((edition) => {
      const one = byKey[edition].get(key);
      return one ? [{ edition, ...one }] : [];
    });
    const [newest] = found;
    if (!newest) throw new Error(`no edition has ${key}`);
    return {
      key,
      kind: newest.kind,
      said: Object.fromEntries(found.map(({ edition, said }) => [edition, said])),
      ways: [...new Set(found.flatMap(({ ways = [] }) => ways))],
      ...(newest.asksCountries && { asksCountries: true }),
    };
  });
}

/** The path of a subject behind its place. */
export function pathOf(key: string): string {
  const [page = '', anchor] = key.split('#');
  return `${page}/${anchor === undefined ? '' : `#${anchor}`}`;
}
