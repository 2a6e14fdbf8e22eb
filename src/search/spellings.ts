/** The spellings of names: every one of them, in a text or in a query, means the same entry of the glossary. */
import { addTo } from '../evidence/lists-by-key.ts';
import { isStopWord, stemOf, wordsOf, type Word } from './words.ts';
import type { AskedWords } from './asked-words.ts';
import type { GlossaryEntry } from '../evidence/model.ts';

/** One spelling of an entry, or a pair of words of a group of synonyms. */
interface Spelling {
  /** The id of the entry, or the term of the group. */
  readonly entry: string;
  /** Stems of its words. Never empty. */
  readonly stems: readonly string[];
  /** Whether it counts in a text only in capitals: "WHO" is a body, "who" is not. */
  readonly onlyCapitals: boolean;
}

/** By the stem of their first word. */
export type SpellingIndex = ReadonlyMap<string, readonly Spelling[]>;

/** The term under which texts that name an entry are indexed; a group of synonyms is a term already. */
export function conceptOf(entry: string): string {
  return isEntry(entry) ? `§${entry}` : entry;
}

/** Whether a spelling is of an entry of the glossary, and not of a group of synonyms. */
export function isEntry(entry: string): boolean {
  return !entry.startsWith('~');
}

/**
 * Every spelling of every entry, each once, and pairs of words that have synonyms.
 *
 * @param typed by entry, what people type for it besides
 */
export function indexSpellings(
  entries: Iterable<GlossaryEntry>,
  { typedNames, pairs }: Pick<AskedWords, 'typedNames' | 'pairs'> = { typedNames: new Map(), pairs: new Map() },
): SpellingIndex {
  const index = new Map<string, Spelling[]>();
  const formsOfAll = [
    ...[...entries].map((entry) => [entry.id, [...formsOf(entry), ...(typedNames.get(entry.id) ?? [])]] as const),
    ...pairs,
  ];
  for (const [id, forms] of formsOfAll) {
    const seen = new Set<string>();
    for (const form of forms) {
      const spelling = spellingOf(id, form);
      const [first] = spelling?.stems ?? [];
      if (spelling === null || first === undefined || seen.has(spelling.stems.join(' '))) continue;
      seen.add(spelling.stems.join(' '));
      addTo(index, first, spelling);
    }
  }
  return index;
}

function formsOf({ name, variants, derived, arabic }: GlossaryEntry): string[] {
  return [name, ...variants, ...derived, ...(arabic === null ? [] : [arabic])];
}

function spellingOf(entry: string, form: string): Spelling | null {
  const words = wordsOf(form);
  if (words.length === 0) return null;
  const [only] = words;
  return {
    entry,
    stems: words.map(({ word }) => stemOf(word)),
    onlyCapitals: words.length === 1 && only !== undefined && only.isCapitals && only.word.length <= 5,
  };
}

/** By folded word of a name: the word as the glossary writes it. The name that the site uses comes before others. */
export function writtenWords(entries: readonly GlossaryEntry[]): ReadonlyMap<string, string> {
  const written = new Map<string, string>();
  for (const form of [...entries.map(({ name }) => name), ...entries.flatMap(formsOf)]) {
    for (const { word, start, end } of wordsOf(form)) {
      if (!written.has(word)) written.set(word, form.slice(start, end));
    }
  }
  return written;
}

/** A run of words that spells an entry. */
export interface NameRun {
  readonly entry: string;
  readonly from: number;
  readonly length: number;
}

/** Every name in a text, names within names too. */
export function namesIn(words: readonly Word[], stems: readonly string[], index: SpellingIndex): NameRun[] {
  return stems.flatMap((stem, from) =>
    (index.get(stem) ?? [])
      .filter((spelling) => beginsWith(stems, from, spelling.stems))
      .filter(({ onlyCapitals }) => !onlyCapitals || (words[from]?.isCapitals ?? false))
      .map(({ entry, stems: own }) => ({ entry, from, length: own.length })),
  );
}

/** Whether a run of words stands at a place of a text. */
export function beginsWith(stems: readonly string[], from: number, run: readonly string[]): boolean {
  return run.every((part, offset) => stems[from + offset] === part);
}

/** Whether a spelling means the name in a query: a word such as "who" only in capitals or alone. */
export function meansName(words: readonly Word[], from: number, length: number): boolean {
  const word = words[from];
  return length > 1 || words.length === 1 || word === undefined || word.isCapitals || !isStopWord(word.word);
}
