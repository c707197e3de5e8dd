// The reader's way through a wizard and through a checklist, as machines without a browser: what each act shows, and what it
// writes into the URL.

import { describe, expect, test } from 'vitest';
import { createActor, fromCallback } from 'xstate';
import { checklistSession, type ChecklistEvent, type ChecklistPlace } from '../../src/wizards/checklist/session.ts';
import type { ChecklistPage } from '../../src/wizards/checklist/pages.ts';
import { checklistOf, type ChecklistId } from '../../src/wizards/checklists.ts';
import type { EditionId } from '../../src/program/editions.ts';
import { session, type Destination, type Place, type SessionEvent } from '../../src/wizards/tree/session.ts';
import type { WizardId } from '../../src/wizards/index.ts';

interface Start {
  readonly wizard?: WizardId;
  readonly page?: string;
  readonly preset?: ReadonlyMap<string, string>;
  /** What the URL says when the page is opened; nothing is reported without it. */
  readonly opened?: Place;
}

/** A session whose URL is kept here. */
function begin({ wizard = 'transaction-scenarios', page, preset = new Map(), opened }: Start) {
  const pushed: Place[] = [];
  const left: Destination[] = [];
  const actor = createActor(
    session.provide({
      actors: {
        url: fromCallback<SessionEvent>(({ sendBack }) => {
          if (opened) sendBack({ type: 'opened', place: opened, arrival: 'loaded' });
        }),
      },
      actions: {
        push: ({ context }) => pushed.push(context.place),
        leave: (_, destination) => left.push(destination),
      },
    }),
    { input: { wizard, edition: '2021-05', preset, ...(page !== undefined && { page }) } },
  ).start();
  const shown = () => actor.getSnapshot().context;
  const send = (event: SessionEvent) => {
    actor.send(event);
    return shown();
  };
  return { actor, pushed, left, shown, send };
}

const s6 = '#edition=2021-05&scenario=s6&s6-relationship=yes';

describe('a session', () => {
  test('shows the page as it was built until the URL is read, and no answer of it', () => {
    const { actor, shown, send } = begin({ page: 's6-customer' });
    expect(actor.getSnapshot().value).toBe('built');
    expect(shown().view).toMatchObject({ state: 's6-customer', steps: [], agreement: 'halfway' });
    send({ type: 'answered', answer: 'no' });
    expect(actor.getSnapshot().value).toBe('built');
    send({ type: 'opened', place: { state: 's6-customer', hash: s6 }, arrival: 'loaded' });
    expect(actor.getSnapshot().value).toBe('open');
    expect(shown().view.steps).toHaveLength(2);
    expect(shown().arrival).toBe('loaded');
  });

  test('steps to the next question, and writes it into the URL once', () => {
    const { pushed, send } = begin({ page: 's6-customer', opened: { state: 's6-customer', hash: s6 } });
    const { view, arrival } = send({ type: 'answered', answer: 'no' });
    expect(view).toMatchObject({ state: 's6-way', agreement: 'here' });
    expect(arrival).toBe('stepped');
    expect(pushed).toEqual([{ state: 's6-way', hash: `${s6}&s6-customer=no` }]);
    // The URL reports what was just written: nothing changes.
    send({ type: 'opened', place: { state: 's6-way', hash: `${s6}&s6-customer=no` }, arrival: 'stepped' });
    expect(pushed).toHaveLength(1);
  });

  test('leaves for an outcome, and can be answered again if the reader stays', () => {
    const { pushed, left, send } = begin({ page: 's6-customer', opened: { state: 's6-customer', hash: s6 } });
    const { view } = send({ type: 'answered', answer: 'not-sure' });
    expect(left).toMatchObject([{ state: 's6-find-customer', steps: { length: 3 } }]);
    expect(view.state).toBe('s6-customer');
    send({ type: 'answered', answer: 'yes' });
    expect(pushed).toMatchObject([{ state: 's6-way-for-customer' }]);
  });

  test('ignores what is no answer to the question', () => {
    const { pushed, left, send } = begin({ page: 's6-customer', opened: { state: 's6-customer', hash: s6 } });
    for (const answer of ['s6', 'NL.US', '', '__proto__'])
      expect(send({ type: 'answered', answer }).view.state).toBe('s6-customer');
    expect([pushed, left]).toEqual([[], []]);
  });

  test('goes back by one answer, and nowhere from the first question', () => {
    const { pushed, send } = begin({ page: 's6-customer', opened: { state: 's6-customer', hash: s6 } });
    expect(send({ type: 'wentBack' }).view.state).toBe('s6-relationship');
    expect(send({ type: 'wentBack' }).view.state).toBe('scenario');
    send({ type: 'wentBack' });
    expect(pushed).toEqual([
      { state: 's6-relationship', hash: '#edition=2021-05&scenario=s6' },
      { state: 'scenario', hash: '' },
    ]);
  });

  test('changes an earlier answer with all the later ones in the URL', () => {
    const { pushed, send } = begin({ page: 's6-customer', opened: { state: 's6-customer', hash: s6 } });
    const { view } = send({ type: 'changed', question: 'scenario' });
    expect(view).toMatchObject({ state: 'scenario', agreement: 'answered', given: 's6' });
    expect(pushed).toEqual([{ state: 'scenario', hash: s6 }]);
    expect(send({ type: 'answered', answer: 's6' }).view.state).toBe('s6-customer');
  });

  test('starts again without an answer', () => {
    const { pushed, send } = begin({ page: 's6-customer', opened: { state: 's6-customer', hash: s6 } });
    expect(send({ type: 'startedAgain' }).view).toMatchObject({ state: 'scenario', steps: [] });
    expect(pushed).toEqual([{ state: 'scenario', hash: '' }]);
  });

  test('inside a guidance page names its wizard, and begins anew when another wizard of the page is used', () => {
    const preset = new Map([['scenario', 's7']]);
    const { pushed, send, shown } = begin({ preset, opened: { hash: '' } });
    expect(shown().view.state).toBe('s7-countries');
    send({ type: 'wentBack' });
    expect(pushed).toEqual([{ state: 'scenario', hash: '#wizard=transaction-scenarios' }]);
    send({ type: 'opened', place: { state: 'new-plan', hash: '#wizard=choose-model&place=new' }, arrival: 'stepped' });
    expect(shown()).toMatchObject({ view: { state: 's7-countries' }, arrival: 'loaded' });
  });
});

