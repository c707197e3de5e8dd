import { fill } from '../../i18n/format.ts';
import { isInEach, localeIds, type InEach, type Locale } from '../../i18n/locales.ts';
import type { EditionId } from '../../program/editions.ts';
import type { Month } from '../../program/months.ts';
import { documentLine, wordsIn, type Line, type NamedDocument, type Reply, type ReplyPart } from './reply.ts';
import type { Result, ResultId } from '../../wizards/checklist/result.ts';
import type { Checklist, Moment } from '../../wizards/checklist/requirement.ts';
import { notInForce } from './notInForce.ts';
import { resultParts, type ResultLine, type ResultPart } from './resultParts.ts';
import type { ResultTexts } from '../checklistTexts.ts';

/** The data for the replies of a checklist in one language. */
export interface ResultReplyData {
  readonly texts: ResultTexts;
  readonly addressLabel: string;
  /** Later changes that bear on the result. */
  readonly changes: readonly ReplyPart[];
  readonly sources: SourcesByRequirement;
  readonly foot: string;
}

/** Each document, with the requirements that rest on it; `plan` stands for the steps. */
export interface SourcesByRequirement {
  readonly title: string;
  readonly documents: readonly (NamedDocument & { readonly of: readonly string[] })[];
}

/** Checks the format of a loaded checklist file. */
const isResultReplyData = (file: unknown): file is InEach<ResultReplyData> =>
  isInEach(file) && localeIds.every((id) => 'texts' in file[id]);

/** What a partner has to know to act; what is met stands on the page. */
const sectionsOfReply: ReadonlySet<ResultPart['id']> = new Set([
  'near-miss',
  'missing',
  'decides',
  'open',
  'plan',
  'later',
]);

/** Of what is only needed later, these have a step of their own. */
const hasStep: ReadonlySet<Moment> = new Set(['to-transact', 'to-finish']);

/** The most words of a reply. */
const longest = 300;

/**
 * What is cut from a reply that is too long, in this order: documents that few of its lines rest on, what is said of things only
 * needed later, all but a sentence on each line, and last what comes after the gaps, unless it goes by the calendar. The page
 * has it all.
 */
const cuts = ['documents', 'later', 'sentences', 'after'] as const;

type Cuts = ReadonlySet<(typeof cuts)[number]>;

/** So many documents are left of a reply that is too long, if its text names no more. */
const fewDocuments = 3;

/** The first sentence of a text, which says what to do. */
function firstSentence(locale: Locale, text: string): string {
  const [first] = new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text);
  return (first?.segment ?? text).trim();
}

/**
 * The lines of a section that a reply tells. Of what is only needed later, that is what was answered and is not in place; of the
 * steps, those up to the first that needs everything to be in place; all of those that go by the calendar.
 */
function linesOfReply(
  { calendar }: Checklist,
  { later, unmet, open }: Result,
  { id, lines }: ResultPart,
  cut: Cuts,
): readonly ResultLine[] {
  if (cut.has('after') && !calendar && (id === 'plan' || id === 'later')) return [];
  if (id === 'plan') {
    if (calendar) return lines;
    const before = [unmet, open].filter((requirements) => requirements.length > 0).length;
    return before > 0 ? lines.slice(0, before + 1) : lines;
  }
  if (id !== 'later') return lines;
  const told = new Set(
    later
      .filter(({ answer, standing }) => answer !== undefined && standing !== 'met')
      .filter(({ when }) => calendar !== undefined || !hasStep.has(when))
      .map((one) => one.id),
  );
  return lines
    .filter(({ requirement }) => requirement !== undefined && told.has(requirement))
    .map(({ text, ...line }) => (cut.has('later') ? line : { ...line, text }));
}

