import { useEffect, type MouseEvent, type ReactNode } from 'react';
import type { ChecklistTexts } from '../../text/checklistTexts.ts';
import { answersOf, type ChecklistWizard } from '../../wizards/checklist/checklist.ts';
import { pagesOf, type ChecklistPage } from '../../wizards/checklist/pages.ts';
import { resultOf } from '../../wizards/checklist/result.ts';
import { usePrecache } from '../offline/usePrecache.ts';
import { leadTo } from '../shared/editionLinks.ts';
import { ErrorBoundary } from '../shared/ErrorBoundary.tsx';
import { followInPlace } from '../shared/followInPlace.ts';
import { LinkNotices } from '../shared/LinkNotices.tsx';
import { useScriptClass } from '../shared/useScriptClass.ts';
import type { Extras } from './extras.ts';
import { Requirements } from './Requirements.tsx';
import { ResultView } from './ResultView.tsx';
import { useChecklistSession } from './useChecklistSession.ts';

/** What the page gives to the island of a checklist. */
export interface ChecklistProps {
  /** What decides, of this checklist alone: the script has none, so that a page loads no other. */
  readonly checklist: ChecklistWizard;
  readonly texts: ChecklistTexts;
  /** The page that was built; none for a checklist inside a guidance page. */
  readonly page?: ChecklistPage;
  /** The URL of what replies are made from; only on the checklist's own pages, which show results. */
  readonly file?: string;
  /** What the page says under the heading. */
  readonly children?: ReactNode;
  /** What the page says below. */
  readonly about?: ReactNode;
}

interface ChecklistIslandProps extends ChecklistProps {
  readonly extras: Extras;
}

/** A checklist and its results, in place: the session says what is shown, and the URL holds the answers of every edition. */
export function ChecklistIsland(props: ChecklistIslandProps) {
  return (
    <ErrorBoundary strings={props.texts.strings.wizard} root={props.texts.root}>
      <Checklist {...props} />
    </ErrorBoundary>
  );
}

function Checklist({ checklist, texts, page: built, file = '', extras, children, about }: ChecklistIslandProps) {
  const { session, view, place, fragment, arrival, requirement, typed, send, urlIn } = useChecklistSession({
    checklist,
    texts,
    ...(built && { page: built }),
  });
  const { edition, answers, result, month, unknown } = view;
  const { edition: id } = edition;
  const { own } = texts;
  const shown = (place.page ?? built)?.result;
  const url = (to: Pick<ChecklistPage, 'result'>) => urlIn(texts, { edition: id, ...to });

  const reachable = answers.size === 0 ? [] : pagesOf(checklist).filter((page) => page.edition === id);
  usePrecache(
    session === 'open',
    reachable.map((page) => urlIn(texts, page).replace(/#.*/, '')),
  );
  useScriptClass();

  const title = shown ? `${texts.strings.checklist.results[shown]}: ${own.results[shown].title}` : own.title;
  const isRenamed = built !== undefined && arrival !== 'loaded';
  useEffect(() => {
    if (isRenamed) document.title = `${title} · ${texts.titleEnd}`;
  }, [isRenamed, title, texts.titleEnd]);

  useEffect(() => {
    if (built === undefined) return;
    const path = (root: string) => urlIn({ root }, { edition: id, ...(shown && { result: shown }) }).replace(/#.*/, '');
    for (const other of [{ id, root: texts.root }, ...texts.others]) leadTo(other.id, path(other.root));
  });

  const others = checklist.editions
    .filter((other) => other !== edition)
    .map((other) => ({
      edition: other.edition,
      result: resultOf(other, answersOf(checklist, other, fragment.answers)).id,
    }));
  const go = (event: MouseEvent, page: ChecklistPage, changed?: string) =>
    followInPlace(event, () => send({ type: 'went', page, ...(changed !== undefined && { requirement: changed }) }));

  const { Helps, Evidence, Plan } = extras;
  const plan = Plan && edition.calendar && (
    <Plan
      {...{ texts, own, edition, month }}
      calendar={edition.calendar}
      isOpen={session === 'open'}
      heading={built === undefined ? 'h4' : 'h2'}
      onAnswer={(question, answer) => send({ type: 'answered', question, answer })}
    />
  );
  const common = { notice: children, texts, edition, own, result, arrival, plan, onGo: go };
  return (
    <div data-session={session}>
      <div className="checklist">
        <LinkNotices
          strings={texts.strings.wizard}
          fragment={fragment}
          unknown={unknown}
          shown={id}
          isOtherEdition={fragment.edition !== id}
          isOpen={session === 'open'}
          more={
            shown && answers.size > 0 && shown !== result.id
              ? [
                  {
                    text: texts.strings.wizard.elsewhere,
                    link: { href: url({ result: result.id }), text: texts.strings.checklist.results[result.id] },
                  },
                ]
              : []
          }
        />
        {shown ? (
          <ResultView
            key={shown}
            {...common}
            month={month}
            Evidence={Evidence}
            shown={shown}
            hasAnswers={answers.size > 0 && shown === result.id}
            typed={typed ?? {}}
            file={file}
            urlIn={urlIn}
            listUrl={url({})}
            url={url({ result: shown })}
            others={others}
          />
        ) : (
          <Requirements
            {...common}
            isEmbedded={built === undefined}
            Helps={Helps}
            typed={typed}
            target={requirement}
            resultUrl={url({ result: result.id })}
            editionUrl={urlIn}
            onAnswer={(question, answer) => send({ type: 'answered', question, answer })}
          />
        )}
      </div>
      <div>{about}</div>
    </div>
  );
}
