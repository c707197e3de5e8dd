import { useEffect, useState, type MouseEvent, type ReactNode } from 'react';
import type { EditionId } from '../../program/editions.ts';
import { checklistWizards, type ChecklistWizardId } from '../../wizards/checklists.ts';
import { type ChecklistPage } from '../../wizards/checklist/pages.ts';
import { resultOf, type ResultId } from '../../wizards/checklist/result.ts';
import { answersOf, editionOf, unknownOf, type ChecklistWizard } from '../../wizards/checklist/wizard.ts';
import { fragmentFor, nothing, withWizard } from '../../wizards/fragment.ts';
import { changeTo, hasMoved, stepTo, useAddress } from '../wizard/address.ts';
import { Notices } from './Notices.tsx';
import { Requirements } from './Requirements.tsx';
import { ResultView } from './ResultView.tsx';
import { pageOf, urlOf } from './urls.ts';
import { wordsOfEdition, type Words } from './words.ts';

interface ChecklistProps {
  readonly wizard: ChecklistWizardId;
  readonly words: Words;
  /** The page that this is; none for a checklist inside a guidance page. */
  readonly page?: ChecklistPage;
  /** What stands under the heading, from the page. */
  readonly children?: ReactNode;
}

/**
 * A checklist and its results, in place: the address holds the edition and the answers, of every edition that was
 * answered, and every change of it is shown.
 */
export function Checklist({ wizard: id, words, page: built, children }: ChecklistProps) {
  const wizard: ChecklistWizard = checklistWizards[id];
  const address = useAddress();
  const fragment = address ? fragmentFor(id, address.hash) : nothing;
  const page = (built && address && pageOf(words, wizard, address.path)) ?? built;
  const edition = editionOf(wizard, fragment.edition) ?? editionOf(wizard, page?.edition) ?? wizard.editions[0];
  const answers = answersOf(wizard, edition, fragment.answers);
  const result = resultOf(edition, answers);
  const spoken = wordsOfEdition(words, edition.edition);
  // Where the focus goes when a requirement is changed from the result.
  const [target, setTarget] = useState<string>();
  const view = page?.result;

  // The page falls back to links where no island has taken over in time (theme.js); this one has, if late.
  useEffect(() => document.documentElement.classList.add('js'), []);

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

  const url = (to: { edition?: EditionId; result?: ResultId | undefined }, given = fragment.answers) =>
    urlOf(words, wizard, { edition: to.edition ?? edition.edition, ...(to.result && { result: to.result }) }, given);

  const others = wizard.editions
    .filter((other) => other !== edition)
    .map((other) => {
      const { id: outcome } = resultOf(other, answersOf(wizard, other, fragment.answers));
      return { result: outcome, edition: other.edition, url: url({ edition: other.edition, result: outcome }) };
    });

  /** Inside a guidance page only the fragment changes; the page keeps its address. */
  const here = (to: string) => (built ? to : withWizard(id, to));
  /** Takes a link over, unless the browser is told to do something else with it. */
  const take = (event: MouseEvent, act: () => void) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    act();
  };
  const follow = (event: MouseEvent, to: string, requirement?: string) =>
    take(event, () => {
      setTarget(requirement);
      if (built) stepTo(to);
      else location.assign(to);
    });

  const common = { notice: children, words, edition, spoken, result, isEmbedded: built === undefined };
  return (
    <div className="checklist">
      <Notices
        words={words}
        fragment={fragment}
        unknown={unknownOf(wizard, fragment.answers)}
        isUnknownEdition={fragment.edition !== undefined && !editionOf(wizard, fragment.edition)}
        shown={edition.edition}
        elsewhere={
          view && answers.size > 0 && view !== result.id
            ? { url: url({ result: result.id }), result: result.id }
            : undefined
        }
      />
      {view ? (
        <ResultView
          key={`${edition.edition} ${view}`}
          {...common}
          shown={view}
          hasAnswers={answers.size > 0 && view === result.id}
          typed={address?.typed ?? {}}
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
            take(event, () => {
              setTarget(undefined);
              stepTo(here(to));
            })
          }
        />
      )}
    </div>
  );
}
