import type { Verdict } from '../../wizards/outcome.ts';

/** The path of the icon of each verdict, in a view box of 20 by 20 with a circle around it. */
export const verdictIcons: Readonly<Record<Verdict, string>> = {
  supported: 'M5 10.5l3.2 3.2L15 7',
  conditional: 'M5 10.5l3.2 3.2L12 9M15 5v5M15 13.4v.1',
  'not-supported': 'M6 6l8 8M14 6l-8 8',
  'not-stated': 'M5 10h10',
  'find-out': 'M7.5 7.5a2.5 2.5 0 1 1 3.6 2.3c-.8.4-1.1.9-1.1 1.7M10 14.4v.1',
  continue: 'M5 10h9M10.5 6.2L14.4 10l-3.9 3.8',
  fits: 'M5 10.5l3.2 3.2L15 7',
  'not-yet': 'M10 5.5V10l3 2.2',
  'no-longer': 'M6 6l8 8M14 6l-8 8',
};
