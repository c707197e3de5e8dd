import { locales, type Locale } from '../i18n/locales.ts';
import type { Place } from '../i18n/place.ts';
import { countriesOf, regionName } from '../i18n/regions.ts';
import { stringsOf } from '../i18n/strings.ts';
import { keysOf } from '../program/keys.ts';
import { regionsIn } from '../program/regions.ts';
import { addressOf, documents } from '../program/sources.ts';
import { resultIds } from '../wizards/checklist/result.ts';
import type { Checklist } from '../wizards/checklist/requirement.ts';
import type { ChecklistWizard } from '../wizards/checklist/checklist.ts';
import { checklistOf, checklistsUnder, wizardIds, wizardOf } from '../wizards/index.ts';
import { outcomesOf } from '../wizards/policies.ts';
import { questionsOf, type Wizard } from '../wizards/tree/tree.ts';
import { addressOfLink } from '../text/links.ts';
import { withAddresses } from '../text/markdown.ts';
import type { Item } from '../text/schemas.ts';
import { loadChecklistWording } from '../text/content/checklist.ts';
import { checklistStrings } from '../text/checklistStrings.ts';
import { answerLabel } from '../text/checklistTexts.ts';
import { guidanceSlugs } from '../text/content/guidanceSlugs.ts';
import { loadOutcome, loadWording } from '../text/content/wizard.ts';
import { markedOf } from '../text/marks.ts';
import { loadChanges } from '../text/content/changes.ts';
import { sourceNamesOf } from '../text/content/sourceNames.ts';

/** The base of links in the data: the configured origin, otherwise paths from the root. */
type Site = URL | undefined;

/** The texts of an outcome, with the links in their Markdown resolved to URLs. */
async function outcomeWordsOf(locale: Locale, wizard: Wizard, outcome: string, site: Site) {
  const guidance = await guidanceSlugs(wizard.edition);
  const { texts } = await loadOutcome(locale, wizard, outcome);
  const absolute = (address: string) => (site ? new URL(address, site).href : address);
  const plain = (text: string) =>
    withAddresses(text, (link) => absolute(addressOfLink(link, { locale, wizard, guidance })));
  const all = (items: readonly Item[] | undefined) =>
    items?.map((one) => {
      const { mark, text } = markedOf(one);
      return mark ? { [mark]: plain(text) } : plain(text);
    });
  const { conditions, steps, otherWays, means, why, notSaid, ...plainParts } = texts;
  return {
    ...plainParts,
    conditions: conditions && { ...conditions, items: all(conditions.items) },
    steps: all(steps),
    otherWays: all(otherWays),
    means: all(means),
    why: all(why),
    notSaid: all(notSaid),
  };
}

async function treeWordsOf(locale: Locale, wizard: Wizard, site: Site) {
  const { title, description, questions } = await loadWording(locale, wizard);
  const outcomes = await Promise.all(
    Object.keys(outcomesOf(wizard)).map(async (id) => [id, await outcomeWordsOf(locale, wizard, id, site)] as const),
  );
  const states = {
    ...Object.fromEntries(questionsOf(wizard).map((id) => [id, questions[id]])),
    ...Object.fromEntries(outcomes),
  };
  return { title, description, states };
}

async function checklistWordsWithLabels(locale: Locale, wizard: ChecklistWizard, edition: Checklist) {
  const strings = stringsOf(locale);
  const wording = await loadChecklistWording({ locale, edition: edition.edition }, wizard);
  const requirements = edition.requirements.map(({ id, answers }) => {
    const labels = Object.keys(answers).map(
      (answer) => [answer, answerLabel({ strings }, wording, id, answer)] as const,
    );
    return [id, { ...wording.requirements[id], answers: Object.fromEntries(labels) }] as const;
  });
  return { ...wording, requirements: Object.fromEntries(requirements) };
}

async function checklistWords(locale: Locale, wizard: ChecklistWizard) {
  const { results, rules: ruleWords } = checklistStrings(locale, wizard);
  const editions = await Promise.all(
    wizard.editions.map(
      async (edition) => [edition.edition, await checklistWordsWithLabels(locale, wizard, edition)] as const,
    ),
  );
  return {
    editions: Object.fromEntries(editions),
    results: Object.fromEntries(resultIds.map((id) => [id, { label: results[id], rule: ruleWords[id] }])),
  };
}

/** The texts for `decisions.json` of a place, by the same ids. */
export async function decisionWordsOf(place: Place, site: Site) {
  const { locale, edition } = place;
  const {
    verdicts,
    checklist: { moments },
  } = stringsOf(locale);
  const names = await sourceNamesOf(place);
  const changes = await loadChanges(place);
  const trees = await Promise.all(
    wizardIds.map(async (id) => [id, await treeWordsOf(locale, wizardOf(id, edition), site)] as const),
  );
  const checklists = await Promise.all(
    checklistsUnder(edition).map(async (id) => [id, await checklistWords(locale, checklistOf(id))] as const),
  );
  return {
    locale,
    edition,
    verdicts,
    moments,
    regions: Object.fromEntries(regionsIn(edition).map((id) => [id, regionName(locale, id)])),
    countries: Object.fromEntries(countriesOf(place).map(({ id, name }) => [id, name])),
    documents: Object.fromEntries(
      keysOf(documents).map((id) => [
        id,
        { title: names.document(id), address: addressOf(id, locales[locale].culture) },
      ]),
    ),
    changes: Object.fromEntries(changes.map(({ id, ...change }) => [id, change])),
    wizards: { ...Object.fromEntries(trees), ...Object.fromEntries(checklists) },
  };
}
