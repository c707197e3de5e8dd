import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import { inEach, type Locale } from '../src/i18n/locales.ts';
import { stringsOf } from '../src/i18n/strings.ts';
import { editionsUpTo, firstEdition, inEdition, type EditionId } from '../src/program/editions.ts';
import { askedSchema, conceptsSchema, outsideSchema, searchFileOf, type Editors } from '../src/search/build.ts';
import { countryNamesIn } from '../src/search/countryNames.ts';
import { headingsOf } from '../src/search/headings.ts';
import { commonWords } from '../src/search/languages.ts';
import type { SearchFile } from '../src/search/searchFile.ts';
import { stems } from '../src/search/stems.ts';
import {
  gathered,
  subjectOfPage,
  subjectsOfChecklist,
  subjectsOfGlossary,
  subjectsOfPage,
  subjectsOfWizard,
  type Gathered,
} from '../src/search/subjects.ts';
import { fillData } from '../src/text/fill.ts';
import { guidanceUnder } from '../src/text/guidance.ts';
import { glossary, guidance } from '../src/text/schemas.ts';
import { checklistsUnder, wizardIds } from '../src/wizards/index.ts';
import { outcomesOf } from '../src/wizards/policies.ts';
import { guidanceSlugs, readChecklist, readOutcome, readWording } from './content.ts';
import { wizardOf } from './wizards.ts';

const content = resolve(import.meta.dirname, '../content');

const readYaml = (file: string): unknown => parse(readFileSync(join(content, file), 'utf8'));

/** What editors write for the search in a language, as it stands in the content. */
export const readEditors = (locale: Locale): Editors => ({
  asked: askedSchema.parse(readYaml(`search/${locale}/asked.yaml`)),
  concepts: conceptsSchema.parse(readYaml(`search/${locale}/concepts.yaml`)),
  outside: outsideSchema.parse(readYaml(`search/${locale}/outside.yaml`)),
});

export function readGlossary(locale: Locale, edition: EditionId) {
  const files = editionsUpTo(edition)
    .map((one) => `glossary/${one === firstEdition ? '' : `${one}/`}${locale}.yaml`)
    .filter((file) => existsSync(join(content, file)));
  const all = files.toReversed().map((file) => z.record(z.string(), z.unknown()).parse(readYaml(file)));
  return glossary.parse(fillData({ locale, edition }, Object.assign({}, ...all) as Record<string, unknown>));
}

function readPage(locale: Locale, slug: string, edition: EditionId) {
  const [, matter = '', ...body] = readFileSync(join(content, 'guidance', locale, `${slug}.mdx`), 'utf8').split(
    /^---$/m,
  );
  const page = guidance.parse(parse(matter));
  if (page.since !== undefined && !editionsUpTo(edition).includes(page.since)) return [];
  const place = { locale, edition };
  const { title } = fillData(place, guidanceUnder(edition, page));
  return subjectsOfPage(slug, title, headingsOf(place, body.join('---')));
}

/** The subjects of the site in a language, as the content has them. */
export function readSubjects(locale: Locale): readonly Gathered[] {
  const t = stringsOf(locale);
  return gathered(
    inEdition((edition) => [
      ...wizardIds.flatMap((id) => {
        const wizard = wizardOf(id, edition);
        const outcomes = Object.keys(outcomesOf(wizard)).map(
          (outcome) => [outcome, readOutcome(locale, outcome, id, edition)] as const,
        );
        return subjectsOfWizard(wizard, {
          wording: readWording(locale, id, edition),
          outcomes: Object.fromEntries(outcomes),
        });
      }),
      ...checklistsUnder(edition).flatMap((id) => subjectsOfChecklist(id, readChecklist(locale, id, edition))),
      ...guidanceSlugs(locale).flatMap((slug) => readPage(locale, slug, edition)),
      ...subjectsOfGlossary(readGlossary(locale, edition)),
      subjectOfPage('regions', t.regions.title),
      subjectOfPage('about', t.about.title),
      subjectOfPage('desk', t.desk.title),
    ]),
  );
}

/** What the search loads in a language, made from the content as it stands. */
export function readSearchFile(locale: Locale): SearchFile {
  const common = commonWords(inEach((one) => Object.values(readEditors(one).asked).flat()));
  return searchFileOf(locale, readSubjects(locale), readEditors(locale), stems[locale], countryNamesIn(locale), common);
}
