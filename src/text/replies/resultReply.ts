import { fill } from '../../i18n/format.ts';
import { isInEach, localeIds, type InEach, type Locale } from '../../i18n/locales.ts';
import type { EditionId } from '../../program/editions.ts';
import type { Month } from '../../program/months.ts';
import type { Line, Reply, ReplyPart } from './reply.ts';
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

/** The line of each document, with the requirements that rest on it; `plan` stands for the steps. */
export interface SourcesByRequirement {
  readonly title: string;
  readonly documents: readonly { readonly line: Line; readonly of: readonly string[] }[];
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

/**
 * Beyond so many gaps a reply is brief: a sentence on each, and the documents that most of them rest on. What comes after is
 * left to the page; of what goes by the calendar it keeps the first sentences.
 */
const longest = 3;

const isBrief = ({ unmet, open }: Result) => unmet.length + open.length > longest;

/** The first sentence of a text, which says what to do. */
function firstSentence(locale: Locale, text: string): string {
  const [first] = new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text);
  return (first?.segment ?? text).trim();
}

/**
 * The lines of a section that a reply tells. Of what is only needed later, that is what was answered and is not in place; of the
 * steps, those up to the first that needs everything to be in place; all of those that go by the calendar.
 */
function linesOfReply({ calendar }: Checklist, result: Result, { id, lines }: ResultPart): readonly ResultLine[] {
  const { later, unmet, open } = result;
  if (isBrief(result) && !calendar && (id === 'plan' || id === 'later')) return [];
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
    .map(({ text, ...line }) => (isBrief(result) ? line : { ...line, text }));
}

/** The documents of what a reply tells; of a long list those that most of it rests on, the first cited first. */
function documentsOfReply({ documents }: SourcesByRequirement, result: Result, told: ReadonlySet<string>) {
  const cited = documents
    .map(({ line, of }) => ({ line, count: of.filter((id) => told.has(id)).length }))
    .filter(({ count }) => count > 0);
  return isBrief(result) ? cited.toSorted((one, other) => other.count - one.count).slice(0, longest) : cited;
}

/** The reply of a result of given answers, built from sections of its page. */
export function resultReply(locale: Locale, [file]: readonly unknown[], source: ResultSource): Reply {
  if (!isResultReplyData(file)) throw new Error('the file holds no texts');
  const { texts, addressLabel, changes, sources, foot } = file[locale];
  const { edition, result, month, shown, others, urlIn } = source;
  const { own: ownTexts, strings } = texts;
  const { checklist } = strings;
  const [later, laterText] = notInForce(texts);
  const otherLines = texts.others.flatMap(({ id, month, root }): Line[] => {
    const other = others.find((one) => one.edition === id);
    if (!other) return [];
    const text = fill(checklist.otherEdition, { month, result: checklist.results[other.result] });
    return [[{ text, href: urlIn({ root }, other) }]];
  });
  const { title, summary } = ownTexts.results[shown];
  const sections = resultParts({ texts, edition, result, month, hasAnswers: true })
    .filter(({ id }) => sectionsOfReply.has(id))
    .map((part) => ({ ...part, lines: linesOfReply(edition, result, part) }))
    .filter(({ lines }) => lines.length > 0);
  const brief = (text: string | undefined) => (text && isBrief(result) ? firstSentence(locale, text) : text);
  const named = sections.flatMap(({ lines }) => lines.flatMap(({ requirement = [] }) => requirement));
  const told = new Set(['plan', ...named]);
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
        lines: lines.map(({ name, text }) => [[name, brief(text)].filter((part) => part !== undefined).join(': ')]),
      })),
      {
        title: sources.title,
        lines: documentsOfReply(sources, result, told).map(({ line }) => line),
      },
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
