import { pathTo } from '../../i18n/paths.ts';
import { stringsOf } from '../../i18n/strings.ts';
import type { ChecklistId } from '../../wizards/index.ts';
import type { OutcomePolicy } from '../../wizards/outcome.ts';
import { citationsOf } from '../../wizards/restsOn.ts';
import { inputAt, questionsBefore, type Wizard } from '../../wizards/tree/tree.ts';
import { editionText } from '../editionText.ts';
import { linksIn, pathToState } from '../links.ts';
import { spansOf } from '../markdown.ts';
import { infersIn, markedOf } from '../marks.ts';
import type { OtherOutcomes } from '../otherEditions.ts';
import type { OutcomeReply } from './judgedAnswer.ts';
import type { Line, Span } from './reply.ts';
import { changePart, sourcePart, type ReplyContext } from './replyParts.ts';
import type { Item, OutcomeWording, Wording } from '../schemas.ts';

/** The URL of a page of this site in a reply. */
export const addressIn = ({ site }: Pick<ReplyContext, 'site'>, path: string): string =>
  site ? new URL(path, site).href : path;

/** @throws where a checklist has no name in the language */
function checkNameIn({ place: { locale }, checkNames }: ReplyContext, check: ChecklistId): string {
  const name = checkNames[check];
  if (name === undefined) throw new Error(`the checklist ${check} has no name in ${locale}`);
  return name;
}

/**
 * The reply of an outcome: what a partner has to know to act, without the reasons, which stand on the page.
 *
 * @param wording the wording of the wizard, for the owners of the two countries
 * @param guidance the slugs of the guidance pages
 */
export function outcomeReply(
  context: ReplyContext,
  { wizard, state, policy, outcome, wording, guidance, others }: OutcomeSource,
): OutcomeReply {
  const { place } = context;
  const { locale } = place;
  const { outcome: t, verdicts } = stringsOf(locale);
  const links = linksIn({ locale, wizard, guidance }, (address) => addressIn(context, address));
  const line = (item: Item): Line => {
    const { mark, text } = markedOf(item);
    const label: Line = mark ? [{ text: `${t[mark]}:`, strong: true }, ' '] : [];
    return [...label, ...spansOf(text, links)];
  };
  const checks = (policy.checks ?? []).map((check): Line => [
    { text: checkNameIn(context, check), href: addressIn(context, pathTo(place, check)) } satisfies Span,
  ]);
  const part = (title: string, items: readonly Item[] | undefined, isOrdered = false, more: readonly Line[] = []) =>
    items ? [{ title, isOrdered, lines: [...items.map(line), ...more] }] : [];
  const { conditions, steps, otherWays } = outcome;
  const infers = infersIn([conditions?.items, steps ?? otherWays]);
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
      sourcePart(context, citationsOf(place.edition, policy.restsOn)),
    ],
    ...(asked && {
      asked: { input: asked.input, ...(from !== undefined && { from }), ...(to !== undefined && { to }) },
    }),
    others: others.map(({ edition, label, root, said }) => ({
      edition,
      label,
      root: addressIn(context, root),
      said: Object.fromEntries(Object.entries(said).filter(([, text]) => text !== stringsOf(locale).editions.same)),
    })),
    address: {
      label: stringsOf(locale).reply.address,
      href: addressIn(context, pathToState(locale, wizard, state)),
    },
    foot: [...(infers ? [t.ourReadingNote] : []), editionText(place)],
  };
}

interface OutcomeSource {
  readonly wizard: Wizard;
  readonly state: string;
  readonly policy: OutcomePolicy;
  readonly outcome: OutcomeWording;
  readonly wording: Wording;
  readonly guidance: readonly string[];
  /** What the other editions say. */
  readonly others: readonly OtherOutcomes[];
}
