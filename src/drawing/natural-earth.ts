/** The countries around Syria as Natural Earth has them, through the package `world-atlas`. Each scale is read once. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature, merge, mesh } from 'topojson-client';
import type { GeoPermissibleObjects } from 'd3-geo';
import type { MultiLineString, MultiPolygon } from 'geojson';
import type { GeometryCollection, MultiPolygon as SharedMultiPolygon, Polygon, Topology } from 'topojson-specification';

interface Countries {
  /** All land that a map of Syria can show. */
  readonly land: MultiPolygon;
  readonly syria: GeoPermissibleObjects;
  readonly borders: MultiLineString;
  readonly coasts: MultiLineString;
}

/** ISO 3166 numbers of Syria and of all that can lie within a frame around it. */
const SYRIA = '760';
const AROUND = new Set([SYRIA, '792', '422', '376', '275', '400', '368', '682', '196']);

/** Natural Earth’s scales: 1 to 10 million for maps, 1 to 50 million where a picture is a few centimetres wide. */
export type Detail = '10m' | '50m';

const kept = new Map<Detail, Countries>();

export function countries(detail: Detail): Countries {
  const known = kept.get(detail) ?? read(detail);
  kept.set(detail, known);
  return known;
}

function read(detail: Detail): Countries {
  const path = createRequire(import.meta.url).resolve(`world-atlas/countries-${detail}.json`);
  const world = JSON.parse(readFileSync(path, 'utf8')) as Topology<{ countries: GeometryCollection }>;
  const near = world.objects.countries.geometries.filter(({ id }) => AROUND.has(String(id))) as (
    Polygon | SharedMultiPolygon
  )[];
  const syria = near.find(({ id }) => id === SYRIA);
  if (syria === undefined) throw new Error('world-atlas has no country with the number of Syria.');
  const around: GeometryCollection = { type: 'GeometryCollection', geometries: near };
  return {
    land: merge(world, near),
    syria: feature(world, syria),
    borders: mesh(world, around, (one, other) => one !== other),
    coasts: mesh(world, around, (one, other) => one === other),
  };
}
