/**
 * Near spellings. Names from Arabic differ in their vowels, in doubled letters and in how one sound is written; slips of the
 * finger leave out, add or swap a letter. Words that share their consonants, or all but one of them, may be the same.
 */
import { distance } from 'fastest-levenshtein';

/** Sounds that are written in several ways, longest first. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/(.)\1+/gu, '$1'],
  [/sch|sh|ch|tsch/g, 's'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/dh/g, 'd'],
  [/th/g, 't'],
  [/ph/g, 'f'],
  [/[qck]/g, 'k'],
  [/[zx]/g, 's'],
  [/j/g, 'g'],
  [/(?<=.)[hwy]/g, ''],
  [/[aeiou]/g, ''],
  [/(?<=.)[اويءعه]/gu, ''],
  [/(.)\1+/gu, '$1'],
];

/** The consonants of a folded word, sounds that are mixed up written alike. May be empty. */
export function skeletonOf(word: string): string {
  return SOUNDS.reduce((rest, [sound, letter]) => rest.replace(sound, letter), word);
}

/** Longer skeletons are cut. */
const LONGEST = 10;

/** The keys under which a word is found by its near spellings: its skeleton, and that with each letter left out. */
export function nearKeys(word: string): string[] {
  const skeleton = skeletonOf(word).slice(0, LONGEST);
  const keys = [skeleton];
  if (skeleton.length > 2) {
    for (let left = 0; left < skeleton.length; left += 1) keys.push(skeleton.slice(0, left) + skeleton.slice(left + 1));
  }
  return [...new Set(keys)].filter((key) => key !== '');
}

/** Whether a word is worth finding by a near spelling: letters alone, and enough of them. */
export function hasNearSpellings(word: string): boolean {
  return /^\p{L}{4,}$/u.test(word);
}

/** A known word with how often it stands on the site. */
export interface KnownWord {
  readonly word: string;
  readonly count: number;
  /** As it is written, where it is of a name: names are spelled in more ways than other words. Null for those. */
  readonly name: string | null;
}

/**
 * The known words that may be meant by an unknown one, the likeliest first.
 *
 * @param furthest how many letters may differ beyond what is usual; 0 when one of them is to be taken for it
 */
export function nearestWords(word: string, known: Iterable<KnownWord>, furthest = 0): KnownWord[] {
  const skeleton = skeletonOf(word);
  const found = new Map<string, { known: KnownWord; steps: number }>();
  for (const one of known) {
    const { word: other, count, name } = one;
    const steps = distance(word, other);
    const same = skeletonOf(other) === skeleton;
    const slips = word.length < 7 ? 1 : 2;
    const usual = same && name !== null ? Math.max(2, Math.floor(word.length / 2.5)) : slips;
    const swapped = steps === 2 && sortedLetters(word) === sortedLetters(other);
    if (steps > usual + furthest && !swapped) continue;
    const otherStart = word.charAt(0) === other.charAt(0) ? 0 : 0.8;
    found.set(other, {
      known: one,
      steps: (swapped ? 0.9 : steps) + otherStart - (same ? 0.7 : 0) - Math.min(0.6, Math.log10(count + 1) / 5),
    });
  }
  return [...found.values()]
    .sort((a, b) => a.steps - b.steps || (a.known.word < b.known.word ? -1 : 1))
    .map(({ known: one }) => one);
}

function sortedLetters(word: string): string {
  return [...word].sort().join('');
}
