import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';
import type { Locale } from '../src/i18n/locales.ts';
import { outcome, wording, type OutcomeWords, type Wording } from '../src/words/schemas.ts';

const wizards = new URL('../content/wizards/', import.meta.url);
const folder = (locale: Locale) => new URL(`${locale}/transaction-scenarios/`, wizards);

/** The wording of the transaction scenarios, as it stands in the content. */
export function readWording(locale: Locale): Wording {
  return wording.parse(parse(readFileSync(new URL('wording.yaml', folder(locale)), 'utf8')));
}

/** The ids of the outcomes that a language has words for. */
export function outcomeIds(locale: Locale): string[] {
  return readdirSync(new URL('outcomes/', folder(locale))).map((name) => name.replace(/\.mdx$/, ''));
}

/** The parts of an outcome, as they stand in the content. */
export function readOutcome(locale: Locale, id: string): OutcomeWords {
  const [, matter = ''] = readFileSync(new URL(`outcomes/${id}.mdx`, folder(locale)), 'utf8').split(/^---$/m);
  return outcome.parse(parse(matter));
}
