/** A country to be marked on the map. */
export interface Marked {
  /** As in `program/regions.ts`. */
  readonly id: string;
  readonly name: string;
}

/** How near to the left or right edge of the map a name is written towards the middle, in the units of the map. */
const edge = 140;

/** Marks countries on a map (`site/regions/RegionMap.astro`) in place of those before; one that is not on it has no mark. */
export function markCountries(map: HTMLElement, countries: readonly Marked[]): void {
  const points = new Map(
    (map.dataset.points ?? '')
      .split(' ')
      .map((point) => point.split(':'))
      .map(([id, at]) => [id, at]),
  );
  const width = map.querySelector('svg')?.viewBox.baseVal.width ?? 0;
  for (const [at, mark] of map.querySelectorAll('.mark').entries()) {
    const country = countries[at];
    const place = points.get(country?.id);
    const name = mark.querySelector('text');
    if (!country || place === undefined || !name) {
      mark.removeAttribute('transform');
      continue;
    }
    const x = Number(place.split(',')[0]);
    mark.setAttribute('transform', `translate(${place})`);
    name.setAttribute('text-anchor', x < edge ? 'start' : x > width - edge ? 'end' : 'middle');
    name.textContent = country.name;
  }
}
