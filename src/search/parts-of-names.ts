/**
 * Single words of Arabic names: "بشار" means Bashar al-Assad. The texts hold no Arabic besides names, so a word of one name alone says
 * that name, if it is proper to it: written in Latin letters too, as it sounds. "مدينة", which is translated ("city"), is a common word.
 */
import { addTo } from '../evidence/lists-by-key.ts';
import { skeletonOf } from './near.ts';
import { namesIn, type SpellingIndex } from './spellings.ts';
import { foldedWords, isStopWord, stemOf, wordsOf } from './words.ts';
import type { GlossaryEntry } from '../evidence/model.ts';
import type { Synonyms } from './asked-words.ts';

/** How Arabic letters sound in names, as far as consonants go; folded, so that forms of alef are one. */
const SOUND_OF: Readonly<Record<string, string>> = {
  ا: 'a',
  ب: 'b',
  ت: 't',
  ث: 'th',
  ج: 'j',
  ح: 'h',
  خ: 'kh',
  د: 'd',
  ذ: 'dh',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 'sh',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  ع: 'a',
  غ: 'gh',
  ف: 'f',
  ق: 'q',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  و: 'w',
  ي: 'y',
};

/** Shorter words sound like too many others. */
const FEWEST_CONSONANTS = 2;

/** By folded word: the entry whose name alone has it, in Arabic and in Latin letters. */
export function partsOfNames(
  entries: readonly GlossaryEntry[],
  spellings: SpellingIndex,
  synonyms: Synonyms,
): ReadonlyMap<string, string> {
  const inLatin = entriesByWord(entries, ({ id, name, variants, derived }) =>
    [name, ...variants, ...derived].flatMap((form) => ownWords(form, id, spellings)),
  );
  const sounds = new Map<string, Set<string>>();
  for (const [word, having] of inLatin) {
    for (const { id } of having.length === 1 ? having : [])
      sounds.set(id, (sounds.get(id) ?? new Set()).add(soundOf(word)));
  }
  const parts = new Map<string, string>();
  for (const [word, [entry, ...others]] of entriesByWord(entries, ({ arabic }) => foldedWords(arabic ?? ''))) {
    const isName = spellings.get(word)?.some(({ stems }) => stems.length === 1) ?? false;
    if (entry === undefined || others.length > 0 || isName || isStopWord(word) || synonyms.has(word)) continue;
    const own = sounds.get(entry.id);
    if (soundsOf(word).some((sound) => sound.length >= FEWEST_CONSONANTS && own?.has(sound))) parts.set(word, entry.id);
  }
  return parts;
}

function entriesByWord(
  entries: readonly GlossaryEntry[],
  wordsIn: (entry: GlossaryEntry) => readonly string[],
): ReadonlyMap<string, readonly GlossaryEntry[]> {
  const having = new Map<string, GlossaryEntry[]>();
  for (const entry of entries) {
    for (const word of new Set(wordsIn(entry))) addTo(having, word, entry);
  }
  return having;
}

/** The folded words of a name without names of others in it: "government" and "of" of "government of Bashar al-Assad". */
function ownWords(form: string, entry: string, spellings: SpellingIndex): string[] {
  const words = wordsOf(form);
  const stems = words.map(({ word }) => stemOf(word));
  const others = namesIn(words, stems, spellings).filter((run) => run.entry !== entry);
  const isOwn = (place: number): boolean => !others.some(({ from, length }) => from <= place && place < from + length);
  return words.flatMap(({ word }, place) => (isOwn(place) ? [word] : []));
}

/** Arabic has neither p nor v. */
function soundOf(latin: string): string {
  return skeletonOf(latin.replaceAll('p', 'b').replaceAll('v', 'f'));
}

/** An Arabic word by its sound. The last letter of feminine names is written "h" or, within a name, "t". */
function soundsOf(word: string): string[] {
  const latin = [...word].map((letter) => SOUND_OF[letter] ?? '').join('');
  return [latin, ...(latin.endsWith('h') ? [latin.replace(/h$/, 't')] : [])].map(soundOf);
}
