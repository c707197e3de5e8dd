import { fill, formatDay } from '../i18n/format.ts';
import type { Place } from '../i18n/place.ts';
import { stringsOf } from '../i18n/strings.ts';
import { firstEdition } from '../program/editions.ts';
import { documents, passages, type Passage } from '../program/sources.ts';
import type { OutcomePolicy } from '../wizards/outcome.ts';
import { citationsOf } from '../wizards/restsOn.ts';

const newest = 'N-relationships';
const { anchor: scenarios }: Passage = passages['transactions-2023'];

/**
 * What a later edition says of an outcome that rests on a scenario: the newest text on the scenarios is older than its rules (G60).
 *
 * @returns `undefined` where there is nothing to say
 */
export function scenariosSince({ locale, edition }: Place, { restsOn }: OutcomePolicy): string | undefined {
  const rests = citationsOf(edition, restsOn).some((id) => {
    const { document, anchor }: Passage = passages[id];
    return document === newest && anchor === scenarios;
  });
  if (edition === firstEdition || !rests) return undefined;
  return fill(stringsOf(locale).outcome.scenariosSince, { day: formatDay(locale, documents[newest].written) });
}
