/** From degrees on the globe to units of a picture, for the frames that the site draws. */
import { geoMercator, geoPath, type GeoPermissibleObjects } from 'd3-geo';
import type { Point } from './svg.ts';

/** West, south, east and north edge in degrees. */
type Box = readonly [west: number, south: number, east: number, north: number];

const FRAMES = {
  syria: [35.4, 32.2, 42.5, 37.45],
  'north-west': [35.6, 34.55, 38.25, 36.95],
  'south-west': [35.6, 32.25, 38.25, 35.35],
} as const satisfies Record<string, Box>;

export type FrameName = keyof typeof FRAMES;

/** Longitude and latitude in degrees. */
export type Degrees = readonly [longitude: number, latitude: number];

export interface Projection {
  readonly width: number;
  readonly height: number;
  /** Where a point of the globe stands in the picture. */
  readonly toUnits: (degrees: Degrees) => Point;
  /** The path of an outline, cut off at the frame. */
  readonly toPath: (outline: GeoPermissibleObjects) => string;
  /** Units of the picture that a kilometre takes in the middle of the frame. */
  readonly unitsPerKilometre: number;
}

/** Mean length of a degree of a meridian. */
const KILOMETRES_PER_DEGREE = 111.2;

/** A frame drawn to a width in units; its height follows. Mercator: north is up everywhere, and towns keep their shape of ground. */
export function projectionOf(frame: FrameName, width: number): Projection {
  const [west, south, east, north] = FRAMES[frame];
  const scale = width / radians(east - west);
  const mercator = geoMercator().scale(scale).translate([0, 0]);
  const [left, top] = projected([west, north]);
  const [, bottom] = projected([west, south]);
  const height = Math.round(bottom - top);
  mercator.translate([-left, -top]).clipExtent([
    [0, 0],
    [width, height],
  ]);
  // Degrees of longitude grow as the poles come nearer; what a kilometre takes is told by those of latitude.
  const middle = (south + north) / 2;
  const [, above] = projected([west, middle + 0.5]);
  const [, below] = projected([west, middle - 0.5]);
  return {
    width,
    height,
    toUnits: projected,
    toPath: (outline) => geoPath(mercator).digits(1)(outline) ?? '',
    unitsPerKilometre: (below - above) / KILOMETRES_PER_DEGREE,
  };

  function projected([longitude, latitude]: Degrees): Point {
    const point = mercator([longitude, latitude]);
    if (point === null) throw new Error(`${longitude}, ${latitude} lies nowhere on a map.`);
    return point;
  }
}

/** The width in units at which a frame is about as high as asked. */
export function widthFor(frame: FrameName, height: number): number {
  const drawn = projectionOf(frame, 1000);
  return Math.round((height / drawn.height) * drawn.width);
}

/** Whether a point of the globe lies within a frame. */
export function isWithin(frame: FrameName, [longitude, latitude]: Degrees): boolean {
  const [west, south, east, north] = FRAMES[frame];
  return west < longitude && longitude < east && south < latitude && latitude < north;
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
