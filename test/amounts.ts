import { thresholds } from '../src/program/thresholds.ts';

/** What R5 and E5 ask for, in US dollars: tests follow the program, so that a threshold changes in one place. */
export const enough = thresholds.directBillRevenue['2021-05'].value;
export const enoughToday = thresholds.directBillRevenue['2025-10'].value;

/** A number with the separators of a culture, such as 300.000 in `nl-NL`. */
export const written = (value: number, culture = 'en-GB'): string => new Intl.NumberFormat(culture).format(value);
