import { describe, expect, test } from 'vitest';
import { localeIds } from '../../src/i18n/locales.ts';
import { dueDay, monthsAround, readMonth, type Due, type Month } from '../../src/program/months.ts';
import { planSteps } from '../../src/text/planSteps.ts';
import { stayAuthorised2025 } from '../../src/wizards/stay-authorised/2025-10.ts';
import { readChecklist } from '../content.ts';

test.each([
  ['2026-12', '2026-12'],
  ['2028-02', '2028-02'],
  ['2026-13', undefined],
  ['2026-00', undefined],
  ['2026-1', undefined],
  ['1999-12', undefined],
  ['2026-12-01', undefined],
  ['2026-12\n', undefined],
  ['12-2026', undefined],
  ['__proto__', undefined],
  ['', undefined],
  [undefined, undefined],
])('%s is read as %s', (text, month) => {
  expect(readMonth(text)).toBe(month);
});

test('a text of a million characters is no month', () => {
  expect(readMonth(`2026-12${'0'.repeat(1_000_000)}`)).toBeUndefined();
});

test.each<[Month, Due, string]>([
  ['2027-05', {}, '2027-05-01'],
  // Over the turn of a year, in both directions.
  ['2027-02', { months: -3 }, '2026-11-01'],
  ['2026-12', { months: 12 }, '2027-12-01'],
  ['2027-01', { months: -1 }, '2026-12-01'],
  ['2026-12', { months: 1 }, '2027-01-01'],
  // Ninety days are 31 + 28 + 31, or 31 + 29 + 30 in a leap year.
  ['2027-03', { days: -90 }, '2026-12-01'],
  ['2028-03', { days: -90 }, '2027-12-02'],
  // Before May they reach back into January, and in a leap year to the first of February.
  ['2027-05', { days: -90 }, '2027-01-31'],
  ['2028-05', { days: -90 }, '2028-02-01'],
  ['2028-02', { months: 12 }, '2029-02-01'],
])('what is due %s, %o, is so on %s', (month, due, day) => {
  expect(dueDay(month, due)).toBe(day);
});

test('the months around a day go by the time zone of the reader, over the turn of the year', () => {
  expect(monthsAround(new Date(2026, 11, 31, 23, 59), 1)).toEqual(['2026-11', '2026-12', '2027-01']);
  expect(monthsAround(new Date(2027, 0, 1), 1)).toEqual(['2026-12', '2027-01', '2027-02']);
  expect(monthsAround(new Date(2028, 1, 29), 12)).toHaveLength(25);
});

describe('the plan for an anniversary month (G37, G40, G40b, G41)', () => {
  const words = readChecklist('en', 'stay-authorised', '2025-10');
  const planFor = (month: Month | undefined) =>
    planSteps('en', words, stayAuthorised2025, month).map(({ id, when, day = '' }) => `${id} ${when} ${day}`.trim());

  test.each<[Month, string[]]>([
    [
      '2026-12',
      [
        'notice 2 September 2026 2026-09-02',
        'check September 2026 2026-09-01',
        'make-up November 2026 2026-11-01',
        'anniversary December 2026 2026-12-01',
        'return December 2027 2027-12-01',
      ],
    ],
    [
      '2027-03',
      [
        'check December 2026 2026-12-01',
        'notice 1 December 2026 2026-12-01',
        'make-up February 2027 2027-02-01',
        'anniversary March 2027 2027-03-01',
        'return March 2028 2028-03-01',
      ],
    ],
    [
      '2027-05',
      [
        'notice 31 January 2027 2027-01-31',
        'check February 2027 2027-02-01',
        'make-up April 2027 2027-04-01',
        'anniversary May 2027 2027-05-01',
        'return May 2028 2028-05-01',
      ],
    ],
    [
      '2028-02',
      [
        'check November 2027 2027-11-01',
        'notice 3 November 2027 2027-11-03',
        'make-up January 2028 2028-01-01',
        'anniversary February 2028 2028-02-01',
        'return February 2029 2029-02-01',
      ],
    ],
  ])('%s', (month, plan) => {
    // By the day; what falls on the same one stays in the order of the plan.
    expect(planFor(month)).toEqual([...plan].sort((one, other) => one.slice(-10).localeCompare(other.slice(-10))));
  });

  test('says without a month how long before or after it each step is', () => {
    expect(planFor(undefined)).toEqual([
      'check Three months before',
      'notice 90 days before',
      'make-up The month before',
      'anniversary The anniversary month',
      'return One year after',
    ]);
  });

  test.each(localeIds)('has words for every step, in %s', (locale) => {
    for (const { when, name, text } of planSteps(
      locale,
      readChecklist(locale, 'stay-authorised', '2025-10'),
      stayAuthorised2025,
      '2027-05',
    ))
      expect([when, name, text]).not.toContain('');
  });
});
