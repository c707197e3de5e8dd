import { assign, fromCallback, setup } from 'xstate';
import type { EditionId } from '../../program/editions.ts';
import type { Arrival } from '../arrival.ts';
import { fragmentFor, withWizard, writeFragment, type Fragment } from '../fragment.ts';
import { type WizardId, wizardOf } from '../trees.ts';
import type { Answers, Step } from '../answers.ts';
import { before } from './trail.ts';
import { firstQuestion, isOutcome, isQuestion } from './tree.ts';
import { answer, viewOf, type View } from './view.ts';

/** What a URL says of a wizard, in any language. */
export interface Place {
  /** The state whose page is open; inside a guidance page, the question that the reader went to. */
  readonly state?: string;
  /** The fragment, with its `#`; empty where it holds no answers. */
  readonly hash: string;
}

export interface SessionInput {
  readonly wizard: WizardId;
  /** The edition whose rules decide, and which new links name. */
  readonly edition: EditionId;
  /** The state whose page was built; none for a wizard inside a guidance page. */
  readonly page?: string;
  /** What the guidance page has answered already. */
  readonly preset: Answers;
}

interface SessionContext extends SessionInput {
  readonly place: Place;
  readonly fragment: Fragment;
  readonly view: View;
  readonly arrival: Arrival;
}

/** What happens to a wizard in a page: the URL has changed, or the reader acts. */
export type SessionEvent =
  | { readonly type: 'opened'; readonly place: Place; readonly arrival: Arrival }
  | { readonly type: 'answered'; readonly answer: string }
  | { readonly type: 'wentBack' }
  | { readonly type: 'changed'; readonly question: string }
  | { readonly type: 'startedAgain' };

/** Where an act leads: a state, and the answers on the way to it. */
export interface Destination {
  readonly state: string;
  readonly steps: readonly Step[];
}

/** Shows what a place says. Of several wizards in one guidance page only the one that the fragment names has moved. */
function shownAt(input: SessionInput, place: Place, arrival: Arrival) {
  const { wizard: id, edition, page, preset } = input;
  const wizard = wizardOf(id, edition);
  const fragment = fragmentFor(id, place.hash, page !== undefined);
  const isMeant = page !== undefined || fragment.wizard !== undefined;
  // What the history holds may be older than this version of the site.
  const visited = isMeant && place.state !== undefined && isQuestion(wizard, place.state) ? place.state : page;
  return {
    place,
    fragment,
    view: viewOf(wizard, fragment, visited, preset),
    arrival: isMeant ? arrival : ('loaded' as const),
  };
}

/** Where the reader's act leads; to the same state where it is none. */
function destinationOf({ wizard: id, edition, view }: SessionContext, event: SessionEvent): Destination {
  const wizard = wizardOf(id, edition);
  switch (event.type) {
    case 'answered':
      return answer(wizard, view, event.answer);
    case 'wentBack': {
      const last = view.steps.at(-1);
      return last
        ? { state: last.question, steps: before(view.steps, last.question) }
        : { state: view.state, steps: view.steps };
    }
    case 'changed':
      return { state: event.question, steps: view.all };
    case 'startedAgain':
      return { state: firstQuestion(wizard), steps: [] };
    case 'opened':
      return { state: view.state, steps: view.steps };
  }
}

function placeOf({ wizard, edition, page }: SessionInput, { state, steps }: Destination): Place {
  const hash = writeFragment(steps, edition);
  return { state, hash: page === undefined ? withWizard(wizard, hash) : hash };
}

const isSamePlace = (one: Place, other: Place) => one.state === other.state && one.hash === other.hash;

const go = { guard: 'leadsElsewhere', actions: ['step', 'push'] } as const;

/**
 * A reader's way through a wizard. The URL is its saved form: the actor `url` reports what it says, and the actions `push` and
 * `leave` write it. Where answers lead is for the wizard's own machine to say; this one only follows it. An outcome is a page
 * of its own, so the reader leaves for it.
 */
export const session = setup({
  types: {
    input: {} as SessionInput,
    context: {} as SessionContext,
    events: {} as SessionEvent,
  },
  actors: {
    /** Reports the URL when it starts and whenever it changes, as `opened`. Whoever shows the wizard provides it. */
    url: fromCallback<SessionEvent>(() => undefined),
  },
  actions: {
    show: assign(({ context, event }) => (event.type === 'opened' ? shownAt(context, event.place, event.arrival) : {})),
    step: assign(({ context, event }) => shownAt(context, placeOf(context, destinationOf(context, event)), 'stepped')),
    /** Writes `context.place` into the URL, as a new entry of the history. */
    push: () => undefined,
    /** Loads the page of an outcome. */
    leave: (_, _destination: Destination) => undefined,
  },
  guards: {
    leadsToOutcome: ({ context, event }) =>
      isOutcome(wizardOf(context.wizard, context.edition), destinationOf(context, event).state),
    isAnotherPlace: ({ context, event }) => event.type === 'opened' && !isSamePlace(event.place, context.place),
    leadsElsewhere: ({ context, event }) => destinationOf(context, event).state !== context.view.state,
  },
}).createMachine({
  id: 'session',
  context: ({ input }) => ({ ...input, ...shownAt(input, { hash: '' }, 'loaded') }),
  invoke: { src: 'url' },
  initial: 'built',
  states: {
    // As the page was built: the first render shows this, and so equals it.
    built: { on: { opened: { target: 'open', actions: 'show' } } },
    open: {
      on: {
        opened: { guard: 'isAnotherPlace', actions: 'show' },
        answered: [
          {
            guard: 'leadsToOutcome',
            actions: { type: 'leave', params: ({ context, event }) => destinationOf(context, event) },
          },
          go,
        ],
        wentBack: go,
        changed: go,
        startedAgain: { actions: go.actions },
      },
    },
  },
});
