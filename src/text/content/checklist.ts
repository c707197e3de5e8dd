import { getEntry } from 'astro:content';
import { fill, formatMonth } from '../../i18n/format.ts';
import { locales, type Locale } from '../../i18n/locales.ts';
import { pathTo } from '../../i18n/paths.ts';
import { countryNames } from '../../i18n/regions.ts';
import { countriesTextsOf } from '../../inputs/countries/builtTexts.ts';
import { stringsOf } from '../../i18n/strings.ts';
import { lastLooked, type EditionId } from '../../program/editions.ts';
import { moreRegistrationCountries, registrationCountries } from '../../program/registration.ts';
import type { ChecklistWording } from '../schemas.ts';
import type { ChecklistWizard } from '../../wizards/checklist/checklist.ts';
import { changeParts, footOf, sourcePart, addressIn } from '../replies/outcomeReply.ts';
import { loadReplyContext } from './wizard.ts';
import { citationsOf } from '../../wizards/checklist/citations.ts';
import type { ResultTexts, ChecklistTexts } from '../checklistTexts.ts';
import type { ResultReplyData } from '../replies/resultReply.ts';

/** Names the countries that ask for a registration ID where a hint has room for them (F44); leaves out what only the desk needs. */
function withCountries(locale: Locale, { aliases, ...words }: ChecklistWording): ChecklistWording {
  const list = new Intl.ListFormat(locales[locale].intl, { type: 'conjunction' });
  const lists = {
    both: list.format(countryNames(locale, registrationCountries)),
    more: list.format(countryNames(locale, moreRegistrationCountries)),
  };
  const requirements = Object.entries(words.requirements).map(
    ([id, requirement]): [string, ChecklistWording['requirements'][string]] => [
      id,
      { ...requirement, ...(requirement.hint !== undefined && { hint: fill<never>(requirement.hint, lists) }) },
    ],
  );
  return { ...words, requirements: Object.fromEntries(requirements) };
}

/** @throws where a language has no words for the edition of a checklist */
export async function loadChecklistWording(locale: Locale, wizard: ChecklistWizard, edition: EditionId) {
  const entry = await getEntry('checklists', `${locale}/${wizard.id}/${edition}`);
  if (!entry) throw new Error(`no words of ${wizard.id}, edition ${edition}, in ${locale}`);
  return withCountries(locale, entry.data);
}

/** What the island of a checklist needs to speak a language. */
export async function loadChecklistTexts(locale: Locale, wizard: ChecklistWizard): Promise<ChecklistTexts> {
  const { checklist, wizard: shared, revenue, contact, sameCountry, reply, outcome, site } = stringsOf(locale);
  const comparesCountries = wizard.editions.some(({ requirements }) =>
    requirements.some(({ help }) => help?.kind === 'same-country'),
  );
  return {
    locale,
    strings: { checklist, wizard: shared, revenue, contact, sameCountry, reply },
    appliesIf: outcome.appliesIf,
    editions: await Promise.all(
      wizard.editions.map(async ({ edition }) => ({
        ...(await loadChecklistWording(locale, wizard, edition)),
        id: edition,
        month: formatMonth(locale, edition),
      })),
    ),
    seen: formatMonth(locale, lastLooked),
    ...(comparesCountries && { countries: countriesTextsOf(locale) }),
    root: pathTo(locale, wizard.id),
    titleEnd: site.name,
  };
}

/** What the replies of a checklist are made from in a language; its results depend on answers, so the page makes them. */
export async function loadResultReplyData(
  locale: Locale,
  wizard: ChecklistWizard,
  site: URL | undefined,
): Promise<ResultReplyData> {
  const context = await loadReplyContext(locale, site);
  const { strings, appliesIf, editions, root }: ResultTexts = await loadChecklistTexts(locale, wizard);
  return {
    texts: { locale, strings: { checklist: strings.checklist }, appliesIf, editions, root: addressIn(context, root) },
    addressLabel: stringsOf(locale).reply.address,
    editions: wizard.editions.map((edition) => ({
      id: edition.edition,
      ...changeParts(context, edition.overtaken),
      sources: sourcePart(context, citationsOf(edition)),
      foot: footOf(locale, edition.edition),
    })),
  };
}
