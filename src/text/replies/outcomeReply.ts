import { fill, formatMonth } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { pathTo } from '../../i18n/paths.ts';
import { stringsOf } from '../../i18n/strings.ts';
import type { ChangeId, EditionId } from '../../program/editions.ts';
import type { ChecklistId } from '../../wizards/index.ts';
import type { OutcomePolicy } from '../../wizards/outcome.ts';
import type { PassageId } from '../../program/sources.ts';
import { inputAt, questionsBefore, type Wizard } from '../../wizards/tree/tree.ts';
import { citedOf } from '../citations.ts';
import { inOrder } from '../changes.ts';
import { editionText } from '../editionText.ts';
import { addressOfLink, pathToState } from '../links.ts';
import { spansOf } from '../markdown.ts';
import type { Line, OutcomeReply, ReplyPart, Span } from './reply.ts';
import type { Change, Item, OutcomeWording, SourceWording, Wording } from '../schemas.ts';

/** What every reply needs of a language beside its own words. */
export interface ReplyContext {
  readonly locale: Locale;
  readonly names: SourceWording;
  readonly changes: readonly (Change & { readonly id: string })[];
  /** What a link to each checklist is called, by the checklist's id. */
  readonly checkNames: Readonly<Record<string, string>>;
  /** The site's own address, where it has one; without, addresses are those of wherever the page is open. */
  readonly site: URL | undefined;
}

/** The address of a page of this site for a reply. */
export const addressIn = ({ site }: Pick<ReplyContext, 'site'>, path: string): string =>
  site ? new URL(path, site).href : path;

/** @throws where a checklist has no name in the language */
function checkNameIn({ locale, checkNames }: ReplyContext, check: ChecklistId): string {
  const name = checkNames[check];
  if (name === undefined) throw new Error(`the checklist ${check} has no name in ${locale}`);
  return name;
}

/** Later changes: those that overtake what the reply says, which come first, and the others, which close it. */
export function changeParts(
  { locale, changes }: ReplyContext,
  overtaken: readonly ChangeId[] = [],
): { readonly first: readonly ReplyPart[]; readonly last: readonly ReplyPart[] } {
  const t = stringsOf(locale).outcome;
  const line = ({ from, source, text }: Change): Line => [
    ...(from === undefined ? [] : [{ text: `${formatMonth(locale, from)}:`, strong: true } as const, ' ']),
    `${text[locale]} `,
    { text: source, href: source },
  ];
  const bears = ({ id }: { readonly id: string }) => overtaken.some((change) => change === id);
  const [first, last] = [changes.filter(bears), changes.filter((change) => !bears(change))].map((some) =>
    inOrder(some).map(line),
  );
  return {
    first: first && first.length > 0 ? [{ title: t.overtaken, lines: first }] : [],
    last: last && last.length > 0 ? [{ title: t.changes, note: t.changesNote, lines: last }] : [],
  };
}

/** The passages that a reply rests on. */
export function sourcePart({ locale, names }: ReplyContext, citations: readonly PassageId[]): ReplyPart {
  const t = stringsOf(locale).outcome;
  return {
    title: t.sources,
    note: t.sourcesNote,
    lines: citedOf(locale, names, citations).flatMap(({ name, dates, passages }) =>
      passages.map((passage): Line => [`${name}: `, { text: passage.name, href: passage.href }, `. ${dates}`]),
    ),
  };
}

/** How every reply ends: whose rules it states, who made it, and that another situation may have another answer. */
export function footOf(locale: Locale, edition: EditionId): readonly string[] {
  const { reply, site } = stringsOf(locale);
  return [`${editionText(locale, edition)}. ${fill(reply.from, { name: site.name })}`, reply.differs];
}

/**
 * The reply of an outcome: its own parts, in their order on the page.
 *
 * @param wording the wizard's, for who the two countries belong to
 * @param guidance the slugs of the guidance pages
 */
export function outcomeReply(
  context: ReplyContext,
  { wizard, state, policy, outcome, wording, guidance }: OutcomeSource,
): OutcomeReply {
  const { locale } = context;
  const { outcome: t, verdicts } = stringsOf(locale);
  const address = (link: string) => addressIn(context, addressOfLink(link, { locale, wizard, guidance }));
  const line = (item: Item): Line =>
    typeof item === 'string'
      ? spansOf(item, address)
      : [{ text: `${t.ourReading}:`, strong: true }, ' ', ...spansOf(item.ourReading, address)];
  const checks = (policy.checks ?? []).map((check): Line => [
    { text: checkNameIn(context, check), href: addressIn(context, pathTo(locale, check)) } satisfies Span,
  ]);
  const part = (title: string, items: readonly Item[] | undefined, isOrdered = false, more: readonly Line[] = []) =>
    items ? [{ title, isOrdered, lines: [...items.map(line), ...more] }] : [];
  const { why, means, conditions, waysOut, nextSteps, change } = outcome;
  const infers = [why, means, conditions, waysOut, nextSteps, change].some((items) =>
    items?.some((item) => typeof item !== 'string'),
  );
  const { first, last } = changeParts(context, policy.overtaken);
  const asked = questionsBefore(wizard, state)
    .map((id) => ({ id, input: inputAt(wizard, id) }))
    .find(({ input }) => input !== 'choice');
  const { from, to } = wording.questions[asked?.id ?? ''] ?? {};
  return {
    locale,
    title: `${verdicts[policy.verdict]}: ${outcome.title}`,
    lead: [outcome.summary],
    parts: [
      ...first,
      { title: t.appliesIf, lines: outcome.appliesIf.map((text): Line => [text]) },
      ...part(t.why, why),
      ...part(t.means, means),
      ...part(t.conditions, conditions),
      ...part(t.waysOut, waysOut, true),
      ...part(t.nextSteps, nextSteps, true, checks),
      ...part(t.change, change),
      sourcePart(context, policy.citations),
      ...last,
    ],
    ...(asked && {
      asked: { input: asked.input, ...(from !== undefined && { from }), ...(to !== undefined && { to }) },
    }),
    address: {
      label: stringsOf(locale).reply.address,
      href: addressIn(context, pathToState(locale, wizard, state)),
    },
    foot: [...(infers ? [t.ourReadingNote] : []), ...footOf(locale, policy.edition)],
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
