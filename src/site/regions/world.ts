// The map of the regions, drawn at build time from Natural Earth’s shapes (world-atlas). Coordinates are whole numbers, and
// small islands fall away: a page has to carry the map.
import { geoArea, geoCentroid, geoNaturalEarth1, geoPath, type GeoContext } from 'd3-geo';
import iso from 'i18n-iso-countries';
import { feature, merge } from 'topojson-client';
import type { MultiPolygon, Polygon, Topology } from 'topojson-specification';
import coarse from 'world-atlas/countries-110m.json?raw';
import fine from 'world-atlas/countries-50m.json?raw';
import { keysOf } from '../../program/keys.ts';
import type { EditionId } from '../../program/editions.ts';
import { countryIds, marketOf, regionsIn, type RegionId } from '../../program/regions.ts';

/** A point on the map, in its own units, or on the globe, in degrees east and north. */
export type Point = readonly [x: number, y: number];

type Shape = Polygon<{ name: string }> | MultiPolygon<{ name: string }>;

const isTopology = (
  value: unknown,
): value is Topology<{ countries: { type: 'GeometryCollection'; geometries: Shape[] } }> =>
  typeof value === 'object' && value !== null && 'objects' in value;

function read(json: string) {
  const topology: unknown = JSON.parse(json);
  if (!isTopology(topology)) throw new Error('world-atlas holds no countries');
  return { topology, shapes: topology.objects.countries.geometries };
}

/** Natural Earth has no number for it. */
const kosovo = 'XK';
const keyOf = (id: string) => (id === kosovo ? 'Kosovo' : iso.alpha2ToNumeric(id));
const ids = new Map(countryIds.map((id) => [keyOf(id), id]));
const idOf = ({ id, properties }: Shape) => ids.get(id === undefined ? properties?.name : String(id));

const [west, width, north, south] = [-11, 800, 84, -57];
/** Turned so that it is cut in the Bering Strait, and no country is in two. */
const projection = geoNaturalEarth1().rotate([west, 0]).precision(0).fitWidth(width, { type: 'Sphere' });
const yOf = (latitude: number) => projection([-west, latitude])?.[1] ?? 0;
const top = yOf(north);
const height = Math.round(yOf(south) - top);
projection.translate([projection.translate()[0], projection.translate()[1] - top]);

/** The size of the map. */
export const size = { width, height };

function pointAt(longitude: number, latitude: number): Point | undefined {
  const at = projection([longitude, latitude]);
  if (!at || latitude < south) return undefined;
  return [Math.round(at[0]), Math.round(at[1])];
}

/** What is nearer than this to the last corner of an outline is left out. */
const step = 2;

/** Writes what is drawn as a path with relative whole numbers; a ring that has become a point or a line is left out. */
function compactPath() {
  let path = '';
  let ring: [number, number][] = [];
  let pen: Point = [0, 0];
  const add = (x: number, y: number) => {
    const [at, last] = [[Math.round(x), Math.round(y)] as [number, number], ring.at(-1)];
    if (!last || Math.hypot(at[0] - last[0], at[1] - last[1]) >= step) ring.push(at);
  };
  const context: GeoContext = {
    beginPath: () => undefined,
    arc: () => undefined,
    moveTo: (x, y) => {
      ring = [];
      add(x, y);
    },
    lineTo: add,
    closePath: () => {
      if (ring.length < 3) return;
      const steps = ring.map(([x, y], at) => {
        const [fromX, fromY] = at === 0 ? pen : (ring[at - 1] ?? pen);
        return `${x - fromX} ${y - fromY}`;
      });
      path += `m${steps.join(' ').replaceAll(' -', '-')}z`;
      pen = ring[0] ?? pen;
    },
  };
  return { context, read: () => path };
}

function draw(topology: Topology, shapes: Shape[]): string {
  const { context, read: result } = compactPath();
  geoPath(projection, context)(merge(topology, shapes));
  return result();
}

/** French Guiana is drawn as a part of France, and belongs to another region. */
function apart(topology: Topology, shape: Shape): { id: string | undefined; shape: Shape }[] {
  const id = idOf(shape);
  if (id !== 'FR' || shape.type !== 'MultiPolygon') return [{ id, shape }];
  return shape.arcs.map((arcs) => {
    const part: Shape = { type: 'Polygon', arcs };
    const [longitude] = geoCentroid(feature(topology, part));
    return { id: longitude < -30 ? 'GF' : 'FR', shape: part };
  });
}

