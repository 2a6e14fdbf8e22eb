/**
 * The engine of a style takes about a millisecond for an entry, and most entries differ in nothing but words that it hands
 * on as they are. So it writes an entry of each shape once, with stand-ins for these words.
 */
import { onceByKey } from '../evidence/once-by-key.ts';
import { ADDRESS_TOKEN } from './address-token.ts';
import type { StyledItem } from './style-engine.ts';

/** Words without quotation marks or stops, which a style may turn or drop beside its own; apostrophes, and a question mark at the end, stay. */
const PLAIN_WORDS = /^[\p{L}\p{N}](?:[\p{L}\p{N} ,-]|(?<=\p{L})’(?=\p{L}))*[\p{L}\p{N}](?=\??$)/u;
/** The path of an address of this site, with or without "https://"; its last stroke stays. */
const PLAIN_PATH = new RegExp(`(?<=^(?:https://)?${new URL(ADDRESS_TOKEN).host}/)[\\w/#-]*\\w(?=/?$)`);

/** What is stood in for, by what: no title and no address has such words in it. */
const STAND_INS = [
  { field: 'title', standIn: 'Xtitlex', plain: PLAIN_WORDS },
  { field: 'container-title', standIn: 'Xwholex', plain: PLAIN_WORDS },
  { field: 'URL', standIn: 'xplacex', plain: PLAIN_PATH },
] as const;

/** Writes entries as `entry` does, which is asked once for each shape. */
export function withStandIns(entry: (item: StyledItem) => string): (item: StyledItem) => string {
  const entryOfShape = onceByKey((shape: StyledItem) => JSON.stringify(shape), entry);
  return (item) => {
    const found = STAND_INS.flatMap(({ field, standIn, plain }) => {
      const value = item[field] ?? '';
      const own = plain.exec(value)?.[0];
      return own === undefined ? [] : [{ field, standIn, own, value: value.replace(plain, standIn) }];
    });
    const shape = { ...item, ...Object.fromEntries(found.map(({ field, value }) => [field, value])) };
    return found.reduce((text, { standIn, own }) => text.replaceAll(standIn, () => own), entryOfShape(shape));
  };
}
