import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fragmentFor, readFragment, withWizard, writeFragment } from '../../src/wizards/fragment.ts';
import { toAnswers, type Step } from '../../src/wizards/answers.ts';
import { before, trail } from '../../src/wizards/tree/trail.ts';
import { answer, viewOf } from '../../src/wizards/tree/view.ts';
import { edgesOf, isOutcome, isQuestion } from '../../src/wizards/tree/tree.ts';
import { answersAt } from '../inputs.ts';
import { paths } from '../paths.ts';
import { transactionScenarios as wizard } from '../wizards.ts';

const follow = (fragment: string) => trail(wizard, readFragment(fragment).answers);

/** Answers a wizard as a reader does, from the first question. */
function walk(path: string): { state: string; fragment: string } {
  let state = 'scenario';
  let fragment = '';
  for (const given of path.split(' ')) {
    const next = answer(wizard, viewOf(wizard, readFragment(fragment), state), given);
    state = next.state;
    fragment = writeFragment(next.steps, '2021-05');
  }
  return { state, fragment };
}

describe('a trail', () => {
  test.each(Object.entries(paths))('leads to %s by the answers “%s”', (outcome, path) => {
    const { state, fragment } = walk(path);
    expect(state).toBe(outcome);
    expect(follow(fragment).state).toBe(outcome);
  });

  test('stops at the first question without a valid answer', () => {
    expect(follow('#scenario=s1&s1-role=indirect-reseller').state).toBe('s1-mpa');
    expect(follow('#scenario=s1&s1-role=emperor').state).toBe('s1-role');
    expect(follow('#scenario=s7&s7-countries=NL.IR').state).toBe('s7-countries');
  });

  test('begins halfway where the first question has no answer', () => {
    const { steps, state } = follow('#s1-mpa=yes&s1-provider=no');
    expect(steps.map(({ question }) => question)).toEqual(['s1-mpa', 's1-provider']);
    expect(state).toBe('s1-connect-provider');
  });

  test('tells what was left over from what never was an answer', () => {
    const { dropped, unknown } = follow('#scenario=s5&s1-role=direct-bill&s9-moon=yes&s5-customer=the-moon&no=');
    expect(dropped).toEqual([{ question: 's1-role', answer: 'direct-bill' }]);
    expect(unknown.map(({ question }) => question)).toEqual(['s9-moon', 's5-customer', 'no']);
  });

  test('up to a question leaves that question out', () => {
    const { steps } = follow('#scenario=s1&s1-role=indirect-reseller&s1-mpa=yes');
    expect(before(steps, 's1-mpa').map(({ question }) => question)).toEqual(['scenario', 's1-role']);
  });
});

describe('changing an earlier answer', () => {
  const whole = '#edition=2021-05&scenario=s6&s6-relationship=yes&s6-customer=no&s6-way=another-tenant';

  test('keeps the later ones that still apply', () => {
    const view = viewOf(wizard, readFragment(whole), 's6-customer');
    expect(view).toMatchObject({ agreement: 'answered', given: 'no', leadsTo: 's6-another-tenant' });
    expect(answer(wizard, view, 'no').state).toBe('s6-another-tenant');
  });

  test('drops the rest, and leaves them in the address once so that the next page can name them', () => {
    const next = answer(wizard, viewOf(wizard, readFragment(whole), 's6-customer'), 'yes');
    expect(next.state).toBe('s6-way-for-customer');
    const after = viewOf(wizard, readFragment(writeFragment(next.steps, '2021-05')), next.state);
    expect(after.dropped).toEqual([{ question: 's6-way', answer: 'another-tenant' }]);
    expect(after.agreement).toBe('here');
    const then = answer(wizard, after, 'second-provider');
    expect(then.state).toBe('s6-second-provider');
    expect(then.steps.map(({ question }) => question)).not.toContain('s6-way');
  });
});

describe('a view', () => {
  const view = (hash: string, here?: string) => viewOf(wizard, readFragment(hash), here);

  test.each([
    ['', 'scenario', 'here'],
    ['', 's7-countries', 'halfway'],
    ['#scenario=s7', 's7-countries', 'here'],
    ['#scenario=s7', 'scenario', 'answered'],
    ['#scenario=s7', 's1-mpa', 'elsewhere'],
    ['#scenario=s7', 's1-two-tier', 'elsewhere'],
    ['#nonsense=1', 's1-mpa', 'halfway'],
    ['#s7-countries=NL.US', 's7-different-regions', 'halfway'],
  ] as const)('of “%s” on the page %s is %s', (hash, here, agreement) => {
    expect(view(hash, here)).toMatchObject({ state: here, agreement });
  });

  test('inside a guidance page goes where the answers lead', () => {
    expect(view('#scenario=s6&s6-relationship=yes').state).toBe('s6-customer');
  });

  test('inside a guidance page shows the last question where the answers lead to an outcome', () => {
    expect(view('#scenario=s5&s5-customer=neither')).toMatchObject({ state: 's5-customer', given: 'neither' });
  });

  test('begins where a guidance page has answered already, unless the address has answers', () => {
    const preset = new Map([['scenario', 's7']]);
    expect(viewOf(wizard, readFragment(''), undefined, preset).state).toBe('s7-countries');
    expect(viewOf(wizard, readFragment('#scenario=s5'), undefined, preset).state).toBe('s5-customer');
  });
});

