import type { MouseEvent, ReactNode } from 'react';
import { fill } from '../../i18n/format.ts';
import type { Verdict } from '../../wizards/outcome.ts';
import type { Arrival } from '../../wizards/arrival.ts';
import type { ChecklistPage } from '../../wizards/checklist/pages.ts';
import type { ResultId } from '../../wizards/checklist/result.ts';
import type { Typed } from '../shared/historyState.ts';
import { ReplyActions } from '../reply/ReplyActions.tsx';
import { CopyLink } from '../shared/CopyLink.tsx';
import { PrintedOn } from '../shared/PrintedOn.tsx';
import { useArrivalFocus } from '../shared/useArrivalFocus.ts';
import { useKeys } from '../shared/useKeys.ts';
import { isInForce, NotInForce } from './NotInForce.tsx';
import { resultParts, type ResultPart } from '../../text/replies/resultParts.ts';
import { resultReply, type ResultSource } from '../../text/replies/resultReply.ts';
import { VerdictBadge } from '../shared/VerdictBadge.tsx';
import { isWorked, readRevenue } from './revenue.ts';
import { Judged } from './RevenueForm.tsx';
import type { EditionTexts, ChecklistTexts } from '../../text/checklistTexts.ts';

/** The verdicts that results look like. */
const tones = { ready: 'fits', 'not-yet': 'not-yet', 'cannot-tell': 'find-out' } as const satisfies Record<
  ResultId,
  Verdict
>;

/** A result: what it means, what is met, missing and unknown, what would decide it, and what to do in which order. */
export function ResultView(props: ResultViewProps) {
  const { notice, texts, edition, own, result, arrival, shown, hasAnswers, typed, file, listUrl, url, onGo } = props;
  const list = { edition: edition.edition };
  const { checklist, wizard } = texts.strings;
  const heading = useArrivalFocus(arrival);
  const article = useKeys<HTMLElement>();
  const { title, summary } = own.results[shown];
  const parts = resultParts({ texts, edition, result, hasAnswers });
  const counted = fill(checklist.counted, { met: String(result.met.length), all: String(result.toApply.length) });
  const rules = `${checklist.edition} ${own.month}`;
  const otherLinks = <OtherResults {...props} />;
  return (
    <article className="outcome result" tabIndex={-1} ref={article}>
      <header data-verdict={tones[shown]}>
        <VerdictBadge id="verdict" verdict={tones[shown]} label={checklist.results[shown]} />
        <h1 ref={heading} tabIndex={-1} aria-describedby="verdict">
          {title}
        </h1>
        <p className="lead">{summary}</p>
        <p className="edition">{rules}</p>
        {notice}
        {texts.others.some(isInForce) ? (
          <NotInForce texts={texts}>{otherLinks}</NotInForce>
        ) : (
          <p className="then-and-now">{otherLinks}</p>
        )}
      </header>
      <div className="parts">
        <p className="screen-only">{`${checklist.appliesIf} ${checklist.rules[shown]}.`}</p>
        {hasAnswers ? <p>{counted}</p> : <p className="notice screen-only">{checklist.noAnswers}</p>}
        {parts.map((part) => (
          <PartView key={part.id} {...props} part={part} />
        ))}
        {hasAnswers && <Revenue texts={texts} result={result} typed={typed} />}
        {hasAnswers && (
          <ReplyActions
            locale={texts.locale}
            strings={texts.strings.reply}
            files={[file]}
            make={(locale, files) => resultReply(locale, files, props)}
          />
        )}
        <div className="actions">
          <a aria-keyshortcuts="Backspace" href={listUrl} onClick={(event) => onGo(event, list)}>
            {hasAnswers ? checklist.back : checklist.toCheck}
          </a>
          {hasAnswers && <CopyLink strings={wizard} url={url} />}
          <button type="button" onClick={() => print()}>
            {wizard.print}
          </button>
        </div>
        <PrintedOn locale={texts.locale} strings={wizard} url={url} />
      </div>
    </article>
  );
}

/** What comes out under the other editions, with the same answers. */
function OtherResults({ texts, others, urlIn }: ResultViewProps) {
  const { checklist } = texts.strings;
  return texts.others.flatMap(({ id, month, root }) => {
    const other = others.find(({ edition }) => edition === id);
    if (!other) return [];
    return (
      <a key={id} href={urlIn({ root }, other)}>
        {fill(checklist.otherEdition, { month, result: checklist.results[other.result] })}
      </a>
    );
  });
}

function PartView({ part, edition: { edition }, listUrl, onGo }: ResultViewProps & { readonly part: ResultPart }) {
  const List = part.isOrdered ? 'ol' : 'ul';
  return (
    <section className={`part ${part.id}`}>
      <h2>{part.title}</h2>
      {part.text && <p className="hint">{part.text}</p>}
      <List>
        {part.lines.map(({ requirement, name, text }) => (
          <li key={requirement ?? text}>
            {requirement && (
              <a href={listUrl} onClick={(event) => onGo(event, { edition }, requirement)}>
                {name}
              </a>
            )}
            {requirement && text && <span>: </span>}
            {text && <span>{text}</span>}
          </li>
        ))}
      </List>
    </section>
  );
}

/** The amounts that the reader typed, where the page still has them and the answer is what they came to. */
function Revenue({ texts, result, typed }: Pick<ResultViewProps, 'texts' | 'result' | 'typed'>) {
  for (const { help, answer } of result.toApply) {
    if (help?.kind !== 'revenue') continue;
    const worked = readRevenue(texts.locale, typed, help);
    if (!isWorked(worked) || answer !== (worked.isEnough ? 'yes' : 'no')) continue;
    return (
      <section className="part">
        <h2>{texts.strings.revenue.sum}</h2>
        <Judged texts={texts} worked={worked} threshold={help.threshold} />
      </section>
    );
  }
  return null;
}

interface ResultViewProps extends ResultSource {
  /** Whether the result shown is that of the reader's answers; a reply is only made of one that is. */
  readonly hasAnswers: boolean;
  readonly notice: ReactNode;
  readonly texts: ChecklistTexts;
  /** The texts of this edition. */
  readonly own: EditionTexts;
  readonly arrival: Arrival;
  readonly typed: Typed;
  /** What replies are made from. */
  readonly file: string;
  readonly listUrl: string;
  readonly url: string;
  readonly onGo: (event: MouseEvent, page: ChecklistPage, requirement?: string) => void;
}
