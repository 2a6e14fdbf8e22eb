/** What a text is found by: its words by their stems, the names, dates and large numbers in it, and the groups of synonyms it touches. */
import { dateAt } from './date-words.ts';
import { numberAt } from './number-words.ts';
import { conceptOf, namesIn, type SpellingIndex } from './spellings.ts';
import { foldedWords, isStopWord, stemOf, wordsOf } from './words.ts';
import type { Synonyms } from './asked-words.ts';

/** What is needed to turn texts into terms. */
export interface Vocabulary {
  readonly spellings: SpellingIndex;
  readonly synonyms: Synonyms;
}

/** The terms of a text, each as often as it stands there, and how many words it has. */
export interface TextTerms {
  readonly terms: readonly string[];
  readonly length: number;
  /** Folded words, for the list of known words. */
  readonly words: readonly string[];
}

/** The term of everything that has just this title: words that say little count too. */
export function titleTerm(title: string): string {
  return `=${foldedWords(title).map(stemOf).join(' ')}`;
}

/** @param keepsStopWords whether words that say little count too, as in a short title: "Who they are" */
export function termsOfText(text: string, { spellings, synonyms }: Vocabulary, keepsStopWords: boolean): TextTerms {
  const found = wordsOf(text);
  const stems = found.map(({ word }) => stemOf(word));
  const terms: string[] = [];
  const words: string[] = [];
  let length = 0;
  found.forEach(({ word }, place) => {
    const stem = stems[place] ?? word;
    const date = dateAt(found, place);
    if (date !== null) terms.push(...date.terms);
    const number = numberAt(found, place)?.terms ?? [];
    terms.push(...number);
    words.push(...number);
    if (isStopWord(word)) {
      if (keepsStopWords) terms.push(stem);
      return;
    }
    length += 1;
    words.push(word);
    terms.push(stem, ...(synonyms.get(stem) ?? []));
  });
  for (const { entry } of namesIn(found, stems, spellings)) terms.push(conceptOf(entry));
  return { terms, length, words };
}
