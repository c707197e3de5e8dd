/** A month of the calendar in ISO format, such as `2026-12`. */
export type Month = `${number}-${number}`;

/** When something is due, counted from the first day of a month. */
export interface Due {
  readonly months?: number;
  readonly days?: number;
}

const isMonth = (text: string): text is Month => /^2\d{3}-(?:0[1-9]|1[0-2])$/.test(text);

/** Reads a month; `undefined` for any other text. Never throws, whatever a link holds. */
export const readMonth = (text: string | undefined): Month | undefined =>
  text !== undefined && isMonth(text) ? text : undefined;

/** The day on which something is due, in ISO format. The platform knows how long the months are. */
export function dueDay(month: Month, { months = 0, days = 0 }: Due): string {
  const day = new Date(month);
  day.setUTCMonth(day.getUTCMonth() + months, 1 + days);
  return day.toISOString().slice(0, 10);
}

/** The month of a day in the reader's time zone, with as many before and behind it. */
export function monthsAround(today: Date, count: number): readonly Month[] {
  const first = new Date(Date.UTC(today.getFullYear(), today.getMonth() - count));
  return Array.from({ length: 2 * count + 1 }, () => {
    const month = readMonth(first.toISOString().slice(0, 7));
    first.setUTCMonth(first.getUTCMonth() + 1);
    return month;
  }).filter((month) => month !== undefined);
}
