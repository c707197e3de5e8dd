import { useMachine } from '@xstate/react';
import { useMemo } from 'react';
import { fromCallback } from 'xstate';
import type { ResultTexts } from '../../text/checklistTexts.ts';
import { fragmentOf, type ChecklistWizard } from '../../wizards/checklist/checklist.ts';
import { pageAt, segmentsOfPage, type ChecklistPage } from '../../wizards/checklist/pages.ts';
import { checklistSession, type ChecklistEvent } from '../../wizards/checklist/session.ts';
import { carryTyping } from '../shared/carriedTyping.ts';
import { followUrl, leaveFor, pushUrl, replaceUrl, typedInEntry } from '../shared/history.ts';

interface ChecklistSessionProps {
  readonly checklist: ChecklistWizard;
  readonly texts: Pick<ResultTexts, 'root' | 'own'>;
  /** The page that was built; none for a checklist inside a guidance page. */
  readonly page?: ChecklistPage;
}

/** The path of a page of the checklist. */
const pathOf = ({ root }: Pick<ResultTexts, 'root'>, page: ChecklistPage) =>
  root +
  segmentsOfPage(page)
    .map((segment) => `${segment}/`)
    .join('');

/** The session with the URL of this browser: read by its actor, written by its actions. */
function sessionInBrowser({ checklist, texts, page: built }: ChecklistSessionProps) {
  /** Inside a guidance page only the fragment changes; the page keeps its path. */
  const urlOfPlace = ({ page = built, hash }: { readonly page?: ChecklistPage; readonly hash: string }) =>
    page ? pathOf(texts, page) + hash : hash;
  return checklistSession.provide({
    actors: {
      url: fromCallback<ChecklistEvent>(({ sendBack }) =>
        followUrl(({ path, hash }, arrival) => {
          const page =
            built && path.startsWith(texts.root) ? pageAt(texts.own.id, path.slice(texts.root.length)) : built;
          sendBack({ type: 'opened', place: { hash, ...(page && { page }) }, arrival });
        }),
      ),
    },
    actions: {
      push: ({ context }) => pushUrl(urlOfPlace(context.place)),
      replace: ({ context }) => replaceUrl(urlOfPlace(context.place)),
      leave: ({ context }, page) => {
        carryTyping(checklist.id);
        leaveFor(pathOf(texts, page) + fragmentOf(checklist, page.edition, context.fragment.answers));
      },
    },
  });
}

/**
 * Runs a reader's way through a checklist as an actor of the component.
 *
 * @returns what the page shows, and how to tell what the reader does
 */
export function useChecklistSession({ checklist, texts, page }: ChecklistSessionProps) {
  const machine = useMemo(
    () => sessionInBrowser({ checklist, texts, ...(page && { page }) }),
    [checklist, texts, page],
  );
  const [{ value, context }, send] = useMachine(machine, {
    input: { checklist, edition: texts.own.id, ...(page && { built: page }) },
  });
  return {
    ...context,
    /** Marks the island for scripts and tests: `built` until the URL is read. */
    session: value,
    send,
    /** What was typed; `undefined` until the URL is read. */
    typed: value === 'open' ? typedInEntry() : undefined,
    /** The URL of a page with the answers, in the language and under the edition of some texts. */
    urlIn: (texts: Pick<ResultTexts, 'root'>, to: ChecklistPage) =>
      pathOf(texts, to) + fragmentOf(checklist, to.edition, context.fragment.answers),
  };
}
