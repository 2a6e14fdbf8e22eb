import { literalPattern } from '../evidence/literal-pattern.ts';
import { placeWithin } from '../evidence/place.ts';
import type { ContentFile } from './files.ts';
import type { At } from '../evidence/model.ts';
import type { Finding } from '../evidence/findings.ts';

/** So many findings are told at their words, and words of so many letters: a file that is wrong all over must not hold up the check. */
const [MOST_FINDINGS, MOST_LETTERS] = [200, 200];

/** Tells findings about some words of a claim at these words, and not where the claim begins. */
export function narrowed(findings: readonly Finding[], files: readonly ContentFile[]): Finding[] {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  let left = MOST_FINDINGS;
  return findings.map((finding) => {
    const { words, at } = finding;
    if (words === undefined || words.length > MOST_LETTERS || left === 0) return finding;
    left -= 1;
    return { ...finding, at: placeOfWords(words, at, texts.get(at.file) ?? '') };
  });
}

/** Where words stand in the claim at a place: in an element of a text, or in a field of a record; the place itself where they cannot be found. */
function placeOfWords(words: string, at: At, text: string): At {
  const claim = offsetOf(at, text);
  const isElement = text[claim] === '<';
  const start = isElement ? text.indexOf('>', claim) + 1 : claim;
  const end = text.indexOf(isElement ? '</' : '\n', start);
  const found = patternOf(words).exec(text.slice(start, end === -1 ? undefined : end));
  return found === null ? at : placeWithin(text, start + found.index, { file: at.file, line: 1, column: 1 });
}

/** As an author may have written words of which only single spaces are left; and no part of a longer number or word. */
function patternOf(words: string): RegExp {
  const written = words.split(' ').map(literalPattern).join('\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}]|\\d[.,])${written}(?![\\p{L}\\p{N}]|[.,]\\d)`, 'u');
}

function offsetOf({ line, column }: At, text: string): number {
  let start = 0;
  for (let left = line; left > 1; left -= 1) start = text.indexOf('\n', start) + 1;
  return start + column - 1;
}
