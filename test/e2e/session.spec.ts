// Every act of a reader in a wizard, along paths that xstate/graph finds in the session machine: after each act the page shows
// what the machine says.

import type { Page } from '@playwright/test';
import { createActor, type SnapshotFrom } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import { session, type Place, type SessionEvent } from '../../src/wizards/tree/session.ts';
import { choicesAt, firstQuestion, isOutcome } from '../../src/wizards/tree/tree.ts';
import { readWording } from '../content.ts';
import { answerLink, expect, ready, test } from './test.ts';
import { chooseModel as wizard } from '../wizards.ts';

type Session = SnapshotFrom<typeof session>;
type Act = SessionEvent & { readonly by?: 'reload' | 'language' };

const first = firstQuestion(wizard);
const input = { wizard: 'choose-model', edition: '2021-05', page: first, preset: new Map<string, string>() } as const;
const opening: Act = { type: 'opened', place: { state: first, hash: '' }, arrival: 'loaded' };

/** What a reader can do where the session stands: the first and the last answer, and everything else. */
function actsAt({ value, context: { view, place } }: Session): Act[] {
  if (value === 'built') return [opening];
  const choices = choicesAt(wizard, view.state).map(({ answer }) => answer);
  const earlier = new Set([view.steps[0], view.steps.at(-1)].flatMap((step) => step ?? []));
  const opened = { type: 'opened', place, arrival: 'loaded' } as const;
  return [
    ...[choices[0], choices.at(-1)].flatMap((answer): Act[] =>
      answer === undefined ? [] : [{ type: 'answered', answer }],
    ),
    ...Array.from(earlier, ({ question }): Act => ({ type: 'changed', question })),
    ...(view.steps.length > 0 ? [{ type: 'wentBack' } as const, { type: 'startedAgain' } as const] : []),
    { ...opened, by: 'reload' },
    { ...opened, by: 'language' },
  ];
}

/** Sessions that offer the same acts count as one, whichever question is asked. */
const kindOf = ({ value, context: { view } }: Session) =>
  `${value}, ${view.agreement}, ${String(Math.min(view.steps.length, 2))} answers`;

/** The session after some acts. Where sessions count as one, the machine itself says which one a path leads to. */
function sessionAfter(path: readonly Act[]): Session {
  const actor = createActor(session, { input }).start();
  for (const act of path) actor.send(act);
  return actor.getSnapshot();
}

const paths = getShortestPaths(session, {
  input,
  events: (snapshot) => actsAt(snapshot),
  serializeState: (snapshot) => kindOf(snapshot),
}).map(({ state, steps }) => {
  const path = steps.slice(1).map(({ event }): Act => event);
  return { name: kindOf(state), path, state: sessionAfter(path) };
});

const linkOf = (page: Page, name: string | RegExp) => page.getByRole('link', { name });
const textOf = (question: string, locale: 'en' | 'nl' = 'en') =>
  readWording(locale, 'choose-model').questions[question]?.question ?? '';

/** How each act is done in the browser. A new kind of event does not compile without its act. */
const acts: {
  readonly [Type in SessionEvent['type']]: (page: Page, act: Extract<Act, { type: Type }>) => Promise<void>;
} = {
  opened: async (page, { by }) => {
    if (by === 'language') {
      await linkOf(page, 'Nederlands').click();
      await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
      await linkOf(page, 'English').click();
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    } else if (by === 'reload') await page.reload();
    else await page.goto(`/en/${wizard.id}/`);
    await ready(page);
  },
  answered: (page, { answer }) => answerLink(page, answer).click(),
  changed: (page, { question }) => linkOf(page, `Change your answer to “${textOf(question)}”`).click(),
  wentBack: (page) => linkOf(page, 'Back').click(),
  startedAgain: (page) => linkOf(page, 'Start again').click(),
};

function perform(page: Page, act: Act): Promise<void> {
  switch (act.type) {
    case 'opened':
      return acts.opened(page, act);
    case 'answered':
      return acts.answered(page, act);
    case 'changed':
      return acts.changed(page, act);
    case 'wentBack':
      return acts.wentBack(page, act);
    case 'startedAgain':
      return acts.startedAgain(page, act);
  }
}

const urlOf = ({ state = first, hash }: Place) => `/en/${wizard.id}/${state === first ? '' : `${state}/`}${hash}`;

/** The page shows the session: its question, its URL, its answers, and whether it was answered before. */
async function expectSession(page: Page, { context: { view, place } }: Session): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(textOf(view.state));
  await expect(page).toHaveURL(urlOf(place));
  await expect(page.locator('.answers dt')).toHaveText(view.steps.map(({ question }) => textOf(question)));
  await expect(page.locator('.notices .notice')).toHaveCount(view.agreement === 'answered' ? 1 : 0);
}

/** The outcome that an act leads to, if it does. */
function outcomeOf(act: Act, { context: { view } }: Session): string | undefined {
  if (act.type !== 'answered') return undefined;
  const choice = choicesAt(wizard, view.state).find(({ answer }) => answer === act.answer);
  return choice && isOutcome(wizard, choice.target) ? choice.target : undefined;
}

test('the machine offers every act somewhere', () => {
  const offered = new Set(paths.flatMap(({ state }) => actsAt(state).map(({ type, by }) => by ?? type)));
  expect([...offered].sort()).toEqual(
    ['answered', 'changed', 'language', 'opened', 'reload', 'startedAgain', 'wentBack'].sort(),
  );
});

for (const { name, path, state } of paths.filter(({ state: { value } }) => value === 'open')) {
  for (const act of actsAt(state)) {
    const what =
      act.by ?? [act.type, 'answer' in act ? act.answer : '', 'question' in act ? act.question : ''].join(' ');
    test(`${name}: ${what.trim()}`, async ({ page }) => {
      for (const step of path) await perform(page, step);
      await expectSession(page, state);
      await perform(page, act);
      const target = outcomeOf(act, state);
      if (target !== undefined) {
        await expect(page).toHaveURL(new RegExp(`/en/${wizard.id}/${target}/#edition=2021-05&`));
        await expect(page.locator('.answers dt')).toHaveCount(state.context.view.steps.length + 1);
      } else await expectSession(page, sessionAfter([...path, act]));
    });
  }
}
