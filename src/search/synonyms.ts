/** Words that mean the same to somebody who searches here: `synonyms.yaml`, a list of lists of words. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { foldedWords, stemOf } from './words.ts';

const SYNONYMS = z.array(z.array(z.string().regex(/^[\p{L}\p{N}]+$/u, 'A single word.')).min(2));

/** By stem: the terms of the groups that the word belongs to. */
export type Synonyms = ReadonlyMap<string, readonly string[]>;

/** @throws if the lists are not as they must be */
export function synonymsOf(yaml: string): Synonyms {
  const groups = SYNONYMS.parse(parse(yaml) ?? []);
  const synonyms = new Map<string, string[]>();
  groups.forEach((words, index) => {
    const stems = new Set(words.flatMap((word) => foldedWords(word).map(stemOf)));
    for (const stem of stems) synonyms.set(stem, [...(synonyms.get(stem) ?? []), `~${index}`]);
  });
  return synonyms;
}

/** The synonyms of the site. */
export function readSynonyms(root: string = process.cwd()): Synonyms {
  return synonymsOf(readFileSync(join(root, 'src/search/synonyms.yaml'), 'utf8'));
}
