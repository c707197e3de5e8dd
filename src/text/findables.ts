import { writeFragment } from '../wizards/fragment.ts';
import { inEach, localeIds, type InEach, type Locale } from '../i18n/locales.ts';
import { outcomesOf } from '../wizards/policies.ts';
import type { ChecklistWizard } from '../wizards/checklist/checklist.ts';
import { edgesOf, firstQuestion, questionsOf, type Wizard } from '../wizards/tree/tree.ts';
import type { DeskEntry, DeskTexts } from './deskIndex.ts';
import type { ChecklistWording, OutcomeWording, QuestionWording, Wording } from './schemas.ts';

/** An entry of the desk with its searchable texts. */
export interface Findable {
  readonly entry: DeskEntry;
  readonly words: DeskTexts;
}

/** The texts of a wizard in one language. */
export interface WizardWording {
  readonly wording: Wording;
  readonly outcomes: Readonly<Record<string, OutcomeWording>>;
}

/** @param named the title, aliases and further texts of the entry, by language */
function findable(
  entry: Omit<DeskEntry, 'titles'>,
  named: (locale: Locale) => {
    readonly title: string;
    readonly aliases?: readonly string[] | undefined;
    readonly text: readonly (string | undefined)[];
  },
): Findable {
  const all = inEach(named);
  const join = (texts: readonly (string | undefined)[]) => [...new Set(texts)].filter(Boolean).join('\n');
  return {
    entry: { ...entry, titles: inEach((locale) => all[locale].title) },
    words: {
      title: join(localeIds.map((id) => all[id].title)),
      aliases: join(localeIds.flatMap((id) => all[id].aliases ?? [])),
      text: join(localeIds.flatMap((id) => all[id].text)),
    },
  };
}

/** Matches a scenario by its number; “scenario” is the same word in all languages. */
const numbered = (number: string) => [`S${number}`, `scenario ${number}`, number];

/** @throws {Error} if a language has no texts for a question; a test prevents this */
function questionOf(words: WizardWording, id: string): QuestionWording {
  const question = words.wording.questions[id];
  if (!question) throw new Error(`no wording for the question ${id}`);
  return question;
}

const labelsOf = ({ answers }: QuestionWording) => Object.values(answers).map(({ label }) => label);

/**
 * The desk entries of a wizard: scenarios, questions and outcomes. The first question of a scenario is covered by the
 * scenario.
 */
export function findablesOf(wizard: Wizard, words: InEach<WizardWording>): readonly Findable[] {
  const first = firstQuestion(wizard);
  const scenarios = edgesOf(wizard, first).flatMap(({ answer, target }) => {
    const number = wizard.scenarios?.[answer];
    return number === undefined ? [] : [{ answer, target, number }];
  });
  return [
    ...scenarios.map(({ answer, target, number }) =>
      findable(
        {
          path: `${wizard.id}/${target}/${writeFragment([{ question: first, answer }], wizard.edition)}`,
          kind: 'scenario',
          number,
        },
        (locale) => {
          const { label = '', aliases = [] } = questionOf(words[locale], first).answers[answer] ?? {};
          const question = questionOf(words[locale], target);
          return { title: label, aliases: [...numbered(number), ...aliases], text: [question.question] };
        },
      ),
    ),
    ...questionsOf(wizard)
      .filter((id) => !scenarios.some(({ target }) => target === id))
      .map((id) =>
        findable({ path: id === first ? `${wizard.id}/` : `${wizard.id}/${id}/`, kind: 'question' }, (locale) => {
          const question = questionOf(words[locale], id);
          return id === first
            ? {
                title: words[locale].wording.title,
                aliases: question.aliases,
                text: [question.question, words[locale].wording.description],
              }
            : { title: question.question, aliases: question.aliases, text: labelsOf(question) };
        }),
      ),
    ...Object.entries(outcomesOf(wizard)).map(([id, { verdict, scenario }]) =>
      findable({ path: `${wizard.id}/${id}/`, kind: 'outcome', verdict }, (locale) => {
        const outcome = words[locale].outcomes[id];
        if (!outcome) throw new Error(`no words for the outcome ${id} in ${locale}`);
        return {
          title: outcome.title,
          aliases: outcome.aliases,
          text: [outcome.summary, ...outcome.appliesIf, ...(scenario ? numbered(scenario.slice(1)) : [])],
        };
      }),
    ),
  ];
}

/** The desk entry of a checklist. @param words its texts under one edition */
export const findableChecklist = ({ id }: ChecklistWizard, words: InEach<ChecklistWording>): Findable =>
  findable({ path: `${id}/`, kind: 'checklist' }, (locale) => {
    const { title, aliases, description, requirements, plan } = words[locale];
    const text = [description, ...Object.values(requirements).map(({ name }) => name), ...Object.values(plan)];
    return { title, aliases, text };
  });
