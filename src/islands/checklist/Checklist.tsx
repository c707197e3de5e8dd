import type { MouseEvent } from 'react';
import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import { checklistWizards } from '../../wizards/checklists.ts';
import type { ChecklistId } from '../../wizards/checklistEditions.ts';
import { pagesOf, type ChecklistPage } from '../../wizards/checklist/pages.ts';
import { resultOf } from '../../wizards/checklist/result.ts';
import { answersOf, editionOf, unknownOf, type ChecklistWizard } from '../../wizards/checklist/checklist.ts';
import { fragmentFor, nothing, withWizard } from '../../wizards/fragment.ts';
import { useKept } from '../offline/usePrecache.ts';
import { changeTo, hasMoved, stepTo, useAddress } from '../shared/address.ts';
import { takeOver } from '../shared/takeOver.ts';
import { useScriptClass } from '../shared/useScriptClass.ts';
import { Whole } from '../shared/ErrorBoundary.tsx';
import { LinkNotices, Notice } from '../shared/LinkNotices.tsx';
import { Requirements } from './Requirements.tsx';
import { ResultView } from './ResultView.tsx';
import { pageOf, urlOf } from './urls.ts';
import { editionTextsOf, type ChecklistTexts } from '../../text/checklistTexts.ts';

interface ChecklistProps {
  readonly wizard: ChecklistId;
  readonly words: ChecklistTexts;
  /** The page that this is; none for a checklist inside a guidance page. */
  readonly page?: ChecklistPage;
  /** The address of what replies are made from; only on the checklist's own pages, which show results. */
  readonly file?: string;
  /** What stands under the heading, from the page. */
  readonly children?: ReactNode;
}

/**
 * A checklist and its results, in place: the address holds the edition and the answers, of every edition that was
 * answered, and every change of it is shown.
 */
export function Checklist(props: ChecklistProps) {
  return (
    <Whole strings={props.words.strings.wizard} root={props.words.root}>
      <List {...props} />
    </Whole>
  );
}

function List({ wizard: id, words, page: built, file = '', children }: ChecklistProps) {
  const wizard: ChecklistWizard = checklistWizards[id];
  const address = useAddress();
  const fragment = address ? fragmentFor(id, address.hash, built !== undefined) : nothing;
  const page = (built && address && pageOf(words, wizard, address.path)) ?? built;
  const edition = editionOf(wizard, fragment.edition) ?? editionOf(wizard, page?.edition) ?? wizard.editions[0];
  const answers = answersOf(wizard, edition, fragment.answers);
  const result = resultOf(edition, answers);
  const spoken = editionTextsOf(words, edition.edition);
  // Where the focus goes when a requirement is changed from the result.
  const [target, setTarget] = useState<string>();
  const view = page?.result;

  const reachable = answers.size === 0 ? [] : pagesOf(wizard).filter((other) => other.edition === edition.edition);
  useKept(
    address?.path,
    reachable.map((other) => urlOf(words, wizard, other, new Map()).replace(/#.*/, '')),
  );
  useScriptClass();

  const title = view ? `${words.strings.checklist.results[view]}: ${spoken.results[view].title}` : spoken.title;
  const isOther = built !== undefined && built.edition !== edition.edition;
  useEffect(() => {
    if (built && (isOther || hasMoved())) document.title = `${title} · ${words.titleEnd}`;
  }, [built, isOther, title, words.titleEnd]);

  // The page around the island has the sources of each edition.
  useEffect(() => {
    for (const part of document.querySelectorAll<HTMLElement>('[data-edition]'))
      part.hidden = part.dataset.edition !== edition.edition;
  }, [edition]);

  const urlIn = (spokenIn: Pick<ChecklistTexts, 'root'>, to: ChecklistPage, given = fragment.answers) =>
    urlOf(spokenIn, wizard, to, given);
  const url = ({ edition: other = edition.edition, result: to }: Partial<ChecklistPage>, given = fragment.answers) =>
    urlIn(words, { edition: other, ...(to && { result: to }) }, given);

  const others = wizard.editions
    .filter((other) => other !== edition)
    .map((other) => {
      const { id: outcome } = resultOf(other, answersOf(wizard, other, fragment.answers));
      return { result: outcome, edition: other.edition, url: url({ edition: other.edition, result: outcome }) };
    });

  /** Inside a guidance page only the fragment changes; the page keeps its address. */
  const here = (to: string) => (built ? to : withWizard(id, to));
  const follow = (event: MouseEvent, to: string, requirement?: string) =>
    takeOver(event, () => {
      setTarget(requirement);
      if (built) stepTo(to);
      else location.assign(to);
    });

  const common = { notice: children, words, edition, spoken, result, isEmbedded: built === undefined };
  return (
    <div className="checklist">
      <LinkNotices
        strings={words.strings.wizard}
        fragment={fragment}
        unknown={unknownOf(wizard, fragment.answers)}
        shown={edition.edition}
        isOtherEdition={!editionOf(wizard, fragment.edition)}
      >
        {view && answers.size > 0 && view !== result.id && (
          <Notice>
            <span>{words.strings.wizard.elsewhere}</span>{' '}
            <a href={url({ result: result.id })}>{words.strings.checklist.results[result.id]}</a>
          </Notice>
        )}
      </LinkNotices>
      {view ? (
        <ResultView
          key={`${edition.edition} ${view}`}
          {...common}
          shown={view}
          hasAnswers={answers.size > 0 && view === result.id}
          typed={address?.typed ?? {}}
          file={file}
          urlIn={urlIn}
          listUrl={url({})}
          url={url({ result: view })}
          others={others}
          onFollow={follow}
        />
      ) : (
        <Requirements
          key={edition.edition}
          {...common}
          isUsed={fragment.wizard !== undefined}
          typed={address?.typed}
          target={target}
          resultUrl={url({ result: result.id })}
          editionUrl={(other) => url({ edition: other })}
          onAnswer={(steps) => {
            const given = new Map(fragment.answers);
            for (const { question, answer } of steps)
              if (answer === undefined) given.delete(question);
              else given.set(question, answer);
            // The answers of another wizard of this page stay one step back.
            const isElsewhere = address !== undefined && fragment === nothing && address.hash !== '';
            (isElsewhere ? stepTo : changeTo)(here(url({}, given)));
          }}
          onFollow={follow}
          onEdition={(event, to) =>
            takeOver(event, () => {
              setTarget(undefined);
              stepTo(here(to));
            })
          }
        />
      )}
    </div>
  );
}
