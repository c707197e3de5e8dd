import { render } from 'astro:content';
import type { Locale } from '../../i18n/locales.ts';
import { pathTo } from '../../i18n/paths.ts';
import type { Place } from '../../i18n/place.ts';
import { filled } from '../../i18n/quantities.ts';
import { stringsOf } from '../../i18n/strings.ts';
import { policyOf } from '../../wizards/policies.ts';
import { linksIn } from '../links.ts';
import { scenariosSince } from '../scenariosSince.ts';
import { renderInline } from '../markdown.ts';
import { outcomeReply } from '../replies/outcomeReply.ts';
import type { ReplyContext } from '../replies/replyParts.ts';
import type { OutcomeReply } from '../replies/judgedAnswer.ts';
import { wording, type QuestionWording, type Wording } from '../schemas.ts';
import { inputTextsOf } from '../../inputs/builtTexts.ts';
import { inputAt, inputsBefore, isQuestion, questionsBefore, type Wizard } from '../../wizards/tree/tree.ts';
import { loadOtherOutcomes } from './otherEditions.ts';
import { loadCards } from './card.ts';
import { textsOf } from './entries.ts';
import { wordsToMarkIn } from '../interfaceWords.ts';
import { loadSourceNames } from './sourceNames.ts';
import { loadChanges } from './changes.ts';
import { bind } from '../typography.ts';
import { guidanceSlugs } from './guidanceSlugs.ts';
import type { QuestionTexts, WizardTexts } from '../wizardTexts.ts';

const wordings = textsOf('wording');
const outcomes = textsOf('outcomes');

/** @throws {Error} if a language has no wording for the wizard */
export async function loadWording(locale: Locale, wizard: Wizard): Promise<Wording> {
  const place = { locale, edition: wizard.edition };
  const [newest, ...older] = await wordings.each(place, [locale, wizard.id], ['wording']);
  if (!newest) throw new Error(`no wording of ${wizard.id} in ${locale}`);
  const files = [...older.reverse(), newest].map(({ data }) => data);
  const questions = Object.fromEntries(
    files.flatMap((file) => Object.entries(file.questions)).filter(([id]) => isQuestion(wizard, id)),
  );
  return wording.parse({ ...files.reduce((before, file) => ({ ...before, ...file }), {}), questions });
}

/**
 * The texts of an outcome, and its prose if it has any.
 *
 * @throws {Error} if a language has no texts for the outcome
 */
export async function loadOutcome(locale: Locale, wizard: Wizard, outcome: string) {
  const place = { locale, edition: wizard.edition };
  const entry = await outcomes.newest(place, [locale, wizard.id], ['outcomes', outcome]);
  if (!entry) throw new Error(`no texts for the outcome ${outcome} in ${locale}`);
  const policy = policyOf(wizard, outcome);
  const since = policy && scenariosSince(place, policy);
  const texts = since === undefined ? entry.data : { ...entry.data, notSaid: [...(entry.data.notSaid ?? []), since] };
  return { texts, Prose: entry.body?.trim() ? (await render(entry)).Content : undefined };
}

/** A question as an island shows it. */
const questionTextsOf = (wizard: Wizard, id: string, question: QuestionWording): QuestionTexts => ({
  ...question,
  input: inputAt(wizard, id),
});

/** All texts of a wizard's island in a language. */
export async function loadWizardTexts(locale: Locale, wizard: Wizard): Promise<WizardTexts> {
  const { questions } = await loadWording(locale, wizard);
  const texts = {
    strings: stringsOf(locale).wizard,
    questions: Object.fromEntries(
      Object.entries(questions).map(([id, question]) => [id, questionTextsOf(wizard, id, question)]),
    ),
    interfaceWords: wordsToMarkIn(locale, questions),
    inputs: inputTextsOf({ locale, edition: wizard.edition }, inputsBefore(wizard)),
    root: pathTo({ locale, edition: wizard.edition }, wizard.id),
    edition: wizard.edition,
  };
  return filled(texts, bind);
}

/** The same for the page of an outcome: without hints, and with only the questions that can lead to it. */
export async function loadOutcomeTexts(locale: Locale, wizard: Wizard, outcome: string): Promise<WizardTexts> {
  const texts = await loadWizardTexts(locale, wizard);
  const questions = Object.entries(texts.questions).map(
    ([id, { hint, answers, ...question }]): [string, QuestionTexts] => [
      id,
      {
        ...question,
        answers: Object.fromEntries(Object.entries(answers).map(([answer, { label }]) => [answer, { label }])),
      },
    ],
  );
  return {
    ...texts,
    questions: Object.fromEntries(questions),
    inputs: inputTextsOf({ locale, edition: wizard.edition }, inputsBefore(wizard, outcome)),
  };
}

/** The same with only the questions that can lead to an outcome, for the list of answers. */
export function onlyBefore(texts: WizardTexts, wizard: Wizard, outcome: string): WizardTexts {
  const asked = new Set(questionsBefore(wizard, outcome));
  return { ...texts, questions: Object.fromEntries(Object.entries(texts.questions).filter(([id]) => asked.has(id))) };
}

/** Renders the Markdown of the content in a language, with links resolved to URLs. */
export async function loadRenderer(locale: Locale, wizard: Wizard): Promise<(markdown: string) => string> {
  const links = linksIn({ locale, wizard, guidance: await guidanceSlugs(wizard.edition) });
  return (markdown) => renderInline(markdown, locale, links);
}

/** The context of all replies in a language, under an edition. */
export async function loadReplyContext(place: Place, site: URL | undefined): Promise<ReplyContext> {
  const checkNames = Object.fromEntries((await loadCards(place)).map(({ id, title }) => [id, title]));
  return { place, site, checkNames, names: await loadSourceNames(place), changes: await loadChanges(place) };
}

/** The reply of an outcome. @throws {Error} if the outcome or its texts do not exist */
export async function loadOutcomeReply(
  locale: Locale,
  wizard: Wizard,
  state: string,
  site: URL | undefined,
): Promise<OutcomeReply> {
  const policy = policyOf(wizard, state);
  if (!policy) throw new Error(`there is no outcome ${state}`);
  const { texts: outcome } = await loadOutcome(locale, wizard, state);
  const [asked, guidance] = [await loadWording(locale, wizard), await guidanceSlugs(wizard.edition)];
  return outcomeReply(await loadReplyContext({ locale, edition: wizard.edition }, site), {
    wizard,
    state,
    policy,
    outcome,
    wording: asked,
    guidance,
    others: await loadOtherOutcomes(locale, wizard, state),
  });
}
