import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isWorked, months, readRevenue } from '../../src/islands/checklist/revenue.ts';
import { formatAmount, readAmount, readRate } from '../../src/i18n/amounts.ts';
import { localeIds } from '../../src/i18n/locales.ts';
import { judgeRevenue } from '../../src/program/revenue.ts';

describe('an amount is read as the language writes it', () => {
  test.each([
    ['en', '300,000', 30_000_000],
    ['en', '300000', 30_000_000],
    ['en', '299,999.99', 29_999_999],
    ['en', '$ 1,000,000', 100_000_000],
    ['en', 'USD 12.5', 1250],
    ['en', '0', 0],
    ['nl', '300.000', 30_000_000],
    ['nl', '299.999,99', 29_999_999],
    ['nl', '  1.000.000 USD ', 100_000_000],
    ['sv', '300 000', 30_000_000],
    ['sv', '300\u00a0000,5', 30_000_050],
    // Spaces between thousands are read in every language, and a dash for no cents.
    ['en', '300 000', 30_000_000],
    ['en', '1 300\u202f000.50', 130_000_050],
    ['nl', '300 000', 30_000_000],
    ['nl', '300 000,5', 30_000_050],
    ['nl', '300.000,-', 30_000_000],
    ['nl', '300.000,--', 30_000_000],
    ['nl', '$ 300.000,–', 30_000_000],
    ['nl', '300,- USD', 30_000],
    ['sv', '300 000:-', 30_000_000],
    ['sv', '300 000,—', 30_000_000],
    ['en', '300,000.-', 30_000_000],
    ['en', '300,000 US dollars', 30_000_000],
    ['nl', '300.000 Amerikaanse dollar', 30_000_000],
    ['sv', '300 000 amerikanska dollar', 30_000_000],
  ] as const)('%s %s', (locale, text, cents) => {
    expect(readAmount(locale, text)).toEqual({ kind: 'amount', cents });
  });

  test.each([
    ['en', '', 'empty'],
    ['en', '  ', 'empty'],
    ['en', '$', 'empty'],
    ['nl', '-5', 'negative'],
    ['sv', '−300 000', 'negative'],
    ['en', '(300)', 'negative'],
    ['en', '1e400', 'too-large'],
    ['en', '1000000000000', 'too-large'],
    ['en', '9'.repeat(30), 'too-large'],
    ['en', '9'.repeat(41), 'too-long'],
    ['en', `1${' '.repeat(100_000)}1`, 'too-long'],
    ['nl', '300.000-', 'negative'],
    ['nl', '-300.000,-', 'negative'],
    ['nl', '30.000 000', 'unreadable'],
    ['en', '1e5', 'unreadable'],
    // Three digits behind a decimal separator are somebody else's thousands.
    ['en', '300.000', 'unreadable'],
    ['nl', '300,000', 'unreadable'],
    ['sv', '300.000', 'unreadable'],
    ['nl', '30.00', 'unreadable'],
    ['en', '3,00,000', 'unreadable'],
    ['en', '0,300', 'unreadable'],
    ['nl', '0.300', 'unreadable'],
    ['en', '300k', 'unreadable'],
    ['en', 'NaN', 'unreadable'],
    ['en', 'Infinity', 'too-large'],
    ['en', '0x10', 'unreadable'],
    ['en', '٣٠٠', 'unreadable'],
  ] as const)('%s %s is %s', (locale, text, kind) => {
    expect(readAmount(locale, text)).toEqual({ kind });
  });

  test.each([
    ['en', '€ 300,000', 'USD', '€'],
    ['nl', 'EUR 300.000', 'USD', 'EUR'],
    ['en', 'C$ 300,000', 'USD', 'C$'],
    ['nl', '€ 280.000', 'other', '€'],
    ['nl', '280.000,- euro', 'other', 'euro'],
    ['en', '280,000 EUR', 'other', 'EUR'],
    ['en', 'gbp 5', 'other', 'gbp'],
    ['sv', '280 000 kr', 'other', 'kr'],
    ['sv', '280 000:- kr.', 'other', 'kr.'],
    ['sv', '280 000 kronor', 'other', 'kronor'],
    // Multiplied by the rate, dollars would count twice.
    ['en', '$280,000', 'other', '$'],
    ['en', '280,000 USD', 'other', 'USD'],
  ] as const)('%s %s, where %s is asked for, has the sign %s', (locale, text, asked, sign) => {
    expect(readAmount(locale, text, asked)).toEqual({ kind: 'sign', sign });
  });

  test('in another currency, a number alone is an amount', () => {
    expect(readAmount('nl', '280.000,-', 'other')).toEqual({ kind: 'amount', cents: 28_000_000 });
  });

  test.each(localeIds)('and read back as it is written, in %s', (locale) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999_999_999 }), (cents) => {
        expect(readAmount(locale, formatAmount(locale, cents))).toEqual({ kind: 'amount', cents });
      }),
    );
  });

  test('nothing typed makes it throw', () => {
    fc.assert(fc.property(fc.constantFrom(...localeIds), fc.string(), (locale, text) => void readAmount(locale, text)));
  });
});

