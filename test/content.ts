import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { Locale } from '../src/i18n/locales.ts';
import { z } from 'astro/zod';
import { fillData } from '../src/text/fill.ts';
import {
  card,
  changes,
  checklist,
  outcome,
  sources,
  wording,
  type Card,
  type ChecklistWording,
  type OutcomeWording,
  type Wording,
} from '../src/text/schemas.ts';
import type { ReplyContext } from '../src/text/replies/outcomeReply.ts';
import { checklistIds, type ChecklistId, type WizardId } from '../src/wizards/index.ts';

const content = new URL('../content/', import.meta.url);
const folder = (locale: Locale, wizard: WizardId | ChecklistId) => new URL(`wizards/${locale}/${wizard}/`, content);

/** The data of a file with its quantities filled in, as the site reads it. */
const filledAs = (file: URL, data: unknown) =>
  fillData(fileURLToPath(file), z.record(z.string(), z.unknown()).parse(data));

const readYaml = (file: URL) => filledAs(file, parse(readFileSync(file, 'utf8')));

/** The wording of a wizard, as it stands in the content. */
export function readWording(locale: Locale, wizard: WizardId = 'transaction-scenarios'): Wording {
  return wording.parse(readYaml(new URL('wording.yaml', folder(locale, wizard))));
}

/** The ids of the outcomes that a language has words for. */
export function outcomeIds(locale: Locale, wizard: WizardId): string[] {
  return readdirSync(new URL('outcomes/', folder(locale, wizard))).map((name) => name.replace(/\.mdx$/, ''));
}

/** The parts of an outcome, as they stand in the content. */
export function readOutcome(locale: Locale, id: string, wizard: WizardId = 'transaction-scenarios'): OutcomeWording {
  const file = new URL(`outcomes/${id}.mdx`, folder(locale, wizard));
  const [, matter = ''] = readFileSync(file, 'utf8').split(/^---$/m);
  return outcome.parse(filledAs(file, parse(matter)));
}

/** The words of a checklist in one edition, as they stand in the content. */
export function readChecklist(locale: Locale, wizard: ChecklistId, edition: string): ChecklistWording {
  return checklist.parse(readYaml(new URL(`${edition}.yaml`, folder(locale, wizard))));
}

/** What menus and the start page say of a wizard, as it stands in the content. */
function readCard(locale: Locale, wizard: WizardId | ChecklistId): Card {
  return card.parse(parse(readFileSync(new URL('card.yaml', folder(locale, wizard)), 'utf8')));
}

/** The slugs of the guidance pages of a language. */
export function guidanceSlugs(locale: Locale): string[] {
  return readdirSync(new URL(`guidance/${locale}/`, content)).map((name) => name.replace(/\.mdx$/, ''));
}

/** What every reply in a language needs beside its own words. */
export function readReplyContext(locale: Locale, site?: URL): ReplyContext {
  const read = (file: string) => readYaml(new URL(file, content));
  return {
    locale,
    site,
    checkNames: Object.fromEntries(checklistIds.map((id) => [id, readCard(locale, id).title])),
    names: sources.parse(read(`sources/${locale}.yaml`)),
    changes: Object.entries(z.record(z.string(), changes).parse(read('changes.yaml'))).map(([id, change]) => ({
      ...change,
      id,
    })),
  };
}
