// Filters the lists of the regions, and compares two countries of them. All words and countries come from the page.

import { fill } from '../../i18n/format.ts';
import { announce } from '../shared/announce.ts';
import { combobox } from '../../inputs/countries/combobox.ts';
import { loadCountryNames } from '../../inputs/countries/loadNames.ts';
import { countriesNamed, foldName, type CountryNames } from '../../inputs/countries/names.ts';
import { unlistedCountry } from '../../inputs/countries/unlisted.ts';
import { keepTyped, typedInEntry } from '../shared/history.ts';
import { markCountries } from '../shared/markCountries.ts';

/** Shows a text in its place, and announces it. */
function put(place: Element | null, text: string): void {
  place?.replaceChildren(text);
  announce(place, text);
}

/** A country of the page, and what the filter finds it by beside its names. */
function read(item: HTMLElement) {
  const { id = '', country = '', said } = item.dataset;
  const region = item.closest<HTMLElement>('[data-region]')?.dataset.region ?? '';
  return { item, id, region, country, said, text: foldName(`${region} ${item.textContent}`) };
}

type Country = ReturnType<typeof read>;

/** Calls back with all names once they are loaded, or cannot be. */
function whenNamed({ names = '' }: DOMStringMap, act: (names: CountryNames | undefined) => void): void {
  void loadCountryNames(names).then(act);
}

function filterBy(list: HTMLElement, countries: readonly Country[]): void {
  const { count = '', none = '' } = list.dataset;
  const sections = Array.from(list.querySelectorAll<HTMLElement>('[data-region]'));
  const filter = list.querySelector<HTMLInputElement>('.field > input');
  const found = list.querySelector('[data-found]');
  if (!filter || !found) return;
  let names: CountryNames = {};
  const show = () => {
    const wanted = foldName(filter.value);
    const named = new Set(countriesNamed(filter.value, names));
    const shown = countries.filter(({ item, id, text }) => !(item.hidden = !text.includes(wanted) && !named.has(id)));
    for (const section of sections) section.hidden = !section.querySelector('[data-country]:not([hidden])');
    return shown.length === 0 ? none : fill<never>(count, { count: String(shown.length) });
  };
  filter.value ||= typedInEntry()[filter.id] ?? '';
  const showAtLoad = () => {
    if (filter.value !== '') found.replaceChildren(show());
  };
  showAtLoad();
  filter.addEventListener('input', () => {
    keepTyped({ [filter.id]: filter.value });
    put(found, show());
  });
  whenNamed(list.dataset, (all) => {
    names = all ?? {};
    showAtLoad();
  });
}

/** The texts of the fields. */
const stringsIn = ({ found = '', unknown: none = '', several = '', chosen = '' }: DOMStringMap) => ({
  found,
  none,
  several,
  chosen,
});

function compareTwo(list: HTMLElement, countries: readonly Country[]): void {
  const { same = '', different = '', unlisted = '', unlistedOption = '', inNoTable = '' } = list.dataset;
  const map = list.querySelector<HTMLElement>('[data-points]');
  const answer = list.querySelector('[data-compared]');
  const offered = [
    ...countries
      .map(({ id, country: name, said }) => ({
        id,
        name,
        label: said === undefined ? name : fill<never>(inNoTable, { country: name }),
      }))
      .sort((a, b) => a.name.localeCompare(b.name, document.documentElement.lang)),
    { id: unlistedCountry, name: unlistedOption, label: unlistedOption },
  ];
  const chosen: (string | undefined)[] = [];
  const show = () => {
    const [one, other] = [0, 1].map((at) => countries.find(({ id }) => id === chosen[at]));
    const both = [one, other].flatMap((country) => country ?? []);
    if (map)
      markCountries(
        map,
        both.map(({ id, country: name }) => ({ id, name })),
      );
    const elsewhere = [...new Set(both.flatMap(({ said }) => said ?? []))];
    return chosen.includes(unlistedCountry)
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
  };
  for (const [at, field] of list.querySelectorAll<HTMLElement>('.country').entries()) {
    const [input, options, status] = [
      field.querySelector('input'),
      field.querySelector<HTMLElement>('[role=listbox]'),
      field.querySelector<HTMLElement>('[data-said]'),
    ];
    if (!input || !options || !status) continue;
    const box = combobox(
      { input, list: options, status },
      {
        offered,
        strings: stringsIn(list.dataset),
        onChange: (text, id) => {
          keepTyped({ [input.id]: id ?? text });
          chosen[at] = id;
          put(answer, show());
        },
      },
    );
    const kept = typedInEntry()[input.id] ?? input.value;
    chosen[at] = offered.find(({ id }) => id === kept)?.id;
    box.show(kept, chosen[at]);
    whenNamed(list.dataset, box.rename);
  }
  answer?.replaceChildren(show());
}

for (const list of document.querySelectorAll<HTMLElement>('[data-regions]')) {
  const countries = Array.from(list.querySelectorAll<HTMLElement>('[data-country]'), read);
  filterBy(list, countries);
  compareTwo(list, countries);
}
