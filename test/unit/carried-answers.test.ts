import { expect, test } from 'vitest';
import type { Step } from '../../src/wizards/answers.ts';
import { carriedFragment } from '../../src/wizards/carriedAnswers.ts';
import { chooseModel, transactionScenarios } from '../wizards.ts';

const steps = (text: string): readonly Step[] =>
  text.split(' ').map((step) => {
    const [question = '', answer = ''] = step.split('=');
    return { question, answer };
  });

/** What a reader without a way out of scenario 6 has answered. */
const noWay = steps('scenario=s6 s6-relationship=yes s6-customer=no s6-way=none-of-these');

test.each([
  // The link says what the answer to the last question would be.
  ['s6-another-tenant', '#edition=2021-05&scenario=s6&s6-relationship=yes&s6-customer=no&s6-way=another-tenant'],
  // Back to a question on the way: what was answered before it.
  ['s6-customer', '#edition=2021-05&scenario=s6&s6-relationship=yes'],
  ['s6-relationship', '#edition=2021-05&scenario=s6'],
  // Only the first answer leads towards it.
  ['s6-no-relationship', '#edition=2021-05&scenario=s6&s6-relationship=no'],
  // Another scenario, the first question, and pages that are no state.
  ['s5-customer', ''],
  ['', ''],
  ['all-answers', ''],
])('a link from scenario 6 to %s takes the answers along that lead there', (page, fragment) => {
  const target = { wizard: 'transaction-scenarios', page };
  expect(carriedFragment(transactionScenarios, noWay, target)).toBe(fragment);
});

test.each([
  // R5 asks for the same revenue.
  ['place=reseller reseller-plan=no own-contract=yes revenue=below', '#edition=2021-05&R5=no'],
  ['place=reseller reseller-plan=no own-contract=yes revenue=not-sure', '#edition=2021-05&R5=not-sure'],
  // R3, R6 and R8 are one question in the choice of a model.
  [
    'place=reseller reseller-plan=no own-contract=yes revenue=enough capabilities=all',
    '#edition=2021-05&R5=yes&R3=yes&R6=yes&R8=yes',
  ],
  ['place=reseller reseller-plan=no own-contract=yes revenue=enough capabilities=not-all', '#edition=2021-05&R5=yes'],
  ['place=reseller reseller-plan=no own-contract=not-sure', ''],
])('the direct-bill checklist knows what “%s” says', (answers, fragment) => {
  const target = { wizard: 'direct-bill-requirements', page: '' };
  expect(carriedFragment(chooseModel, steps(answers), target)).toBe(fragment);
});

test('an active MPN ID is an MPN ID; none that is active may still be one', () => {
  const target = { wizard: 'reseller-readiness', page: '' };
  expect(carriedFragment(chooseModel, steps('place=new mpn-id=yes new-plan=sell'), target)).toBe(
    '#edition=2021-05&mpn-id=yes',
  );
  expect(carriedFragment(chooseModel, steps('place=new mpn-id=no'), target)).toBe('');
});

test.each([
  ['indirect-reseller', 'reseller'],
  ['direct-bill', 'direct-bill'],
  ['indirect-provider', 'provider'],
  ['not-enrolled', 'new'],
  ['not-sure', 'not-sure'],
])('the role %s is where the company stands: %s', (role, place) => {
  const known = steps(`scenario=help role=${role}`);
  const toModels = { wizard: 'choose-model', page: '' };
  expect(carriedFragment(transactionScenarios, known, toModels)).toBe(`#edition=2021-05&place=${place}`);
  const toRole = { wizard: 'transaction-scenarios', page: 'role' };
  expect(carriedFragment(chooseModel, steps(`place=${place}`), toRole)).toBe(`#edition=2021-05&role=${role}`);
});

test('nothing goes to a page of no wizard, or to one that has no question in common', () => {
  const known = steps('place=new mpn-id=yes');
  expect(carriedFragment(chooseModel, known, { wizard: 'guidance', page: 'regional-markets' })).toBe('');
  expect(carriedFragment(chooseModel, known, { wizard: 'direct-bill-requirements', page: '' })).toBe('');
});
