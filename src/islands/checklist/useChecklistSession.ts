import { useMachine } from '@xstate/react';
import { useMemo } from 'react';
import { fromCallback } from 'xstate';
import type { ResultTexts } from '../../text/checklistTexts.ts';
import { type ChecklistId, checklistOf } from '../../wizards/checklists.ts';
import { fragmentOf } from '../../wizards/checklist/checklist.ts';
import { folderOf, pageAt, type ChecklistPage } from '../../wizards/checklist/pages.ts';
import { checklistSession, type ChecklistEvent } from '../../wizards/checklist/session.ts';
import { followUrl, pushUrl, replaceUrl, typedInEntry } from '../shared/history.ts';

interface ChecklistSessionProps {
  readonly checklist: ChecklistId;
  readonly texts: Pick<ResultTexts, 'root'>;
  /** The page that was built; none for a checklist inside a guidance page. */
  readonly page?: ChecklistPage;
}

/** The path of a page of the checklist. */
const pathOf = (id: ChecklistId, { root }: Pick<ResultTexts, 'root'>, page: ChecklistPage) => {
  const folder = folderOf(checklistOf(id), page);
  return root + (folder && `${folder}/`);
};

/** The session with the URL of this browser: read by its actor, written by its actions. */
function sessionInBrowser({ checklist: id, texts, page: built }: ChecklistSessionProps) {
  const wizard = checklistOf(id);
  /** Inside a guidance page only the fragment changes; the page keeps its path. */
  const urlOfPlace = ({ page = built, hash }: { readonly page?: ChecklistPage; readonly hash: string }) =>
    page ? pathOf(id, texts, page) + hash : hash;
  return checklistSession.provide({
    actors: {
      url: fromCallback<ChecklistEvent>(({ sendBack }) =>
        followUrl(({ path, hash }, arrival) => {
          const page = built && path.startsWith(texts.root) ? pageAt(wizard, path.slice(texts.root.length)) : built;
          sendBack({ type: 'opened', place: { hash, ...(page && { page }) }, arrival });
        }),
      ),
    },
    actions: {
      push: ({ context }) => pushUrl(urlOfPlace(context.place)),
      replace: ({ context }) => replaceUrl(urlOfPlace(context.place)),
      leave: ({ context }, page) =>
        location.assign(pathOf(id, texts, page) + fragmentOf(wizard, page.edition, context.fragment.answers)),
    },
  });
}

/**
 * Runs a reader's way through a checklist as an actor of the component.
 *
 * @returns what the page shows, and how to tell what the reader does
 */
export function useChecklistSession({ checklist, texts, page }: ChecklistSessionProps) {
  const { root } = texts;
  const machine = useMemo(
    () => sessionInBrowser({ checklist, texts: { root }, ...(page && { page }) }),
    [checklist, root, page],
  );
  const [{ value, context }, send] = useMachine(machine, { input: { checklist, ...(page && { built: page }) } });
  const wizard = checklistOf(checklist);
  return {
    ...context,
    wizard,
    /** Marks the island for scripts and tests: `built` until the URL is read. */
    session: value,
    send,
    /** What was typed; `undefined` until the URL is read. */
    typed: value === 'open' ? typedInEntry() : undefined,
    /** The URL of a page with the answers, in the language of some texts. */
    urlIn: (texts: Pick<ResultTexts, 'root'>, to: ChecklistPage) =>
      pathOf(checklist, texts, to) + fragmentOf(wizard, to.edition, context.fragment.answers),
  };
}
