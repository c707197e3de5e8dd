import { describe, expect, test } from 'vitest';
import { directBill2021 } from '../../src/wizards/direct-bill-requirements/2021-05.ts';
import { directBill2025 } from '../../src/wizards/direct-bill-requirements/2025-10.ts';
import { pageAt, segmentsOfPage, pagesOf } from '../../src/wizards/checklist/pages.ts';
import { answersOf, unknownOf, type ChecklistWizard } from '../../src/wizards/checklist/checklist.ts';
import { checklistOf } from '../../src/wizards/index.ts';
import { readFragment } from '../../src/wizards/fragment.ts';

const wizard = checklistOf('direct-bill-requirements');
const [older, newer] = wizard.editions;
const under = (edition: typeof older | undefined, hash: string) =>
  Object.fromEntries(answersOf(wizard, edition ?? older, readFragment(hash).answers));

describe('the answers of an address', () => {
  test('are those of the edition', () => {
    expect(under(older, '#edition=2021-05&R1=yes&R5=no&R4=have')).toEqual({ R1: 'yes', R5: 'no', R4: 'have' });
  });

  test('count in the other edition where both ask the same, and nowhere else', () => {
    expect(under(newer, '#R1=yes&R2=no&R3=yes&R5=yes&R6=yes&R8=yes&R10=not-sure&R4=yes&R9=yes')).toEqual({
      E1: 'yes',
      E2: 'no',
      E3: 'not-sure',
      G9: 'yes',
    });
    expect(under(older, '#E1=no&E3=yes&E5=yes&E7=have')).toEqual({ R1: 'no', R10: 'yes' });
  });

  test('count in every edition that asks the same, however many stand between', () => {
    const [first, ...rest] = directBill2025.requirements;
    const third = { ...directBill2025, requirements: [{ ...first, id: 'N1', sameAs: 'E1' }, ...rest] as const };
    const three: ChecklistWizard = {
      id: 'direct-bill-requirements',
      purpose: 'begin',
      editions: [directBill2021, directBill2025, third],
    };
    const [oldest, , newest] = three.editions;
    expect(answersOf(three, newest ?? oldest, new Map([['R1', 'no']])).get('N1')).toBe('no');
    expect(answersOf(three, oldest, new Map([['N1', 'yes']])).get('R1')).toBe('yes');
    // The edition beside it counts before one further away.
    const both = new Map([
      ['R1', 'yes'],
      ['E1', 'no'],
    ]);
    expect(answersOf(three, newest ?? oldest, both).get('N1')).toBe('no');
  });

  test('are never overruled by another edition', () => {
    expect(under(newer, '#R1=yes&E1=no')).toEqual({ E1: 'no' });
    expect(under(older, '#R1=yes&E1=no')).toEqual({ R1: 'yes' });
  });

  test('leave out what is none, and name it', () => {
    const hash = '#edition=2021-05&R1=perhaps&R99=yes&R4=now&E7=have&R2=now&constructor=yes&R1.yes=x&__proto__=no';
    expect(under(older, hash)).toEqual({ R4: 'now' });
    expect(unknownOf(wizard, readFragment(hash).answers).map(({ question }) => question)).toEqual([
      'R1',
      'R99',
      'R2',
      'constructor',
      'R1.yes',
      '__proto__',
    ]);
  });
});

describe('the pages of a checklist', () => {
  test('are the list and three results of each edition', () => {
    expect(pagesOf(wizard).map((page) => [page.edition, ...segmentsOfPage(page)].join('/'))).toEqual([
      '2021-05',
      '2021-05/ready',
      '2021-05/not-yet',
      '2021-05/cannot-tell',
      '2025-10',
      '2025-10/ready',
      '2025-10/not-yet',
      '2025-10/cannot-tell',
    ]);
  });

  test('are found by their address, and no other is', () => {
    for (const page of pagesOf(wizard))
      expect(
        pageAt(
          page.edition,
          segmentsOfPage(page)
            .map((segment) => `${segment}/`)
            .join(''),
        ),
      ).toEqual(page);
    for (const folder of ['2025-10', 'ready/ready', 'constructor', '2025-10/ready'])
      expect(pageAt('2021-05', folder)).toBeUndefined();
  });
});
