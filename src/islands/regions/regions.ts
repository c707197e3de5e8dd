// Filters the table of the regions, and compares two countries of it. All words and countries come from the page.

import { fill } from '../../i18n/format.ts';

/** What a row says, as text. */
function read(row: HTMLTableRowElement) {
  const [region = '', country = '', currency = ''] = Array.from(row.cells, (cell) => cell.textContent.trim());
  return { row, region, country, currency, text: fold(`${region} ${country} ${currency}`) };
}

/** Lower case, accents off: “aland” finds Åland. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

for (const table of document.querySelectorAll<HTMLElement>('[data-regions]')) {
  const { same = '', different = '', unlisted = '', unlistedOption = '', count = '', none = '' } = table.dataset;
  const countries = Array.from(table.querySelectorAll<HTMLTableRowElement>('tbody tr'), read);

  const filter = table.querySelector('input');
  const found = table.querySelector('output');
  filter?.addEventListener('input', () => {
    const wanted = fold(filter.value.trim());
    const shown = countries.filter(({ row, text }) => !(row.hidden = !text.includes(wanted)));
    if (found) found.value = shown.length === 0 ? none : fill<never>(count, { count: String(shown.length) });
  });

  const selects = Array.from(table.querySelectorAll('select'));
  const answer = table.querySelector('[role=status]');
  const sorted = countries.toSorted((a, b) => a.country.localeCompare(b.country, document.documentElement.lang));
  for (const select of selects) {
    for (const { country } of sorted) select.add(new Option(country, country));
    select.add(new Option(unlistedOption, '-'));
    select.addEventListener('change', () => {
      const [one, other] = selects.map(({ value }) => countries.find(({ country }) => country === value));
      if (!answer) return;
      answer.textContent = selects.some(({ value }) => value === '-')
        ? unlisted
        : one && other
          ? fill<never>(one.region === other.region ? same : different, {
              region: one.region,
              one: one.country,
              oneRegion: one.region,
              other: other.country,
              otherRegion: other.region,
            })
          : '';
    });
  }
}