test('an amount is shown back in words', () => {
  expect(localeIds.map((locale) => formatAmount(locale, 30_000_000, 'USD'))).toEqual([
    '300,000 US dollars',
    '300.000 Amerikaanse dollar',
    '300\u00a0000 amerikanska dollar',
  ]);
});

test('a rate is a number above zero', () => {
  expect(readRate('en', '1.0725')).toBe(1.0725);
  expect(readRate('nl', '1,0725')).toBe(1.0725);
  for (const text of ['', '0', '-1', '1,2,3', 'x', '1e3']) expect(readRate('nl', text)).toBeUndefined();
});

test('a rate has at most nine digits, and nine decimals; a longer text is refused at once', () => {
  expect(readRate('en', '123456789.123456789')).toBe(123_456_789.123456789);
  const from = performance.now();
  for (const text of ['1234567890', '1.1234567890', '1'.repeat(1_000_000), '1.'.repeat(500_000), ' 1'.repeat(500_000)])
    expect(readRate('en', text)).toBeUndefined();
  expect(performance.now() - from).toBeLessThan(1000);
});

describe('the threshold (R5, E5)', () => {
  test.each([
    [30_000_000, 0, 300_000, true, 0],
    [29_999_999, 0, 300_000, false, -1],
    [30_000_001, 1, 300_000, true, 0],
    [30_000_000, 1, 300_000, false, -1],
    [100_000_000, 0, 1_000_000, true, 0],
    [99_999_999, 0, 1_000_000, false, -1],
  ])('%i cents less %i against %i dollars: %s', (total, perpetual, threshold, isEnough, distance) => {
    expect(judgeRevenue(total, perpetual, threshold)).toEqual({ sum: total - perpetual, distance, isEnough });
  });
});

describe('a revenue is worked out', () => {
  const cloud = { kind: 'revenue', threshold: 300_000, cloudOnly: true } as const;
  const billed = { kind: 'revenue', threshold: 1_000_000, cloudOnly: false } as const;
  const errors = (typed: Record<string, string>, help: typeof cloud | typeof billed = cloud) => {
    const read = readRevenue('en', typed, help);
    return isWorked(read) ? [] : read.map(({ field, kind }) => `${field} ${kind}`);
  };

  test('from a total, less perpetual software where the edition says so', () => {
    const typed = { total: '300,000', perpetual: '0.01' };
    expect(readRevenue('en', typed, cloud)).toMatchObject({ sum: 29_999_999, isEnough: false, distance: -1 });
    expect(readRevenue('en', typed, billed)).toMatchObject({ sum: 30_000_000, isEnough: false });
  });

  test('from twelve months, to the cent', () => {
    const typed = { span: 'months', ...Object.fromEntries(months.map((month) => [month, '24,999.99'])) };
    expect(readRevenue('en', { ...typed, 'month-12': '25,000.11' }, cloud)).toMatchObject({
      distance: 0,
      isEnough: true,
    });
    expect(readRevenue('en', { ...typed, 'month-12': '25,000.10' }, cloud)).toMatchObject({ distance: -1 });
  });

  test('and says at which field something is wrong', () => {
    expect(errors({})).toEqual(['total empty']);
    expect(errors({ total: '-1', perpetual: 'x' })).toEqual(['total negative', 'perpetual unreadable']);
    expect(errors({ total: '1e400' })).toEqual(['total too-large']);
    expect(errors({ total: '5', perpetual: '6' })).toEqual(['perpetual too-much-perpetual']);
    expect(errors({ total: '5', currency: 'other' })).toEqual(['rate no-rate']);
    expect(errors({ span: 'months', 'month-1': '5' })).toEqual(months.slice(1).map((month) => `${month} empty`));
  });

  test('another currency is only an indication', () => {
    const typed = { currency: 'other', rate: '1.1', total: '300,000' };
    expect(readRevenue('en', typed, cloud)).toMatchObject({ sum: 33_000_000, isIndication: true });
  });
});
