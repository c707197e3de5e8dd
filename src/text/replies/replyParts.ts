import { capitalised, formatMonth } from '../../i18n/format.ts';
import type { Place } from '../../i18n/place.ts';
import { stringsOf } from '../../i18n/strings.ts';
import type { ChangeId } from '../../program/editions.ts';
import type { PassageId } from '../../program/sources.ts';
import type { ChecklistWizard } from '../../wizards/checklist/checklist.ts';
import { checklistCitations, checklistRules } from '../../wizards/checklistPolicies.ts';
import type { ChecklistRule } from '../../wizards/checklist/policy.ts';
import { citationsOf } from '../../wizards/restsOn.ts';
import { inOrder, type KnownChange } from '../changes.ts';
import { citedOf } from '../citations.ts';
import type { SourceWording } from '../schemas.ts';
import { documentLine, type Line, type ReplyPart } from './reply.ts';
import type { SourcesByRequirement } from './resultReply.ts';

/** The context that all replies in a language share. */
export interface ReplyContext {
  readonly place: Place;
  readonly names: SourceWording;
  readonly changes: readonly KnownChange[];
  /** The text of a link to each checklist, by the checklist's id. */
  readonly checkNames: Readonly<Record<string, string>>;
  /** The origin of the site, if configured; otherwise URLs are relative to the open page. */
  readonly site: URL | undefined;
}

/** The later changes that bear on a reply, in a part of their own; none where nothing has changed. */
export function changePart(
  { place: { locale }, changes }: ReplyContext,
  overtaken: readonly ChangeId[] = [],
): readonly ReplyPart[] {
  const bearing = changes.filter(({ id }) => overtaken.some((change) => change === id));
  const line = ({ from, source, text }: KnownChange): Line => [
    ...(from === undefined
      ? []
      : [{ text: `${capitalised(locale, formatMonth(locale, from))}:`, strong: true } as const, ' ']),
    `${text} `,
    { text: source, href: source },
  ];
  return bearing.length > 0 ? [{ title: stringsOf(locale).outcome.overtaken, lines: inOrder(bearing).map(line) }] : [];
}

/** The sources of a reply: a line for each document. */
export const sourcePart = ({ place: { locale }, names }: ReplyContext, citations: readonly PassageId[]): ReplyPart => ({
  title: stringsOf(locale).outcome.sources,
  lines: citedOf(locale, names, citations).map(documentLine),
});

/** The sources of a checklist under the edition of the reply, each document with the requirements that rest on it. */
export function sourcesByRequirement(
  { place: { locale, edition }, names }: ReplyContext,
  wizard: ChecklistWizard,
): SourcesByRequirement {
  const rules = checklistRules(wizard, edition);
  return {
    title: stringsOf(locale).outcome.sources,
    documents: citedOf(locale, names, checklistCitations(wizard, edition)).map(
      ({ name, href, date, passages: cited }) => {
        const passages = new Set(cited.map(({ id }) => id));
        const isCitedBy = ({ restsOn }: ChecklistRule) => citationsOf(edition, restsOn).some((id) => passages.has(id));
        return { name, href, date, of: rules.filter(isCitedBy).map(({ id }) => id) };
      },
    ),
  };
}
