import { formatMonth } from '../../i18n/format.ts';
import { pathTo } from '../../i18n/paths.ts';
import { underEdition, type Place } from '../../i18n/place.ts';
import { filled } from '../../i18n/quantities.ts';
import { countriesTextsOf } from '../../inputs/countries/builtTexts.ts';
import { stringsOf } from '../../i18n/strings.ts';
import { titleEndOf } from '../titleEnd.ts';
import { editionsUpTo, type EditionId } from '../../program/editions.ts';
import { checklistUnder, type ChecklistWizard } from '../../wizards/checklist/checklist.ts';
import { checklistPolicyOf } from '../../wizards/checklistPolicies.ts';
import { textsOf } from './entries.ts';
import { addressIn } from '../replies/outcomeReply.ts';
import { changePart, sourcesByRequirement } from '../replies/replyParts.ts';
import { bind } from '../typography.ts';
import { checklistStrings } from '../checklistStrings.ts';
import { editionText } from '../editionText.ts';
import { wordsToMarkIn } from '../interfaceWords.ts';
import { loadReplyContext } from './wizard.ts';
import type { ResultTexts, ChecklistTexts } from '../checklistTexts.ts';
import type { ResultReplyData } from '../replies/resultReply.ts';

const checklists = textsOf('checklists');

/**
 * The wording of a checklist.
 *
 * @throws {Error} if a language has none for the edition
 */
export async function loadChecklist(place: Place, wizard: ChecklistWizard) {
  const { requirements } = checklistUnder(wizard, place.edition);
  const own = { requirementCount: requirements.length };
  for (const edition of editionsUpTo(place.edition)) {
    const entry = await checklists.own({ ...place, own }, [place.locale, wizard.id, edition]);
    if (entry) return entry.data;
  }
  throw new Error(`no words of ${wizard.id}, edition ${place.edition}, in ${place.locale}`);
}

/** The same without what only other pages show: the notes below the list. */
export async function loadChecklistWording(place: Place, wizard: ChecklistWizard) {
  const { notes, ...words } = await loadChecklist(place, wizard);
  return words;
}

/** The texts of a checklist's island, with plain spaces: the browser makes replies of some of them. */
async function loadPlainTexts(place: Place, wizard: ChecklistWizard): Promise<ChecklistTexts> {
  const { locale, edition } = place;
  const { editions, wizard: shared, revenue, contact, sameCountry, yearPlan, reply } = stringsOf(locale);
  const checklist = checklistStrings(locale, wizard);
  const comparesCountries = checklistUnder(wizard, edition).requirements.some(
    ({ help }) => help?.kind === 'same-country',
  );
  const rootOf = (under: EditionId) => pathTo(underEdition(place, under), wizard.id);
  const own = { ...(await loadChecklistWording(place, wizard)), id: edition, month: formatMonth(locale, edition) };
  return {
    locale,
    strings: { checklist, editions, wizard: shared, revenue, contact, sameCountry, yearPlan, reply },
    own,
    interfaceWords: wordsToMarkIn(locale, own),
    others: wizard.editions
      .filter((other) => other.edition !== edition)
      .map(({ edition: id }) => ({ id, month: formatMonth(locale, id), root: rootOf(id) })),
    ...(comparesCountries && { countries: countriesTextsOf(place) }),
    root: rootOf(edition),
    titleEnd: titleEndOf(place),
  };
}

/** The texts of a checklist's island. */
export const loadChecklistTexts = async (place: Place, wizard: ChecklistWizard): Promise<ChecklistTexts> =>
  filled(await loadPlainTexts(place, wizard), bind);

/** The data for the replies of a checklist. The browser builds the reply, because the result depends on the answers. */
export async function loadResultReplyData(
  place: Place,
  wizard: ChecklistWizard,
  site: URL | undefined,
): Promise<ResultReplyData> {
  const context = await loadReplyContext(place, site);
  const { locale, strings, own, others, root }: ResultTexts = await loadPlainTexts(place, wizard);
  return {
    texts: {
      locale,
      strings: { checklist: strings.checklist, editions: strings.editions },
      own,
      others: others.map((other) => ({ ...other, root: addressIn(context, other.root) })),
      root: addressIn(context, root),
    },
    addressLabel: stringsOf(locale).reply.address,
    changes: changePart(context, checklistPolicyOf(wizard, place.edition).overtaken),
    sources: sourcesByRequirement(context, wizard),
    foot: editionText(place),
  };
}
