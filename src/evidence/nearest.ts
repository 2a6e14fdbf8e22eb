import { distance } from 'fastest-levenshtein';

/** The known name that is closest to a mistyped one, or null where none is close enough to be what was meant. */
export function nearest(name: string, known: Iterable<string>): string | null {
  let best: string | null = null;
  let least = Math.max(2, Math.ceil(name.length * 0.4)) + 1;
  for (const candidate of known) {
    // The distance is at least the difference in length: most names need not be compared.
    if (Math.abs(candidate.length - name.length) >= least) continue;
    const steps = distance(name.toLowerCase(), candidate.toLowerCase());
    if (steps < least) [best, least] = [candidate, steps];
  }
  return best;
}

/** How many names show what names are like; more would hide the rest of a message. */
const SHOWN = 12;

/** Advice for a name that does not exist: the nearest one, or else those that share most words with it, or a list of what there is. */
export function adviceFor(name: string, known: Iterable<string>): string {
  const names = [...known];
  const close = nearest(name, names);
  if (close !== null) return `Did you mean "${close}"?`;
  if (names.length === 0) return 'There is none yet.';
  if (names.length <= SHOWN) return `There are: ${names.join(', ')}.`;
  const alike = mostWordsShared(name, names);
  const shown = (alike.length > 0 ? alike : names).slice(0, SHOWN).join(', ');
  return `There are ${names.length}; ${alike.length > 0 ? 'nearest to it in words' : 'among them'}: ${shown}.`;
}

/** Those names that have as many words in common with a name as any has; none if that is no word. */
function mostWordsShared(name: string, names: readonly string[]): string[] {
  const asked = new Set(wordsOf(name));
  const counted = names.map((known) => ({ known, shared: wordsOf(known).filter((word) => asked.has(word)).length }));
  const most = counted.reduce((so, { shared }) => Math.max(so, shared), 0);
  return most === 0 ? [] : counted.filter(({ shared }) => shared === most).map(({ known }) => known);
}

/** Words, and no numbers: half of all names have a year. */
function wordsOf(name: string): string[] {
  return name.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
}