/** The outline of each region of an edition, and of the land that is in none. */
export function outlines(edition: EditionId) {
  const { topology, shapes } = read(coarse);
  const parts = shapes.flatMap((shape) => apart(topology, shape));
  const of = (region: RegionId | undefined) =>
    parts
      .filter(({ id }) => (id === undefined ? undefined : marketOf(edition, id)?.region) === region)
      .map(({ shape }) => shape);
  const isAntarctic = (shape: Shape) => shape.properties?.name === 'Antarctica';
  return {
    regions: regionsIn(edition).map((id) => ({
      id,
      path: draw(
        topology,
        of(id).filter((shape) => !isAntarctic(shape)),
      ),
    })),
    unlisted: draw(topology, of(undefined)),
  };
}

/** Where the number of a region stands: more than once where its land does not hang together. Degrees east and north. */
const numbered: Readonly<Record<RegionId, readonly Point[]>> = {
  africa: [[21, 2]],
  'asia-pacific': [
    [102, 15],
    [114, 0],
  ],
  australia: [[134, -25]],
  brazil: [[-52, -10]],
  canada: [[-108, 58]],
  china: [[104, 34]],
  europe: [
    [9, 49],
    [-42, 73],
  ],
  india: [[78, 22]],
  japan: [[145, 36]],
  korea: [[122, 35]],
  'latin-america-caribbean': [
    [-65, -34],
    [-102, 24],
  ],
  'middle-east-eastern-europe': [
    [66, 48],
    [44, 24],
    [4, 28],
    [23, -31],
  ],
  'new-zealand': [[179, -40]],
  russia: [[100, 62]],
  taiwan: [[127, 22]],
  'united-states': [
    [-99, 40],
    [-153, 65],
  ],
};

/** The numbers of the regions of an edition, in the order of the document, with the places where they stand. */
export const numbersOf = (edition: EditionId) =>
  regionsIn(edition).flatMap((id, at) =>
    numbered[id].flatMap(([longitude, latitude]) => {
      const place = pointAt(longitude, latitude);
      return place ? [{ number: at + 1, place }] : [];
    }),
  );

/** Countries that Natural Earth draws as a part of another, or not at all. Degrees east and north. */
const elsewhere: Readonly<Record<string, Point>> = {
  'BQ-BO': [-68.3, 12.2],
  'BQ-SA': [-63.2, 17.6],
  'BQ-SE': [-63, 17.5],
  BV: [3.4, -54.4],
  CC: [96.8, -12.2],
  CX: [105.6, -10.5],
  GF: [-53, 4],
  GI: [-5.4, 36.1],
  GP: [-61.5, 16.2],
  MQ: [-61, 14.6],
  RE: [55.5, -21.1],
  SJ: [16, 78],
  TK: [-171.8, -9.2],
  TV: [179.2, -8.5],
  UM: [-176.5, 0.2],
  YT: [45.2, -12.8],
};

/** The largest piece of a country stands for it: the middle of all of them may be in the sea. */
function middleOf(topology: Topology, shape: Shape): Point {
  const pieces = shape.type === 'Polygon' ? [shape.arcs] : shape.arcs;
  const [largest] = pieces
    .map((arcs) => feature(topology, { type: 'Polygon', arcs }))
    .sort((one, other) => geoArea(other) - geoArea(one));
  if (!largest) throw new Error('a country has no land');
  return geoCentroid(largest);
}

/** Where each country is on the map; none for Antarctica, which is not on it. */
export function places(): ReadonlyMap<string, Point> {
  const { topology, shapes } = read(fine);
  const drawn = shapes.flatMap((shape) => {
    const id = idOf(shape);
    return id === undefined ? [] : [[id, middleOf(topology, shape)] as const];
  });
  const all = new Map([...drawn, ...keysOf(elsewhere).map((id) => [id, elsewhere[id] ?? [0, 0]] as const)]);
  return new Map(
    countryIds.flatMap((id) => {
      const place = pointAt(...(all.get(id) ?? [0, south - 1]));
      return place ? [[id, place] as const] : [];
    }),
  );
}
