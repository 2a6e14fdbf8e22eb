import type { ReadExtent } from './model.ts';

/**
 * How much of its document was read, as the name of a reference tells: "AFP, 1 December 2024, in the opening, point 2". One that
 * tells nothing is taken for that of a document that was read whole; of few is that wrong.
 */
export function extentTold(name: string): ReadExtent {
  if (/, (?:in the )?opening\b/.test(name)) return 'opening';
  return /, in the (?:excerpt|part that was read)\b|, .*\babstract$|, entry [\p{Lu}‘]/u.test(name)
    ? 'excerpt'
    : 'whole';
}