describe('a fragment', () => {
  test('names the edition first, and reads as it was written', () => {
    const steps = [
      { question: 'scenario', answer: 's7' },
      { question: 's7-countries', answer: 'NL.BQ-BO' },
    ];
    const fragment = writeFragment(steps, '2021-05');
    expect(fragment).toBe('#edition=2021-05&scenario=s7&s7-countries=NL.BQ-BO');
    expect(readFragment(fragment)).toEqual({
      answers: toAnswers(steps),
      edition: '2021-05',
      unused: [],
      tooLong: false,
    });
  });

  test('is nothing where it is a heading’s anchor, too long, or empty', () => {
    expect(readFragment('#three-roles').answers.size).toBe(0);
    expect(readFragment('')).toMatchObject({ tooLong: false });
    expect(readFragment(`#scenario=${'x'.repeat(100_000)}`)).toMatchObject({ tooLong: true });
  });

  test('is for the wizard that it names, where a guidance page has several', () => {
    expect(withWizard('choose-model', '/en/choose-model/mpn-id/#edition=2021-05&place=new')).toBe(
      '#wizard=choose-model&edition=2021-05&place=new',
    );
    expect(withWizard('choose-model', '/en/choose-model/')).toBe('#wizard=choose-model');
    expect(fragmentFor('choose-model', '#wizard=choose-model&place=new').answers.size).toBe(1);
    expect(fragmentFor('choose-model', '#place=new').answers.size).toBe(1);
    expect(fragmentFor('reseller-readiness', '#wizard=choose-model&mpn-id=yes').answers.size).toBe(0);
  });

  test('says which edition it was made for, whether or not this site has it', () => {
    expect(readFragment('#edition=2031-01&scenario=s7').edition).toBe('2031-01');
    expect(readFragment('#edition=constructor&scenario=s7').edition).toBe('constructor');
    expect(readFragment('#scenario=s7').edition).toBeUndefined();
  });
});

describe('any walk through the wizard', () => {
  /** A reader who answers at random: each number picks one of the answers that are offered. */
  const walks = fc.array(fc.nat(), { minLength: 1, maxLength: 8 }).map((picks) => {
    let state = 'scenario';
    const steps: Step[] = [];
    for (const pick of picks) {
      const offered = answersAt(wizard, state);
      const given = offered[pick % Math.max(offered.length, 1)];
      if (given === undefined) break;
      steps.push({ question: state, answer: given });
      state = trail(wizard, toAnswers(steps)).state;
    }
    return { steps, state };
  });

  test('is restored from its address', () => {
    fc.assert(
      fc.property(walks, ({ steps, state }) => {
        expect(follow(writeFragment(steps, '2021-05'))).toMatchObject({ steps, state, dropped: [], unknown: [] });
      }),
      { numRuns: 2000 },
    );
  });

  test('survives noise in its address', () => {
    fc.assert(
      fc.property(walks, fc.string(), ({ steps, state }, noise) => {
        const found = follow(`${writeFragment(steps, '2021-05')}&${noise}`);
        expect(found.steps.slice(0, steps.length)).toEqual(steps.slice(0, found.steps.length));
        if (!noise.includes('=')) expect(found.state).toBe(state);
      }),
      { numRuns: 2000 },
    );
  });

  test('keeps what still applies after any change, and loses no answer in silence', () => {
    fc.assert(
      fc.property(walks, fc.nat(), fc.nat(), ({ steps }, which, pick) => {
        const at = steps[which % steps.length];
        if (!at) return;
        const offered = answersAt(wizard, at.question);
        const given = offered[pick % offered.length] ?? '';
        const view = viewOf(wizard, readFragment(writeFragment(steps, '2021-05')), at.question);
        const next = answer(wizard, view, given);
        const kept = new Map(next.steps.map((step) => [step.question, step.answer]));
        expect(kept.get(at.question)).toBe(given);
        for (const step of steps) if (step.question !== at.question) expect(kept.get(step.question)).toBe(step.answer);
        expect(trail(wizard, kept).state).toBe(next.state);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('whatever an address holds', () => {
  const states = Object.keys(wizard.machine.states);
  const choices = states.flatMap((state) => edgesOf(wizard, state).map((edge) => edge.answer));
  const id = fc.oneof(fc.constantFrom(...states), fc.constantFrom(...choices), fc.string());
  const value = fc.oneof(id, fc.constantFrom('NL.US', 'NL.NL', 'ZZ.ZZ', 'NL.', '__proto__', '<b>', '%', '%E0%A4%A'));
  const pairs = fc
    .array(fc.tuple(id, value), { maxLength: 12 })
    .map((list) => `#${list.map((p) => p.join('=')).join('&')}`);
  const hash = fc.oneof(
    pairs,
    fc.string().map((text) => `#${text}`),
    fc.string({ unit: 'binary' }).map((text) => `#a=${text}`),
  );
  const page = fc.option(fc.constantFrom(...states), { nil: undefined });

  test('nothing throws, and a valid state is shown', () => {
    fc.assert(
      fc.property(hash, page, (fragment, here) => {
        const view = viewOf(wizard, readFragment(fragment), here);
        expect(isQuestion(wizard, view.state) || isOutcome(wizard, view.state)).toBe(true);
        if (here === undefined) expect(isQuestion(wizard, view.state)).toBe(true);
        else expect(view.state).toBe(here);
      }),
      { numRuns: 3000 },
    );
  });

  test('the answers that count lead to the same place again', () => {
    fc.assert(
      fc.property(hash, (fragment) => {
        const once = follow(fragment);
        const again = follow(writeFragment(once.steps, '2021-05'));
        expect([again.steps, again.unknown, again.dropped]).toEqual([once.steps, [], []]);
        if (once.steps.length > 0) expect(again.state).toBe(once.state);
      }),
      { numRuns: 3000 },
    );
  });
});
