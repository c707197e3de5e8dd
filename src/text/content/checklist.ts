import { getEntry } from 'astro:content';
import { formatMonth } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { pathTo } from '../../i18n/paths.ts';
import { filled } from '../../i18n/quantities.ts';
import { countriesTextsOf } from '../../inputs/countries/builtTexts.ts';
import { stringsOf } from '../../i18n/strings.ts';
import { lastLooked, type EditionId } from '../../program/editions.ts';
import { editionOf, type ChecklistWizard } from '../../wizards/checklist/checklist.ts';
import { fillData } from '../fill.ts';
import { addressIn } from '../replies/outcomeReply.ts';
import { changePart, sourcesByRequirement } from '../replies/replyParts.ts';
import { bind } from '../typography.ts';
import { editionText } from '../editionText.ts';
import { loadReplyContext } from './wizard.ts';
import type { ResultTexts, ChecklistTexts } from '../checklistTexts.ts';
import type { ResultReplyData } from '../replies/resultReply.ts';

/**
 * The wording of a checklist without the aliases for the desk.
 *
 * @throws {Error} if a language has none for the edition
 */
export async function loadChecklistWording(locale: Locale, wizard: ChecklistWizard, edition: EditionId) {
  const entry = await getEntry('checklists', `${locale}/${wizard.id}/${edition}`);
  const list = editionOf(wizard, edition);
  if (!entry || !list) throw new Error(`no words of ${wizard.id}, edition ${edition}, in ${locale}`);
  const own = { requirementCount: list.requirements.length };
  const { aliases, ...words } = fillData({ locale, edition, own }, entry.data);
  return words;
}

/** The texts of a checklist's island in a language, with plain spaces: the browser makes replies of some of them. */
async function loadPlainTexts(locale: Locale, wizard: ChecklistWizard): Promise<ChecklistTexts> {
  const { checklist, wizard: shared, revenue, contact, sameCountry, reply, site } = stringsOf(locale);
  const comparesCountries = wizard.editions.some(({ requirements }) =>
    requirements.some(({ help }) => help?.kind === 'same-country'),
  );
  return {
    locale,
    strings: { checklist, wizard: shared, revenue, contact, sameCountry, reply },
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

/** The texts of a checklist's island in a language. */
export const loadChecklistTexts = async (locale: Locale, wizard: ChecklistWizard): Promise<ChecklistTexts> =>
  filled(await loadPlainTexts(locale, wizard), bind);

/**
 * The data for the replies of a checklist in a language. The browser builds the reply, because the result depends on
 * the answers.
 */
export async function loadResultReplyData(
  locale: Locale,
  wizard: ChecklistWizard,
  site: URL | undefined,
): Promise<ResultReplyData> {
  const context = await loadReplyContext(locale, site);
  const { strings, editions, root }: ResultTexts = await loadPlainTexts(locale, wizard);
  return {
    texts: { locale, strings: { checklist: strings.checklist }, editions, root: addressIn(context, root) },
    addressLabel: stringsOf(locale).reply.address,
    editions: wizard.editions.map((edition) => ({
      id: edition.edition,
      changes: changePart(context, edition.overtaken),
      sources: sourcesByRequirement(context, edition),
      foot: editionText(locale, edition.edition),
    })),
  };
}