/** The documents of what a reply tells; of many those that its text names, and those that most of it rests on. */
function documentsOfReply({ documents }: SourcesByRequirement, told: readonly ResultLine[], cut: Cuts) {
  const requirements = new Set(['plan', ...told.flatMap(({ requirement = [] }) => requirement)]);
  const cited = documents
    .map((document) => ({
      document,
      isNamed: told.some(({ text }) => text?.includes(document.name)),
      count: document.of.filter((id) => requirements.has(id)).length,
    }))
    .filter(({ count }) => count > 0);
  const kept = cut.has('documents')
    ? cited
        .toSorted((one, other) => Number(other.isNamed) - Number(one.isNamed) || other.count - one.count)
        .filter(({ isNamed }, at) => isNamed || at < fewDocuments)
    : cited;
  return kept.map(({ document }) => document);
}

/** The reply of a result of given answers, built from sections of its page, and cut until it is not too long. */
export function resultReply(locale: Locale, [file]: readonly unknown[], source: ResultSource): Reply {
  if (!isResultReplyData(file)) throw new Error('the file holds no texts');
  const data = file[locale];
  let reply = replyWithout(data, source, new Set());
  for (const at of cuts.keys())
    if (wordsIn(reply) > longest) reply = replyWithout(data, source, new Set(cuts.slice(0, at + 1)));
  return reply;
}

function replyWithout(
  { texts, addressLabel, changes, sources, foot }: ResultReplyData,
  { edition, result, month, shown, others, urlIn }: ResultSource,
  cut: Cuts,
): Reply {
  const { locale, own: ownTexts, strings } = texts;
  const { checklist } = strings;
  const [later, laterText] = notInForce(texts);
  const otherLines = texts.others.flatMap(({ id, month, root }): Line[] => {
    const other = others.find((one) => one.edition === id);
    if (!other) return [];
    const text = fill(checklist.otherEdition, { month, result: checklist.results[other.result] });
    return [[{ text, href: urlIn({ root }, other) }]];
  });
  const { title, summary } = ownTexts.results[shown];
  const cutText = (text: string | undefined) => (text && cut.has('sentences') ? firstSentence(locale, text) : text);
  const sections = resultParts({ texts, edition, result, month, hasAnswers: true })
    .filter(({ id }) => sectionsOfReply.has(id))
    .map((part) => ({ ...part, lines: linesOfReply(edition, result, part, cut) }))
    .map((part) => ({ ...part, lines: part.lines.map((line) => ({ ...line, text: cutText(line.text) })) }))
    .filter(({ lines }) => lines.length > 0);
  const told = sections.flatMap(({ lines }) => lines);
  return {
    locale,
    title: `${checklist.results[shown]}: ${title}`,
    lead: [summary, fill(checklist.counted, { met: String(result.met.length), all: String(result.toApply.length) })],
    parts: [
      ...changes,
      ...(later === undefined
        ? []
        : [{ title: later, ...(laterText !== undefined && { note: laterText }), lines: otherLines }]),
      ...sections.map(({ title: heading, isOrdered = false, lines }): ReplyPart => ({
        title: heading,
        isOrdered,
        lines: lines.map(({ name, text }) => [[name, text].filter((part) => part !== undefined).join(': ')]),
      })),
      { title: sources.title, lines: documentsOfReply(sources, told, cut).map(documentLine) },
      // The rules in force come first; those before them are no more than a remark.
      ...(later === undefined && others.some((other) => other.result !== shown)
        ? [{ title: strings.editions.before, lines: otherLines }]
        : []),
    ],
    address: { label: addressLabel, href: urlIn(texts, { edition: edition.edition, result: shown }) },
    foot: [foot],
  };
}

/** The language-independent data of a result. */
export interface ResultSource {
  readonly edition: Checklist;
  readonly result: Result;
  readonly month: Month | undefined;
  readonly shown: ResultId;
  /** The results under the other editions. */
  readonly others: readonly { readonly edition: EditionId; readonly result: ResultId }[];
  /** The URL of a result in a language, with the answers. */
  readonly urlIn: (
    texts: Pick<ResultTexts, 'root'>,
    to: { readonly edition: EditionId; readonly result: ResultId },
  ) => string;
}
