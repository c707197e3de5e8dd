import { getCollection } from 'astro:content';
import type { Locale } from '../../i18n/locales.ts';
import type { Place } from '../../i18n/place.ts';
import { stringsOf } from '../../i18n/strings.ts';
import { editionIds, inEdition, type EditionId, type InEdition } from '../../program/editions.ts';
import { headingsOf, headingTextsOf } from '../../search/headings.ts';
import {
  gathered,
  subjectOfPage,
  subjectsOfChecklist,
  subjectsOfGlossary,
  subjectsOfPage,
  subjectsOfWizard,
  type Gathered,
  type Listed,
} from '../../search/subjects.ts';
import { loadChecklist } from '../../text/content/checklist.ts';
import { loadGlossary } from '../../text/content/glossary.ts';
import { guidanceSlugs } from '../../text/content/guidanceSlugs.ts';
import { perPlace } from '../../text/content/perPlace.ts';
import { loadOutcome, loadWording } from '../../text/content/wizard.ts';
import { fillData } from '../../text/fill.ts';
import { guidanceUnder } from '../../text/guidance.ts';
import { checklistOf, checklistsUnder, wizardIds, wizardOf } from '../../wizards/index.ts';
import { outcomesOf } from '../../wizards/policies.ts';
import { guidanceOf } from '../guidance/navigationEntries.ts';

async function wizardAt({ locale, edition }: Place, id: (typeof wizardIds)[number]) {
  const wizard = wizardOf(id, edition);
  const outcomes = await Promise.all(
    Object.keys(outcomesOf(wizard)).map(
      async (outcome) => [outcome, (await loadOutcome(locale, wizard, outcome)).texts] as const,
    ),
  );
  return subjectsOfWizard(wizard, {
    wording: await loadWording(locale, wizard),
    outcomes: Object.fromEntries(outcomes),
  });
}

async function pageAt(place: Place, slug: string) {
  const page = await guidanceOf(place.locale, slug);
  if (!page) return [];
  const { title } = fillData(place, guidanceUnder(place.edition, page.data));
  return subjectsOfPage(slug, title, headingsOf(place, page.body ?? ''));
}

/** Everything that the site answers at a place. */
export const subjectsAt = perPlace(async (place: Place): Promise<readonly Listed[]> => {
  const { regions, about, desk } = stringsOf(place.locale);
  const parts = await Promise.all([
    ...wizardIds.map((id) => wizardAt(place, id)),
    ...checklistsUnder(place.edition).map(async (id) =>
      subjectsOfChecklist(id, await loadChecklist(place, checklistOf(id))),
    ),
    ...(await guidanceSlugs(place.edition)).map((slug) => pageAt(place, slug)),
    loadGlossary(place).then(subjectsOfGlossary),
  ]);
  const pages = Object.entries({ regions, about, desk }).map(([key, { title }]) => subjectOfPage(key, title));
  return [...parts.flat(), ...pages];
});

/** Everything that the site answers in a language, with what each edition says of it. */
export async function loadSubjects(locale: Locale): Promise<readonly Gathered[]> {
  const under = async (edition: EditionId) => [edition, await subjectsAt({ locale, edition })] as const;
  const all: ReadonlyMap<EditionId, readonly Listed[]> = new Map(await Promise.all(editionIds.map(under)));
  const listed: InEdition<readonly Listed[]> = inEdition((edition) => all.get(edition) ?? []);
  return gathered(listed);
}

/** The imported documents of a language, found by their titles, descriptions and headings; none where they are switched off. */
export async function loadDocuments(locale: Locale): Promise<readonly Gathered[]> {
  const documents = process.env.IMPORTED ? await getCollection('imported') : [];
  return documents
    .filter(({ id }) => id.startsWith(`${locale}/`))
    .map(({ id, body, data: { title, description } }) => ({
      key: `imported/${id.slice(locale.length + 1)}`,
      kind: 'document',
      // Documents are the same under every edition, and have the URLs of the first.
      said: { [editionIds[0]]: { title } },
      ways: [description, ...headingTextsOf(body ?? '')].filter((text) => text !== undefined),
    }));
}
