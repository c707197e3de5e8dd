import { getCollection, getEntry, render } from 'astro:content';
import { countriesOf, regionName } from '../i18n/regions.ts';
import type { Locale } from '../i18n/locales.ts';
import { pathTo } from '../i18n/paths.ts';
import { stringsOf } from '../i18n/strings.ts';
import { currentEdition } from '../program/editions.ts';
import { policyOf } from '../wizards/policies.ts';
import { addressOfLink } from './links.ts';
import { renderInline } from './markdown.ts';
import { outcomeReply, type ReplyContext } from './replies/outcomeReply.ts';
import type { NamedCountries, NamedCountry, OutcomeReply } from './replies/reply.ts';
import type { QuestionWording, Wording } from './schemas.ts';
import { unlistedCountry } from '../wizards/inputs/countries.ts';
import { asksCountries, questionsBefore, type Wizard } from '../wizards/tree/tree.ts';
import { guidanceSlugs } from './guidanceSlugs.ts';
import type { WizardTexts } from './wizardTexts.ts';

/** @throws where a language has no wording for the wizard */
export async function loadWording(locale: Locale, wizard: Wizard): Promise<Wording> {
  const entry = await getEntry('wording', `${locale}/${wizard.id}/wording`);
  if (!entry) throw new Error(`no wording of ${wizard.id} in ${locale}`);
  return entry.data;
}

/**
 * An outcome's parts, and its prose where it has any.
 *
 * @throws where a language has no words for the outcome
 */
export async function loadOutcome(locale: Locale, wizard: Wizard, outcome: string) {
  const entry = await getEntry('outcomes', `${locale}/${wizard.id}/outcomes/${outcome}`);
  if (!entry) throw new Error(`no words for the outcome ${outcome} in ${locale}`);
  return { words: entry.data, Prose: entry.body?.trim() ? (await render(entry)).Content : undefined };
}

/** The words that only the desk needs stay behind. */
function withoutAliases({ aliases, answers, ...question }: QuestionWording): QuestionWording {
  return {
    ...question,
    answers: Object.fromEntries(Object.entries(answers).map(([id, { aliases: ofAnswer, ...answer }]) => [id, answer])),
  };
}

/** What an island of a wizard needs to speak a language. */
export async function loadWizardTexts(locale: Locale, wizard: Wizard): Promise<WizardTexts> {
  const { questions } = await loadWording(locale, wizard);
  return {
    strings: stringsOf(locale).wizard,
    questions: Object.fromEntries(Object.entries(questions).map(([id, question]) => [id, withoutAliases(question)])),
    countries: Object.keys(wizard.machine.states).some((state) => asksCountries(wizard, state))
      ? countriesOf(locale)
      : [],
    root: pathTo(locale, wizard.id),
    edition: currentEdition,
  };
}

/** The same for an outcome's page, which asks nothing: no hints, and countries only where they led there. */
export async function loadOutcomeTexts(locale: Locale, wizard: Wizard, outcome: string): Promise<WizardTexts> {
  const words = await loadWizardTexts(locale, wizard);
  const questions = Object.entries(words.questions).map(
    ([id, { question, from, to, answers }]): [string, QuestionWording] => [
      id,
      {
        question,
        ...(from !== undefined && { from }),
        ...(to !== undefined && { to }),
        answers: Object.fromEntries(Object.entries(answers).map(([answer, { label }]) => [answer, { label }])),
      },
    ],
  );
  const fromCountries = questionsBefore(wizard, outcome).some((question) => asksCountries(wizard, question));
  return {
    ...words,
    questions: Object.fromEntries(questions),
    countries: fromCountries ? words.countries : [],
  };
}

/** What is asked on some way to an outcome; enough for a list of the answers that led there. */
export function onlyBefore(words: WizardTexts, wizard: Wizard, outcome: string): WizardTexts {
  const asked = new Set(questionsBefore(wizard, outcome));
  return { ...words, questions: Object.fromEntries(Object.entries(words.questions).filter(([id]) => asked.has(id))) };
}

/** Renders the Markdown of the content in a language, its links turned into addresses. */
export async function loadRenderer(locale: Locale, wizard: Wizard): Promise<(markdown: string) => string> {
  const guidance = await guidanceSlugs();
  return (markdown) => renderInline(markdown, (link) => addressOfLink(link, { locale, wizard, guidance }));
}

/** What every reply in a language needs beside its own words. */
export async function loadReplyContext(locale: Locale, site: URL | undefined): Promise<ReplyContext> {
  const names = await getEntry('sources', locale);
  if (!names) throw new Error(`the sources have no names in ${locale}`);
  const changes = await getCollection('changes');
  return { locale, site, names: names.data, changes: changes.map(({ id, data }) => ({ ...data, id })) };
}

/** The reply of an outcome. @throws where there is no such outcome, or no words for it */
export async function loadOutcomeReply(
  locale: Locale,
  wizard: Wizard,
  state: string,
  site: URL | undefined,
): Promise<OutcomeReply> {
  const policy = policyOf(wizard.id, state);
  if (!policy) throw new Error(`there is no outcome ${state}`);
  const { words: outcome } = await loadOutcome(locale, wizard, state);
  const [wording, guidance] = [await loadWording(locale, wizard), await guidanceSlugs()];
  return outcomeReply(await loadReplyContext(locale, site), { wizard, state, policy, outcome, wording, guidance });
}

/** Every country as a reply names it. */
export function namedCountries(locale: Locale): NamedCountries {
  const { wizard, outcome } = stringsOf(locale);
  const listed = countriesOf(locale).map(({ id, name, region, currency }): [string, NamedCountry] => [
    id,
    {
      name,
      region: regionName(locale, region),
      currency: currency ?? outcome.notStated,
      ...(region === 'africa' && { note: wizard.africa }),
    },
  ]);
  const unlisted = { name: wizard.unlisted, region: outcome.notStated, currency: outcome.notStated };
  return { ...Object.fromEntries(listed), [unlistedCountry]: unlisted };
}
