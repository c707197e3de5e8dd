import { fill, formatMonth } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { pathTo } from '../../i18n/paths.ts';
import { stringsOf } from '../../i18n/strings.ts';
import type { ChangeId, EditionId } from '../../program/editions.ts';
import type { ChecklistId } from '../../wizards/index.ts';
import type { OutcomePolicy } from '../../wizards/outcome.ts';
import { citationsOf } from '../../wizards/restsOn.ts';
import type { PassageId } from '../../program/sources.ts';
import { inputAt, questionsBefore, type Wizard } from '../../wizards/tree/tree.ts';
import { citedOf } from '../citations.ts';
import { inOrder } from '../changes.ts';
import { editionText } from '../editionText.ts';
import { addressOfLink, pathToState } from '../links.ts';
import { spansOf } from '../markdown.ts';
import type { OutcomeReply } from './judgedAnswer.ts';
import type { Line, ReplyPart, Span } from './reply.ts';
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

/** Parts about later changes to the rules: those that affect the reply come first, the others at its end. */
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

/** The sources of a reply. */
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

/**
 * The closing part of every reply: the source of the rules, the author, and that other situations may have other
 * answers.
 */
export function footOf(locale: Locale, edition: EditionId): readonly string[] {
  const { reply, site } = stringsOf(locale);
  return [`${editionText(locale, edition)}. ${fill(reply.from, { name: site.name })}`, reply.differs];
}

/**
 * The reply of an outcome, with the same parts in the same order as the page.
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
      sourcePart(context, citationsOf(policy.restsOn)),
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
