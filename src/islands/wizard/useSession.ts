import { useMachine } from '@xstate/react';
import { useMemo } from 'react';
import { fromCallback } from 'xstate';
import type { WizardTexts } from '../../text/wizardTexts.ts';
import { type WizardId, wizardOf } from '../../wizards/trees.ts';
import { session, type SessionEvent } from '../../wizards/tree/session.ts';
import { toAnswers, type Step } from '../../wizards/answers.ts';
import { followUrl, leaveFor, pushUrl } from '../shared/history.ts';
import { stateAt, urlOf } from './urls.ts';

/** What an island of a wizard is told by its page. */
export interface SessionProps {
  readonly wizard: WizardId;
  readonly texts: WizardTexts;
  /** The state whose page this is; none for a wizard inside a guidance page. */
  readonly page?: string;
  /** What a guidance page has answered already. */
  readonly preset?: readonly Step[];
}

/** The session with the URL of this browser: read by its actor, written by its actions. */
const sessionInBrowser = ({ wizard: id, texts, page }: SessionProps) =>
  session.provide({
    actors: {
      url: fromCallback<SessionEvent>(({ sendBack }) =>
        followUrl(({ path, hash, visited }, arrival) => {
          const state = page === undefined ? visited : stateAt(texts, wizardOf(id, texts.edition), path);
          sendBack({ type: 'opened', place: { hash, ...(state !== undefined && { state }) }, arrival });
        }),
      ),
    },
    actions: {
      push: ({ context: { place } }) => {
        if (page === undefined) pushUrl(place.hash, place.state);
        else pushUrl(urlOf(texts, wizardOf(id, texts.edition), place.state ?? page, []) + place.hash);
      },
      leave: (_, { state, steps }) => leaveFor(urlOf(texts, wizardOf(id, texts.edition), state, steps)),
    },
  });

/**
 * Runs a reader's way through a wizard as an actor of the component.
 *
 * @returns what the page shows, and how to tell what the reader does
 */
export function useSession(props: SessionProps) {
  const { wizard: id, texts, page, preset = [] } = props;
  // The actor keeps the implementations that it was given last.
  const machine = useMemo(
    () => sessionInBrowser({ wizard: id, texts, ...(page !== undefined && { page }) }),
    [id, texts, page],
  );
  const [{ value, context }, send] = useMachine(machine, {
    input: {
      wizard: id,
      edition: texts.edition,
      preset: toAnswers(preset),
      ...(page !== undefined && { page }),
    },
  });
  const wizard = wizardOf(id, texts.edition);
  return {
    ...context,
    wizard,
    /** Marks the island for scripts and tests: `built` until the URL is read. */
    session: value,
    send,
    urlOf: (state: string, steps: readonly Step[]) => urlOf(texts, wizard, state, steps),
  };
}

/** A session as components use it. */
export type Session = ReturnType<typeof useSession>;
