/** How hard a text is to read. */
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

/**
 * The US school grade that a text needs by the Flesch–Kincaid formula (Kincaid and others, 1975): long sentences and words of many
 * syllables raise it. Names count like other words, so a text about Syria reads a little harder to it than to people. NaN where
 * there are no words.
 */
export function readingGrade(text: string): number {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
  const sentences = text.split(/[.!?](?=\s|$)/).filter((sentence) => /\p{L}/u.test(sentence));
  const counts = { sentence: sentences.length, word: words.length, syllable: syllable(words.join(' ')) };
  return words.length === 0 ? NaN : fleschKincaid(counts);
}
