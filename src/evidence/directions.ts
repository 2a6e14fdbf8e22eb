/** Directions of the compass in a text: "eastern Aleppo", "south of Idlib", "north-west". */

export interface Direction {
  /** `east`, `north-west`. */
  readonly is: string;
  /** As it is written. */
  readonly text: string;
}

/**
 * Small, or at the beginning of a sentence before a small word: with a capital it is part of a name, which is held as one. Not of
 * coordinates, "36 degrees east".
 */
const DIRECTION =
  /(?<![\p{L}\p{N}’-]|degrees )(?:(?<first>north|south)(?:[- ]?(?<second>east|west))?|(?<only>east|west))(?:ern(?:most)?|wards?|erly)?(?![\p{L}’])|(?<=(?:^|[.!?:] )“?)(?:(?<begun>North|South)(?:-?(?<then>east|west))?|(?<alone>East|West))(?:ern(?:most)?|wards?)?(?= \p{Ll})/gu;

/** Most texts have none. */
const ANY = /north|south|east|west/i;

/** All directions of a text, in order. */
export function directionsIn(text: string): Direction[] {
  if (!ANY.test(text)) return [];
  return [...text.matchAll(DIRECTION)].map(
    ({ 0: written, groups: { first, second, only, begun, then, alone } = {} }) => ({
      is: [first ?? begun, second ?? then, only ?? alone]
        .filter((part) => part !== undefined)
        .join('-')
        .toLowerCase(),
      text: written,
    }),
  );
}

/** Whether some directions tell of one: the north-west is in the north, and what lies north and west lies north-west. */
export function holdsDirection(held: ReadonlySet<string>, is: string): boolean {
  if (held.has(is)) return true;
  const parts = is.split('-');
  const all = [...held];
  return parts.length === 1
    ? all.some((other) => other.split('-').includes(is))
    : parts.every((part) => held.has(part));
}
