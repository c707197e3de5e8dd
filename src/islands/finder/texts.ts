import { fill, formatMonth } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { stringsOf, type Strings } from '../../i18n/strings.ts';
import { editionInForce, inEdition, type InEdition } from '../../program/editions.ts';

type FinderStrings = Strings['finder'];

/** What the results say in a language; it comes with the file of the search, so that no page carries it. */
export interface FinderTexts {
  readonly strings: Omit<FinderStrings, 'loading' | 'failed' | 'retry' | 'results'>;
  /** The name of a scenario, with a slot for its number. */
  readonly scenario: string;
  readonly verdicts: Strings['verdicts'];
  readonly editions: InEdition<string>;
}

/** The texts of the results in a language; for build time. */
export function finderTextsOf(locale: Locale): FinderTexts {
  const { finder, outcome, verdicts } = stringsOf(locale);
  const { loading, failed, retry, results, ...strings } = finder;
  const t = stringsOf(locale).editions;
  const editions = inEdition((edition) =>
    edition === editionInForce ? t.inForce : fill(t.rules, { month: formatMonth(locale, edition) }),
  );
  return { strings, scenario: outcome.scenario, verdicts, editions };
}