interface ChecklistStart {
  readonly checklist?: ChecklistId;
  readonly edition?: EditionId;
  readonly built?: ChecklistPage;
  readonly opened?: ChecklistPlace;
}

function beginChecklist({
  checklist = 'direct-bill-requirements',
  edition = '2021-05',
  built,
  opened,
}: ChecklistStart) {
  const written: [how: 'push' | 'replace', place: ChecklistPlace][] = [];
  const left: ChecklistPage[] = [];
  const actor = createActor(
    checklistSession.provide({
      actors: {
        url: fromCallback<ChecklistEvent>(({ sendBack }) => {
          if (opened) sendBack({ type: 'opened', place: opened, arrival: 'loaded' });
        }),
      },
      actions: {
        push: ({ context }) => written.push(['push', context.place]),
        replace: ({ context }) => written.push(['replace', context.place]),
        leave: (_, page) => left.push(page),
      },
    }),
    { input: { checklist: checklistOf(checklist), edition, ...(built && { built }) } },
  ).start();
  const shown = () => actor.getSnapshot().context;
  const send = (event: ChecklistEvent) => {
    actor.send(event);
    return shown();
  };
  return { actor, written, left, shown, send };
}

describe('a checklist’s session', () => {
  const list = { edition: '2021-05' } as const;

  test('changes the URL of the page with each answer, and takes one back', () => {
    const { written, send } = beginChecklist({ built: list, opened: { page: list, hash: '' } });
    expect(send({ type: 'answered', question: 'R5', answer: 'no' }).view.result.id).toBe('not-yet');
    expect(send({ type: 'answered', question: 'R5', answer: undefined }).view.result.id).toBe('cannot-tell');
    expect(written).toEqual([
      ['replace', { page: list, hash: '#edition=2021-05&R5=no' }],
      ['replace', { page: list, hash: '' }],
    ]);
  });

  test('counts what was answered before the URL was read, over what the URL holds', () => {
    const { written, send, shown } = beginChecklist({ built: list });
    send({ type: 'answered', question: 'R2', answer: 'no' });
    send({ type: 'answered', question: 'R8', answer: 'no' });
    expect(shown().view.answers.size).toBe(0);
    send({ type: 'opened', place: { page: list, hash: '#edition=2021-05&R1=yes&R8=yes' }, arrival: 'loaded' });
    expect(Object.fromEntries(shown().view.answers)).toEqual({ R1: 'yes', R2: 'no', R8: 'no' });
    expect(written).toEqual([['replace', { page: list, hash: '#edition=2021-05&R1=yes&R2=no&R8=no' }]]);
    expect(shown().early).toEqual([]);
  });

  test('goes to a result and back to one requirement, each a step of the history', () => {
    const hash = '#edition=2021-05&R5=no';
    const { written, send } = beginChecklist({ built: list, opened: { page: list, hash } });
    const result = { edition: '2021-05', result: 'not-yet' } as const;
    expect(send({ type: 'went', page: result })).toMatchObject({ place: { page: result }, arrival: 'stepped' });
    expect(send({ type: 'went', page: list, requirement: 'R5' }).requirement).toBe('R5');
    expect(send({ type: 'answered', question: 'R5', answer: 'yes' }).requirement).toBeUndefined();
    expect(written.map(([how]) => how)).toEqual(['push', 'push', 'replace']);
  });

  test('of another edition counts the answers that both know, and keeps the others in the fragment', () => {
    const today = { edition: '2025-10' } as const;
    const { send, shown } = beginChecklist({
      edition: '2025-10',
      built: today,
      opened: { page: today, hash: '#edition=2025-10&R1=yes&R3=no' },
    });
    expect(shown().view.edition.edition).toBe('2025-10');
    expect(Object.fromEntries(shown().view.answers)).toEqual({ E1: 'yes', G9: 'no' });
    const { place } = send({ type: 'answered', question: 'E5', answer: 'no' });
    expect(place.hash).toBe('#edition=2025-10&R1=yes&R3=no&E5=no');
  });

  test('inside a guidance page leaves for a result, and does not take another wizard’s entry of the history', () => {
    const hash = '#wizard=choose-model&edition=2021-05&place=new';
    const { written, left, send } = beginChecklist({ checklist: 'reseller-readiness', opened: { hash } });
    send({ type: 'answered', question: 'bank', answer: 'no' });
    send({ type: 'answered', question: 'bank', answer: 'yes' });
    expect(written).toEqual([
      ['push', { hash: '#wizard=reseller-readiness&edition=2021-05&bank=no' }],
      ['replace', { hash: '#wizard=reseller-readiness&edition=2021-05&bank=yes' }],
    ]);
    send({ type: 'went', page: { edition: '2021-05', result: 'cannot-tell' } });
    expect(left).toEqual([{ edition: '2021-05', result: 'cannot-tell' }]);
  });
});
