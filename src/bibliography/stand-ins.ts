/**
 * To write an entry in a style, or for a reference manager, takes about a millisecond, and most entries differ in nothing but
 * words that are handed on as they are. So an entry of each shape is written once, with stand-ins for these words.
 */
import { onceByKey } from '../evidence/once-by-key.ts';
import type { CslItem } from './csl.ts';
import type { StyledItem } from './style-engine.ts';

/** What is stood in for, by what: no title and no address has such words in it. */
interface StandIn<Item> {
  readonly field: keyof Item;
  readonly standIn: string;
  /** The part of a value that is handed on as it is. */
  readonly plain: RegExp;
  /** How that part is written in the entry, where it is not as it is. */
  readonly written?: (own: string) => string;
}

/** Words without quotation marks or stops, which a style may turn or drop beside its own; apostrophes, and a question mark at the end, stay. */
const PLAIN_WORDS = /^[\p{L}\p{N}](?:[\p{L}\p{N} ,-]|(?<=\p{L})’(?=\p{L}))*[\p{L}\p{N}](?=\??$)/u;

/** Of entries in a style. */
export const IN_STYLES: readonly StandIn<StyledItem>[] = [
  { field: 'title', standIn: 'Xtitlex', plain: PLAIN_WORDS },
  { field: 'container-title', standIn: 'Xwholex', plain: PLAIN_WORDS },
];

const TITLE = { field: 'title', standIn: 'Xtitlex', plain: /^[A-Za-z0-9][A-Za-z0-9 ,.()-]*$/ } as const;

export const IN_RIS: readonly StandIn<CslItem>[] = [TITLE];

/** BibTeX has ways of its own to write whatever is no letter of English, and words that keep their capitals stand in braces, but for the first. */
export const IN_BIBTEX: readonly StandIn<CslItem>[] = [
  { ...TITLE, written: (own) => own.replace(/(?<!^)\b[a-z]*[A-Z].*?\b/g, '{$&}') },
];

/** Writes entries as `entry` does, which is asked once for each shape. */
export function withStandIns<Item extends object>(
  standIns: readonly StandIn<Item>[],
  entry: (item: Item) => string,
): (item: Item) => string {
  const entryOfShape = onceByKey((shape: Item) => JSON.stringify(shape), entry);
  return (item) => {
    const found = standIns.flatMap(({ field, standIn, plain, written = asItIs }) => {
      const value = item[field];
      const own = typeof value === 'string' ? plain.exec(value)?.[0] : undefined;
      return own === undefined
        ? []
        : [{ field, standIn, own: written(own), value: String(value).replace(plain, standIn) }];
    });
    const shape = { ...item, ...Object.fromEntries(found.map(({ field, value }) => [field, value])) };
    return found.reduce((text, { standIn, own }) => text.replaceAll(standIn, () => own), entryOfShape(shape));
  };
}

function asItIs(own: string): string {
  return own;
}
