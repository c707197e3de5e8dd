import { capitalised, formatMonth } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { pathTo } from '../../i18n/paths.ts';
import { stringsOf } from '../../i18n/strings.ts';
import type { ChangeId, EditionId } from '../../program/editions.ts';
import type { ChecklistId } from '../../wizards/index.ts';
import type { OutcomePolicy } from '../../wizards/outcome.ts';
import { checklistCitations } from '../../wizards/checklist/citations.ts';
import type { Checklist } from '../../wizards/checklist/requirement.ts';
import { citationsOf } from '../../wizards/restsOn.ts';
import type { PassageId } from '../../program/sources.ts';
import { inputAt, questionsBefore, type Wizard } from '../../wizards/tree/tree.ts';
import { citedOf } from '../citations.ts';
import { inOrder } from '../changes.ts';
import { editionText } from '../editionText.ts';
import { linksIn, pathToState } from '../links.ts';
import { spansOf } from '../markdown.ts';
import type { OutcomeReply } from './judgedAnswer.ts';
import type { Line, ReplyPart, Span } from './reply.ts';
import type { SourcesByRequirement } from './resultReply.ts';
import type { Change, Item, OutcomeWording, SourceWording, Wording } from '../schemas.ts';

/** The context that all replies in a language share. */
export interface ReplyContext {
  readonly locale: Locale;
  readonly names: SourceWording;
  readonly changes: readonly (Change & { readonly id: string })[];
  /** The text of a link to each checklist, by the checklist's id. */
  readonly checkNames: Readonly<Record<string, string>>;
  /** The origin of the site, if configured; otherwise URLs are relative to the open page. */
  readonly site: URL | undefined;
}

/** The URL of a page of this site in a reply. */
export const addressIn = ({ site }: Pick<ReplyContext, 'site'>, path: string): string =>
  site ? new URL(path, site).href : path;

/** @throws where a checklist has no name in the language */
function checkNameIn({ locale, checkNames }: ReplyContext, check: ChecklistId): string {
  const name = checkNames[check];
  if (name === undefined) throw new Error(`the checklist ${check} has no name in ${locale}`);
  return name;
}

/** The later changes that bear on a reply, in a part of their own; none where nothing has changed. */
export function changePart(
  { locale, changes }: ReplyContext,
  overtaken: readonly ChangeId[] = [],
): readonly ReplyPart[] {
  const bearing = changes.filter(({ id }) => overtaken.some((change) => change === id));
  const line = ({ from, source, text }: Change): Line => [
    ...(from === undefined
      ? []
      : [{ text: `${capitalised(locale, formatMonth(locale, from))}:`, strong: true } as const, ' ']),
    `${text[locale]} `,
    { text: source, href: source },
  ];
  return bearing.length > 0 ? [{ title: stringsOf(locale).outcome.overtaken, lines: inOrder(bearing).map(line) }] : [];
}

/** The sources of a reply: a line for each document, with the date of its text. */
function sourcePart({ locale, names }: ReplyContext, citations: readonly PassageId[]): ReplyPart {
  return {
    title: stringsOf(locale).outcome.sources,
    lines: citedOf(locale, names, citations).map(({ name, date, href }): Line => [{ text: name, href }, `, ${date}`]),
  };
}

/** The sources of an edition of a checklist, each document with the requirements that rest on it. */
export function sourcesByRequirement(context: ReplyContext, edition: Checklist): SourcesByRequirement {
  const { title, lines } = sourcePart(context, checklistCitations(edition));
  const rules = [{ id: 'plan', restsOn: edition.restsOn }, ...edition.requirements];
  const keyOf = (line: Line) => JSON.stringify(line);
  const citedBy = rules.map(({ id, restsOn }) => ({
    id,
    keys: new Set(sourcePart(context, citationsOf(restsOn)).lines.map(keyOf)),
  }));
  return {
    title,
    documents: lines.map((line) => ({
      line,
      of: citedBy.filter(({ keys }) => keys.has(keyOf(line))).map(({ id }) => id),
    })),
  };
}

/** The closing line of every reply: the edition of the rules that it was made under. */
export const footOf = (locale: Locale, edition: EditionId): string => editionText(locale, edition);

/**
 * The reply of an outcome: what a partner has to know to act, without the reasons, which stand on the page.
 *
 * @param wording the wording of the wizard, for the owners of the two countries
 * @param guidance the slugs of the guidance pages
 */
export function outcomeReply(
  context: ReplyContext,
  { wizard, state, policy, outcome, wording, guidance }: OutcomeSource,
): OutcomeReply {
  const { locale } = context;
  const { outcome: t, verdicts } = stringsOf(locale);
  const links = linksIn({ locale, wizard, guidance }, (address) => addressIn(context, address));
  const line = (item: Item): Line =>
    typeof item === 'string'
      ? spansOf(item, links)
      : [{ text: `${t.ourReading}:`, strong: true }, ' ', ...spansOf(item.ourReading, links)];
  const checks = (policy.checks ?? []).map((check): Line => [
    { text: checkNameIn(context, check), href: addressIn(context, pathTo(locale, check)) } satisfies Span,
  ]);
  const part = (title: string, items: readonly Item[] | undefined, isOrdered = false, more: readonly Line[] = []) =>
    items ? [{ title, isOrdered, lines: [...items.map(line), ...more] }] : [];
  const { conditions, steps, otherWays } = outcome;
  const shown = [conditions?.items, steps ?? otherWays];
  const infers = shown.some((items) => items?.some((item) => typeof item !== 'string'));
  const asked = questionsBefore(wizard, state)
    .map((id) => ({ id, input: inputAt(wizard, id) }))
    .find(({ input }) => input !== 'choice');
  const { from, to } = wording.questions[asked?.id ?? ''] ?? {};
  return {
    locale,
    title: `${verdicts[policy.verdict]}: ${outcome.title}`,
    lead: [outcome.summary],
    parts: [
      ...changePart(context, policy.overtaken),
      ...part(conditions?.title ?? t.conditions, conditions?.items),
      ...(steps ? part(t.steps, steps, true, checks) : part(t.otherWays, otherWays)),
      sourcePart(context, citationsOf(policy.restsOn)),
    ],
    ...(asked && {
      asked: { input: asked.input, ...(from !== undefined && { from }), ...(to !== undefined && { to }) },
    }),
    address: {
      label: stringsOf(locale).reply.address,
      href: addressIn(context, pathToState(locale, wizard, state)),
    },
    foot: [...(infers ? [t.ourReadingNote] : []), footOf(locale, policy.edition)],
  };
}

interface OutcomeSource {
  readonly wizard: Wizard;
  readonly state: string;
  readonly policy: OutcomePolicy;
  readonly outcome: OutcomeWording;
  readonly wording: Wording;
  readonly guidance: readonly string[];
}
