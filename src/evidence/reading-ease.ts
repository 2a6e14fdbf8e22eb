/** How hard a text is to read. */
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { onceByKey } from './once-by-key.ts';

/** Words come again and again. */
const syllablesOf = onceByKey((word: string) => word, syllable);

/**
 * The US school grade that a text needs by the Flesch–Kincaid formula (Kincaid and others, 1975): long sentences and words of many
 * syllables raise it. Names count like other words, so a text about Syria reads a little harder to it than to people. NaN where
 * there are no words.
 */
export function readingGrade(text: string): number {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
  const sentences = text.split(/[.!?](?=\s|$)/).filter((sentence) => /\p{L}/u.test(sentence));
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  const counts = { sentence: sentences.length, word: words.length, syllable: syllables };
  return words.length === 0 ? NaN : fleschKincaid(counts);
}
