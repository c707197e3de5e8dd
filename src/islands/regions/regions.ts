// Filters the lists of the regions, and compares two countries of them. All words and countries come from the page.

import { fill } from '../../i18n/format.ts';
import { announce } from '../shared/announce.ts';
import { markCountries } from '../shared/markCountries.ts';

/** A country of the page, and what the filter finds it by. */
function read(item: HTMLElement) {
  const { id = '', country = '', said } = item.dataset;
  const region = item.closest<HTMLElement>('[data-region]')?.dataset.region ?? '';
  return { item, id, region, country, said, text: fold(`${region} ${item.textContent}`) };
}

/** Lower case, accents off, every space the same: “aland” finds Åland. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}|\u00AD/gu, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();
}

/** Shows a text in its place, and announces it. */
function put(place: Element | null, text: string): void {
  place?.replaceChildren(text);
  announce(place, text);
}

for (const list of document.querySelectorAll<HTMLElement>('[data-regions]')) {
  const { same = '', different = '', unlisted = '', unlistedOption = '', count = '', none = '' } = list.dataset;
  const countries = Array.from(list.querySelectorAll<HTMLElement>('[data-country]'), read);
  const sections = Array.from(list.querySelectorAll<HTMLElement>('[data-region]'));

  const filter = list.querySelector('input');
  const found = list.querySelector('[data-found]');
  filter?.addEventListener('input', () => {
    const wanted = fold(filter.value.trim());
    const shown = countries.filter(({ item, text }) => !(item.hidden = !text.includes(wanted)));
    for (const section of sections) section.hidden = !section.querySelector('[data-country]:not([hidden])');
    put(found, shown.length === 0 ? none : fill<never>(count, { count: String(shown.length) }));
  });

  const map = list.querySelector<HTMLElement>('[data-points]');
  const selects = Array.from(list.querySelectorAll('select'));
  const answer = list.querySelector('[data-compared]');
  const sorted = countries.toSorted((a, b) => a.country.localeCompare(b.country, document.documentElement.lang));
  for (const select of selects) {
    for (const { country } of sorted) select.add(new Option(country, country));
    select.add(new Option(unlistedOption, '-'));
    select.addEventListener('change', () => {
      const [one, other] = selects.map(({ value }) => countries.find(({ country }) => country === value));
      if (map)
        markCountries(
          map,
          [one, other].flatMap((chosen) => (chosen ? [{ id: chosen.id, name: chosen.country }] : [])),
        );
      const elsewhere = [...new Set([one, other].flatMap((chosen) => chosen?.said ?? []))];
      const compared = selects.some(({ value }) => value === '-')
        ? unlisted
        : elsewhere.length > 0
          ? elsewhere.join(' ')
          : one && other
            ? fill<never>(one.region === other.region ? same : different, {
                region: one.region,
                one: one.country,
                oneRegion: one.region,
                other: other.country,
                otherRegion: other.region,
              })
            : '';
      put(answer, compared);
    });
  }
}
