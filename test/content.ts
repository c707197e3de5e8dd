import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import type { Locale } from '../src/i18n/locales.ts';
import type { TextPlace } from '../src/i18n/quantities.ts';
import { editionsUpTo, firstEdition, type EditionId } from '../src/program/editions.ts';
import { checklistUnder } from '../src/wizards/checklist/checklist.ts';
import { z } from 'astro/zod';
import { fillData } from '../src/text/fill.ts';
import { markedOf } from '../src/text/marks.ts';
import {
  card,
  changedWording,
  changes,
  checklist,
  outcome,
  sources,
  wording,
  type Card,
  type ChecklistWording,
  type Item,
  type OutcomeWording,
  type Wording,
} from '../src/text/schemas.ts';
import type { ReplyContext } from '../src/text/replies/replyParts.ts';
import { checklistIds, checklistOf, type ChecklistId, type WizardId } from '../src/wizards/index.ts';

const content = resolve(import.meta.dirname, '../content');
const folder = (locale: Locale, wizard: WizardId | ChecklistId) => join(content, 'wizards', locale, wizard);

/** The data of a file with its quantities filled in, as the site reads it. */
const filledAs = (place: TextPlace, data: unknown) => fillData(place, z.record(z.string(), z.unknown()).parse(data));

const readYaml = (place: TextPlace, file: string) => filledAs(place, parse(readFileSync(file, 'utf8')));

/** The folder of what an edition says of a wizard: that of the wizard itself for the first. */
const folderUnder = (edition: EditionId, locale: Locale, wizard: WizardId) =>
  join(folder(locale, wizard), edition === firstEdition ? '' : edition);

/** What an edition itself says in the wording of a wizard, as it stands in the content; no questions where it says nothing. */
export function readOwnWording(locale: Locale, wizard: WizardId, edition: EditionId) {
  const file = join(folderUnder(edition, locale, wizard), 'wording.yaml');
  return changedWording.parse(existsSync(file) ? readYaml({ locale, edition }, file) : { questions: {} });
}

/** The wording of a wizard, as it stands in the content: that of an edition, and what it takes over from those before it. */
export function readWording(
  locale: Locale,
  wizard: WizardId = 'transaction-scenarios',
  edition: EditionId = firstEdition,
): Wording {
  const files = editionsUpTo(edition).map((one) => readOwnWording(locale, wizard, one));
  const questions = Object.fromEntries(files.toReversed().flatMap((file) => Object.entries(file.questions)));
  return wording.parse({ ...files.reduceRight((before, file) => ({ ...before, ...file })), questions });
}

/** The ids of the outcomes that an edition itself has words for in a language. */
export function outcomeIds(locale: Locale, wizard: WizardId, edition: EditionId = firstEdition): string[] {
  const outcomes = join(folderUnder(edition, locale, wizard), 'outcomes');
  return existsSync(outcomes) ? readdirSync(outcomes).map((name) => name.replace(/\.mdx$/, '')) : [];
}

/** The parts of an outcome, as they stand in the content: in that of an edition, or else of one before it. */
export function readOutcome(
  locale: Locale,
  id: string,
  wizard: WizardId = 'transaction-scenarios',
  edition: EditionId = firstEdition,
): OutcomeWording {
  const folders = editionsUpTo(edition).map((one) => folderUnder(one, locale, wizard));
  const files = folders.map((one) => join(one, 'outcomes', `${id}.mdx`));
  const [, matter = ''] = readFileSync(files.find(existsSync) ?? '', 'utf8').split(/^---$/m);
  return outcome.parse(filledAs({ locale, edition }, parse(matter)));
}

/** The Markdown of an item of an outcome. */
export const textOfItem = (item: Item): string => markedOf(item).text;

/** The parts of an outcome that are lists of items, in the order of the page; `undefined` where it has no such part. */
export const partsOf = ({ conditions, steps, otherWays, means, why, notSaid }: OutcomeWording) => [
  conditions?.items,
  steps,
  otherWays,
  means,
  why,
  notSaid,
];

/** The words of a checklist in one edition, as they stand in the content. */
export function readChecklist(locale: Locale, wizard: ChecklistId, edition: EditionId): ChecklistWording {
  const own = { requirementCount: checklistUnder(checklistOf(wizard), edition).requirements.length };
  const files = editionsUpTo(edition).map((one) => join(folder(locale, wizard), `${one}.yaml`));
  return checklist.parse(readYaml({ locale, edition, own }, files.find(existsSync) ?? ''));
}

/** What menus and the start page say of a wizard, as it stands in the content. */
function readCard(locale: Locale, wizard: WizardId | ChecklistId): Card {
  return card.parse(parse(readFileSync(join(folder(locale, wizard), 'card.yaml'), 'utf8')));
}

/** The slugs of the guidance pages of a language. */
export function guidanceSlugs(locale: Locale): string[] {
  return readdirSync(join(content, 'guidance', locale)).map((name) => name.replace(/\.mdx$/, ''));
}

/** What every reply in a language needs beside its own words. */
export function readReplyContext(locale: Locale, site?: URL, edition: EditionId = firstEdition): ReplyContext {
  const place = { locale, edition };
  const read = (file: string) => readYaml(place, join(content, file));
  return {
    place,
    site,
    checkNames: Object.fromEntries(checklistIds.map((id) => [id, readCard(locale, id).title])),
    names: sources.parse(read(`sources/${locale}.yaml`)),
    changes: Object.entries(z.record(z.string(), changes).parse(read('changes.yaml'))).map(([id, change]) => ({
      ...change,
      id,
      text: change.text[locale],
    })),
  };
}
