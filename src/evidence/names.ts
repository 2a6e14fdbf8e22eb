/**
 * Names of persons, places and bodies: how they are found in a text, and when two spellings are one name. What counts as a
 * spelling of what stands in the glossary.
 */
import { figuresIn, type Figure } from './figures.ts';
import { addTo } from './lists-by-key.ts';
import type { GlossaryEntry } from './model.ts';

/** A word of a name, as it stands in a text. */
export interface NameWord {
  readonly text: string;
  readonly index: number;
}

const DAYS_AND_MONTHS = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'.split(
    ' ',
  ),
);

const CAPITALISED =
  /(?<![\p{L}\p{N}_])(?:(?:al|el|as|an|ar|at|ad|ash)-)?\p{Lu}[\p{L}\p{M}\p{N}]*(?:[-’'ʼ][\p{L}\p{N}]+)*/gu;

/** What may hang on a name without being part of it. */
const POSSESSIVE = /[’']s$|(?<=s)[’']$/u;

/** Texts of these signs alone, which most are, hold no accents and need no tables of letters. */
const PLAIN = /^[ -~\n‘’“”–—]*$/;

/** The words of a text without case, accents, apostrophes and possessive endings; a hyphen parts words, a comma no number. */
export function nameWords(text: string): string[] {
  return PLAIN.test(text) ? wordsOfPlain(text) : wordsOfAny(text);
}

function wordsOfPlain(text: string): string[] {
  const words =
    text
      .toLowerCase()
      .replace(/(?<=\d),(?=\d)/g, '')
      .match(/[a-z0-9'‘’]+/g) ?? [];
  return words.map(withoutMarks).filter((word) => word !== '');
}

function wordsOfAny(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(?<=\d),(?=\d)/g, '')
    .split(/[^\p{L}\p{N}’'‘ʼʻʿʾ]+/u)
    .map(withoutMarks)
    .filter((word) => word !== '');
}

/** A word without its possessive ending and apostrophes. */
function withoutMarks(word: string): string {
  return /^[a-z0-9]*$/.test(word) ? word : word.replace(POSSESSIVE, '').replace(/[’'‘ʼʻʿʾ]/gu, '');
}

/**
 * The words of names in a text: those with a capital letter, without dates and days. At the beginning of a sentence every
 * word has one, so there a word counts only where `isName` takes it for a name.
 *
 * @param isName asked for a word normalised by {@link nameWords}
 * @param figures those of the text
 */
export function nameWordsIn(
  text: string,
  isName: (word: string) => boolean,
  figures: readonly Figure[] = figuresIn(text),
): NameWord[] {
  const masked = maskFigures(text, figures);
  return [...masked.matchAll(CAPITALISED)]
    .map((match) => ({ text: match[0], index: match.index, words: nameWords(match[0]) }))
    .filter(({ words }) => !words.every((word) => word === 'i' || DAYS_AND_MONTHS.has(word)))
    .filter(({ words, index }) => !beginsSentence(masked, index) || words.some(isName))
    .map(({ text: word, index }) => ({ text: word, index }));
}

/** A text with the letters of its dates and number words blotted out; every other character stays in its place. */
function maskFigures(text: string, figures: readonly Figure[]): string {
  let masked = '';
  for (const figure of figures) {
    if (figure.kind !== 'date' && !/^\p{L}/u.test(figure.text)) continue;
    masked += text.slice(masked.length, figure.index) + '_'.repeat(figure.text.length);
  }
  return masked + text.slice(masked.length);
}

/** How far back a sentence is looked for: marks and spaces before a word are few. */
const LOOK_BACK = 40;

function beginsSentence(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - LOOK_BACK), index).replace(/[“"(\s]+$/u, '');
  return before === '' || /[.!?:]$/u.test(before);
}

/** Spellings by their first word, so that a text is read once however many there are. */
export type Spellings = ReadonlyMap<string, readonly Spelling[]>;

interface Spelling {
  readonly entry: GlossaryEntry;
  readonly words: readonly string[];
}

/** Every spelling of every entry, derived words such as "Syrian" included. */
export function spellingsOf(entries: Iterable<GlossaryEntry>): Spellings {
  const spellings = new Map<string, Spelling[]>();
  for (const entry of entries) {
    for (const form of formsOf(entry)) {
      const words = nameWords(form);
      const [first] = words;
      if (first === undefined) continue;
      addTo(spellings, first, { entry, words });
    }
  }
  return spellings;
}

/** Name, variants and derived words of an entry. */
export function formsOf(entry: GlossaryEntry): string[] {
  return [entry.name, ...entry.variants, ...entry.derived];
}

/** The glossary entries that a text names, in any spelling. */
export function entriesNamedIn(text: string, spellings: Spellings): Set<GlossaryEntry> {
  return entriesAmong(nameWords(text), spellings);
}

/** The glossary entries that words as of {@link nameWords} name. */
export function entriesAmong(words: readonly string[], spellings: Spellings): Set<GlossaryEntry> {
  const named = new Set<GlossaryEntry>();
  words.forEach((word, start) => {
    for (const spelling of spellings.get(word) ?? []) {
      if (spelling.words.every((part, offset) => words[start + offset] === part)) named.add(spelling.entry);
    }
  });
  return named;
}
