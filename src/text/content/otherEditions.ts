import { pathTo } from '../../i18n/paths.ts';
import { underEdition, type Place } from '../../i18n/place.ts';
import { stringsOf } from '../../i18n/strings.ts';
import { editionIds, editionsUpTo, type EditionId } from '../../program/editions.ts';
import { wizardOf } from '../../wizards/index.ts';
import { policyOf } from '../../wizards/policies.ts';
import { ledTo } from '../../wizards/tree/otherEdition.ts';
import { isOutcome, type Wizard } from '../../wizards/tree/tree.ts';
import { labelOfEdition, type OtherEdition, type OtherOutcomes, type OtherQuestions } from '../otherEditions.ts';
import { textsOf } from './entries.ts';

const wordings = textsOf('wording');
const outcomes = textsOf('outcomes');

const placeOf = (locale: Place['locale'], { edition }: Wizard): Place => ({ locale, edition });

const otherEditions = (place: Place, { id }: Wizard): readonly OtherEdition[] =>
  editionIds
    .filter((edition) => edition !== place.edition)
    .map((edition) => ({
      edition,
      label: labelOfEdition(place.locale, edition),
      root: pathTo(underEdition(place, edition), id),
    }));

/** The editions that came between two, with the later of them: what these change is not the same in both. */
function between(one: EditionId, other: EditionId): readonly EditionId[] {
  const [before, after] = [editionsUpTo(one), editionsUpTo(other)];
  return [...before, ...after].filter((edition) => before.includes(edition) !== after.includes(edition));
}

/** Whether an outcome is the same under two editions: its verdict, what it rests on and its words. */
async function isUnchanged(place: Place, wizard: Wizard, other: Wizard, outcome: string): Promise<boolean> {
  const [here, there] = [policyOf(wizard, outcome), policyOf(other, outcome)];
  if (!here || !there || here.verdict !== there.verdict) return false;
  const own = await Promise.all(
    between(wizard.edition, other.edition).map((edition) =>
      outcomes.own({ ...place, edition }, [place.locale, wizard.id, edition, 'outcomes', outcome]),
    ),
  );
  return JSON.stringify(here.restsOn) === JSON.stringify(there.restsOn) && own.every((text) => text === undefined);
}

/** What the other editions say of an outcome. */
export const loadOtherOutcomes = (
  locale: Place['locale'],
  wizard: Wizard,
  state: string,
): Promise<readonly OtherOutcomes[]> => {
  const place = placeOf(locale, wizard);
  const { editions, verdicts } = stringsOf(locale);
  return Promise.all(
    otherEditions(place, wizard).map(async (one): Promise<OtherOutcomes> => {
      const other = wizardOf(wizard.id, one.edition);
      const led = ledTo(wizard, other, state);
      const [first = '', ...more] = led;
      const said = await Promise.all(
        led
          .filter((outcome) => isOutcome(other, outcome))
          .map(async (outcome): Promise<[string, string]> => {
            const verdict = policyOf(other, outcome)?.verdict;
            const isSame = outcome === state && (await isUnchanged(place, wizard, other, outcome));
            return [outcome, isSame || verdict === undefined ? editions.same : verdicts[verdict]];
          }),
      );
      return {
        ...one,
        ...(more.length === 0 && isOutcome(other, first) && { always: first }),
        said: Object.fromEntries(said),
        depends: editions.depends,
      };
    }),
  );
};

/** How the other editions ask the questions of a wizard. */
export const loadOtherQuestions = (locale: Place['locale'], wizard: Wizard): Promise<readonly OtherQuestions[]> => {
  const place = placeOf(locale, wizard);
  const { editions } = stringsOf(locale);
  return Promise.all(
    otherEditions(place, wizard).map(async (one) => {
      const changes = await Promise.all(
        between(wizard.edition, one.edition).map((edition) =>
          wordings.own({ ...place, edition }, [locale, wizard.id, edition, 'wording']),
        ),
      );
      return {
        ...one,
        changed: changes.flatMap((change) => Object.keys(change?.data.questions ?? {})),
        same: editions.sameQuestion,
        differs: editions.otherQuestion,
        notAsked: editions.notAsked,
      };
    }),
  );
};
