import { assign, fromCallback, setup } from 'xstate';
import type { EditionId } from '../../program/editions.ts';
import type { Month } from '../../program/months.ts';
import type { Arrival } from '../arrival.ts';
import { fragmentFor, readFragment, withWizard, type Fragment } from '../fragment.ts';
import type { Answers, Step } from '../answers.ts';
import { answersOf, checklistUnder, fragmentOf, monthIn, unknownOf, type ChecklistWizard } from './checklist.ts';
import type { ChecklistPage } from './pages.ts';
import type { Checklist } from './requirement.ts';
import { resultOf, type Result } from './result.ts';

/** What a URL says of a checklist, in any language. */
export interface ChecklistPlace {
  /** The page that is open; none inside a guidance page. */
  readonly page?: ChecklistPage;
  /** The fragment, with its `#`; empty where it holds no answers. */
  readonly hash: string;
}

export interface ChecklistSessionInput {
  readonly checklist: ChecklistWizard;
  /** The edition of the page. */
  readonly edition: EditionId;
  /** The page that was built; none for a checklist inside a guidance page. */
  readonly built?: ChecklistPage;
}

/** What a checklist shows. */
export interface ChecklistView {
  readonly edition: Checklist;
  /** The answers that count under this edition. */
  readonly answers: Answers;
  readonly result: Result;
  /** The month that the plan is counted from; none where there is no such plan, or none is chosen. */
  readonly month: Month | undefined;
  /** What of the URL means nothing under any edition. */
  readonly unknown: readonly Step[];
}

interface ChecklistContext extends ChecklistSessionInput {
  readonly place: ChecklistPlace;
  readonly fragment: Fragment;
  readonly view: ChecklistView;
  readonly arrival: Arrival;
  /** What was answered before the URL was read. */
  readonly early: readonly Step[];
  /** The requirement that the reader went back to. */
  readonly requirement: string | undefined;
}

/** What happens to a checklist in a page: the URL has changed, or the reader acts. */
export type ChecklistEvent =
  | { readonly type: 'opened'; readonly place: ChecklistPlace; readonly arrival: Arrival }
  /** To a requirement, or with the month of the plan. Without an answer, the one that was given is taken back. */
  | { readonly type: 'answered'; readonly question: string; readonly answer: string | undefined }
  /** To the list or to a result; to one requirement, where that is to be changed. */
  | { readonly type: 'went'; readonly page: ChecklistPage; readonly requirement?: string };

function shownAt({ checklist, edition: under, built }: ChecklistSessionInput, place: ChecklistPlace, arrival: Arrival) {
  const fragment = fragmentFor(checklist.id, place.hash, built !== undefined);
  const edition = checklistUnder(checklist, under);
  const answers = answersOf(checklist, edition, fragment.answers);
  const isMeant = built !== undefined || fragment.wizard !== undefined;
  return {
    place,
    fragment,
    view: {
      edition,
      answers,
      result: resultOf(edition, answers),
      month: monthIn(edition, fragment.answers),
      unknown: unknownOf(checklist, fragment.answers),
    },
    arrival: isMeant ? arrival : ('loaded' as const),
    requirement: undefined,
  };
}

function placeOf(
  { checklist, edition, built }: ChecklistSessionInput,
  page: ChecklistPage | undefined,
  given: Answers,
): ChecklistPlace {
  const hash = fragmentOf(checklist, edition, given);
  return { ...(page && { page }), hash: built ? hash : withWizard(checklist.id, hash) };
}

/** The place after some answers more, or fewer. */
function answeredPlace(context: ChecklistContext, steps: readonly { question: string; answer: string | undefined }[]) {
  const given = new Map(context.fragment.answers);
  for (const { question, answer } of steps)
    if (answer === undefined) given.delete(question);
    else given.set(question, answer);
  return placeOf(context, context.place.page, given);
}

const isSamePlace = (one: ChecklistPlace, other: ChecklistPlace) =>
  one.hash === other.hash && one.page?.result === other.page?.result;

/**
 * A reader's way through a checklist. The URL is its saved form, as it is for a wizard (`tree/session.ts`): an answer changes
 * the URL of the page that is open, a result is a step of the history.
 */
export const checklistSession = setup({
  types: {
    input: {} as ChecklistSessionInput,
    context: {} as ChecklistContext,
    events: {} as ChecklistEvent,
  },
  actors: {
    /** Reports the URL when it starts and whenever it changes, as `opened`. Whoever shows the checklist provides it. */
    url: fromCallback<ChecklistEvent>(() => undefined),
  },
  actions: {
    show: assign(({ context, event }) => (event.type === 'opened' ? shownAt(context, event.place, event.arrival) : {})),
    remember: assign(({ context, event }) =>
      event.type === 'answered' && event.answer !== undefined
        ? { early: [...context.early, { question: event.question, answer: event.answer }] }
        : {},
    ),
    answerEarly: assign(({ context }) => ({
      ...shownAt(context, answeredPlace(context, context.early), context.arrival),
      early: [],
    })),
    answer: assign(({ context, event }) =>
      event.type === 'answered' ? shownAt(context, answeredPlace(context, [event]), context.arrival) : {},
    ),
    go: assign(({ context, event }) =>
      event.type === 'went'
        ? {
            ...shownAt(context, placeOf(context, context.built && event.page, context.fragment.answers), 'stepped'),
            requirement: event.requirement,
          }
        : {},
    ),
    /** Writes `context.place` into the URL, as a new entry of the history. */
    push: () => undefined,
    /** Writes `context.place` into the URL of the entry that is open. */
    replace: () => undefined,
    /** Loads a page of the checklist, from inside a guidance page. */
    leave: (_, _page: ChecklistPage) => undefined,
  },
  guards: {
    hasEarly: ({ context }) => context.early.length > 0,
    isElsewhere: ({ context, event }) => event.type === 'opened' && !isSamePlace(event.place, context.place),
    /** The answers of another wizard of the same guidance page stay one step back. */
    isTaken: ({ context: { built, checklist, place } }) => {
      const { wizard } = readFragment(place.hash);
      return built === undefined && wizard !== undefined && wizard !== checklist.id;
    },
    isAnotherPage: ({ context, event }) =>
      event.type === 'went' && context.built === undefined && event.page.result !== undefined,
  },
}).createMachine({
  id: 'checklist-session',
  context: ({ input }) => ({ ...input, early: [], ...shownAt(input, { hash: '' }, 'loaded') }),
  invoke: { src: 'url' },
  initial: 'built',
  states: {
    // As the page was built: the first render shows this, and so equals it.
    built: {
      on: {
        answered: { actions: 'remember' },
        opened: [
          { guard: 'hasEarly', target: 'open', actions: ['show', 'answerEarly', 'replace'] },
          { target: 'open', actions: 'show' },
        ],
      },
    },
    open: {
      on: {
        opened: { guard: 'isElsewhere', actions: 'show' },
        answered: [{ guard: 'isTaken', actions: ['answer', 'push'] }, { actions: ['answer', 'replace'] }],
        went: [
          {
            guard: 'isAnotherPage',
            actions: {
              type: 'leave',
              params: ({ event }) => event.page,
            },
          },
          { actions: ['go', 'push'] },
        ],
      },
    },
  },
});
