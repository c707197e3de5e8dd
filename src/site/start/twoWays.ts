import { inLanguage, type Locale } from '../../i18n/locales.ts';
import { stringsOf } from '../../i18n/strings.ts';
import type { Party } from '../../wizards/outcome.ts';
import { breakLines } from '../drawing/layout.ts';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Whether a partner that reads this can be the one. */
  readonly isPartner: boolean;
  readonly lines: readonly string[];
}

// In units of the drawing. A column holds the longest word of a name in generous letters, as in `drawing/layout.ts`.
const [column, between, row, gap] = [186, 20, 68, 36] as const;
const width = 2 * column + between;
const letters = 18;

/** The two ways from Microsoft to the customer, next to each other: directly, and through a provider and a reseller. */
export function layOutTwoWays(locale: Locale) {
  const { parties } = stringsOf(locale);
  const isRtl = inLanguage(locale).dir === 'rtl';
  const xOf = (at: 0 | 1) => (at === (isRtl ? 1 : 0) ? 0 : column + between);
  const yOf = (at: number) => at * (row + gap);
  const box = (party: Party, place: Partial<Box>): Box => ({
    x: 0,
    y: 0,
    width: column,
    height: row,
    isPartner: false,
    lines: breakLines(parties[party], letters),
    ...place,
  });
  const both = { width, height: 44 };
  const last = row * 3 + gap * 3 - (row - both.height);
  const boxes = [
    box('microsoft', both),
    box('direct-bill', { x: xOf(0), y: yOf(1) - 24, height: 2 * row + gap, isPartner: true }),
    box('provider', { x: xOf(1), y: yOf(1) - 24 }),
    box('reseller', { x: xOf(1), y: yOf(2) - 24, isPartner: true }),
    box('customer', { ...both, y: last }),
  ];
  const arrow = (at: 0 | 1, from: number) => ({ x: xOf(at) + column / 2, from: from + 3, to: from + gap - 4 });
  const tops = [both.height, yOf(1) - 24 + row, yOf(2) - 24 + row] as const;
  const arrows = [arrow(0, tops[0]), arrow(0, tops[2]), ...tops.map((top) => arrow(1, top))];
  return { width, height: last + both.height, boxes, arrows };
}
