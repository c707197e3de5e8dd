import { describe, expect, test } from 'vitest';
import { numbersOf, outlines, places, size } from '../../src/site/regions/world.ts';
import { editionIds } from '../../src/program/editions.ts';
import { countryIds, regionsIn } from '../../src/program/regions.ts';

// The map of the regions, from Natural Earth’s shapes.

const at = places();
const placeOf = (id: string) => at.get(id) ?? [NaN, NaN];

test('every country is on the map, except Antarctica', () => {
  expect(countryIds.filter((id) => !at.has(id))).toEqual(['AQ']);
  for (const [x, y] of at.values()) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x).toBeLessThanOrEqual(size.width);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThanOrEqual(size.height);
  }
});

describe('countries stand where they are', () => {
  // West before east, and north before south.
  test.each([
    ['US', 'NL'],
    ['PT', 'ES'],
    ['GF', 'FR'],
    ['IN', 'JP'],
    ['JP', 'NZ'],
  ])('%s is west of %s', (west, east) => {
    expect(placeOf(west)[0]).toBeLessThan(placeOf(east)[0]);
  });
  test.each([
    ['SE', 'NL'],
    ['NL', 'XK'],
    ['FR', 'RE'],
    ['US', 'CL'],
    ['ID', 'AU'],
  ])('%s is north of %s', (north, south) => {
    expect(placeOf(north)[1]).toBeLessThan(placeOf(south)[1]);
  });
});

describe.each(editionIds)('under edition %s', (edition) => {
  test('every region has an outline and its number', () => {
    const { regions, unlisted } = outlines(edition);
    expect(regions.map(({ id }) => id)).toEqual(regionsIn(edition));
    for (const { id, path } of regions) expect(path, id).toMatch(/^m[\d\s-]+z/);
    // Iran, Cuba and others are in no table.
    expect(unlisted).not.toBe('');
    const numbers = new Set(numbersOf(edition).map(({ number }) => number));
    expect([...numbers]).toEqual(regionsIn(edition).map((_, index) => index + 1));
  });

  test('the map is light: the outlines together have at most 20,000 letters', () => {
    const { regions, unlisted } = outlines(edition);
    expect([...regions.map(({ path }) => path), unlisted].join('').length).toBeLessThan(20_000);
  });
});
