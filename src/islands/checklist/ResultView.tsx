import { Fragment, useId, useRef, type MouseEvent, type ReactNode } from 'react';
import { fill } from '../../i18n/format.ts';
import type { Verdict } from '../../wizards/outcome.ts';
import type { Arrival } from '../../wizards/arrival.ts';
import type { ChecklistPage } from '../../wizards/checklist/pages.ts';
import type { ResultId } from '../../wizards/checklist/result.ts';
import type { Typed } from '../shared/historyState.ts';
import { ReplyActions } from '../reply/ReplyActions.tsx';
import { CopyLink } from '../shared/CopyLink.tsx';
import { PrintedOn } from '../shared/PrintedOn.tsx';
import { InterfaceText } from '../shared/InterfaceText.tsx';
import { useArrivalFocus } from '../shared/useArrivalFocus.ts';
import { useKeys } from '../shared/useKeys.ts';
import { isInForce, NotInForce } from './NotInForce.tsx';
import { resultParts, type ResultPart } from '../../text/replies/resultParts.ts';
import { resultReply, type ResultSource } from '../../text/replies/resultReply.ts';
import { VerdictBadge } from '../shared/VerdictBadge.tsx';
import type { Extras } from './extras.ts';
import type { EditionTexts, ChecklistTexts } from '../../text/checklistTexts.ts';

/** The verdicts that results look like. */
const tones = { ready: 'fits', 'not-yet': 'not-yet', 'cannot-tell': 'find-out' } as const satisfies Record<
  ResultId,
  Verdict
>;

/** A result: what it means, what is met, missing and unknown, what would decide it, and what to do in which order. */
export function ResultView(props: ResultViewProps) {
  const {
    notice,
    texts,
    edition,
    own,
    result,
    month,
    arrival,
    plan,
    Evidence,
    shown,
    hasAnswers,
    typed,
    file,
    listUrl,
    url,
    onGo,
  } = props;
  const list = { edition: edition.edition };
  const { checklist, wizard } = texts.strings;
  const id = useId();
  const [top, actions] = [useRef<HTMLElement>(null), useRef<HTMLDivElement>(null)];
  const isOnItsWay = useArrivalFocus(arrival, top);
  useKeys(actions, { within: id, isOnItsWay });
  const { title, summary } = own.results[shown];
  const parts = resultParts({ texts, edition, result, month, hasAnswers });
  const counted = fill(checklist.counted, { met: String(result.met.length), all: String(result.toApply.length) });
  const appliesIf = <p className="screen-only">{`${checklist.appliesIf} ${checklist.rules[shown]}.`}</p>;
  const rules = `${checklist.edition} ${own.month}`;
  // Without answers there is no result of the reader's under other rules either, only the list to answer.
  const otherLinks = hasAnswers ? <OtherResults {...props} /> : <OtherLists {...props} />;
  return (
    <article className="outcome result" id={id} tabIndex={-1}>
      <header
        data-verdict={tones[shown]}
        role="group"
        tabIndex={-1}
        aria-labelledby={`${id}title`}
        aria-describedby="verdict"
        ref={top}
      >
        <VerdictBadge id="verdict" verdict={tones[shown]} label={checklist.results[shown]} />
        <h1 id={`${id}title`} aria-describedby="verdict">
          {title}
        </h1>
        <p className="lead">{summary}</p>
        <p className="edition">{rules}</p>
        {notice}
        {texts.others.some(isInForce) ? (
          <NotInForce texts={texts}>{otherLinks}</NotInForce>
        ) : (
          hasAnswers && <p className="then-and-now">{otherLinks}</p>
        )}
      </header>
      <div className="copy">
        {hasAnswers ? (
          <ReplyActions
            locale={texts.locale}
            strings={texts.strings.reply}
            files={[file]}
            make={(locale, files) => resultReply(locale, files, props)}
          />
        ) : (
          <section className="applies-if screen-only">
            {appliesIf}
            <p>{checklist.noAnswers}</p>
            <p>
              <a href={listUrl} onClick={(event) => onGo(event, list)}>
                {checklist.toCheck}
              </a>
            </p>
          </section>
        )}
      </div>
      <div className="parts">
        {hasAnswers && appliesIf}
        {parts.map((part) =>
          part.id === 'plan' && plan ? (
            <Fragment key={part.id}>{plan}</Fragment>
          ) : (
            <PartView key={part.id} {...props} part={part} />
          ),
        )}
        {hasAnswers && Evidence && <Evidence texts={texts} result={result} typed={typed} />}
      </div>
      <div className="trail" ref={actions}>
        {hasAnswers && <p>{counted}</p>}
        <div className="actions">
          {hasAnswers && (
            <a aria-keyshortcuts="Backspace" href={listUrl} onClick={(event) => onGo(event, list)}>
              {checklist.back}
            </a>
          )}
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

/** Without answers: the list of the rules that are in force today, where these are not. */
function OtherLists({ texts, urlIn }: ResultViewProps) {
  return texts.others.filter(isInForce).map(({ id, root }) => (
    <a key={id} href={urlIn({ root }, { edition: id })} data-under={id}>
      {texts.strings.checklist.toInForce}
    </a>
  ));
}

/** What comes out under the other editions, with the same answers. */
function OtherResults({ texts, others, urlIn }: ResultViewProps) {
  const { checklist } = texts.strings;
  return texts.others.flatMap(({ id, month, root }) => {
    const other = others.find(({ edition }) => edition === id);
    if (!other) return [];
    return (
      <a key={id} href={urlIn({ root }, other)} data-under={id}>
        {fill(checklist.otherEdition, { month, result: checklist.results[other.result] })}
      </a>
    );
  });
}

function PartView({
  texts,
  part,
  edition: { edition },
  listUrl,
  onGo,
}: ResultViewProps & { readonly part: ResultPart }) {
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
            {text && (
              <span>
                <InterfaceText text={text} words={texts.interfaceWords} />
              </span>
            )}
          </li>
        ))}
      </List>
    </section>
  );
}

interface ResultViewProps extends ResultSource {
  /** Whether the result shown is that of the reader's answers; a reply is only made of one that is. */
  readonly hasAnswers: boolean;
  readonly notice: ReactNode;
  readonly texts: ChecklistTexts;
  /** The texts of this edition. */
  readonly own: EditionTexts;
  readonly arrival: Arrival;
  /** The plan by the calendar, where there is one: it stands for the list of steps. */
  readonly plan: ReactNode;
  readonly Evidence: Extras['Evidence'];
  readonly typed: Typed;
  /** What replies are made from. */
  readonly file: string;
  readonly urlIn: (texts: Pick<ChecklistTexts, 'root'>, to: ChecklistPage) => string;
  readonly listUrl: string;
  readonly url: string;
  readonly onGo: (event: MouseEvent, page: ChecklistPage, requirement?: string) => void;
}
