/** What people type that the site itself does not write: words that mean the same, and names that no document of ours uses. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { foldedWords, stemOf } from './words.ts';

/** Lists of words that mean the same to somebody who searches here. */
const SYNONYMS = z.array(z.array(z.string().regex(/^[\p{L}\p{N}]+$/u, 'A single word.')).min(2));

/** By glossary entry: what people type for it. */
const TYPED_NAMES = z.record(z.string(), z.array(z.string().min(2)).min(1));

/** By stem: the terms of the groups that the word belongs to. */
export type Synonyms = ReadonlyMap<string, readonly string[]>;

export interface AskedWords {
  readonly synonyms: Synonyms;
  readonly typedNames: ReadonlyMap<string, readonly string[]>;
}

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

/** @throws if the names are not as they must be */
function typedNamesOf(yaml: string): AskedWords['typedNames'] {
  return new Map(Object.entries(TYPED_NAMES.parse(parse(yaml) ?? {})));
}

/** Those of the site: `synonyms.yaml` and `typed-names.yaml`. */
export function readAskedWords(root: string = process.cwd()): AskedWords {
  const read = (name: string): string => readFileSync(join(root, 'src/search', name), 'utf8');
  return { synonyms: synonymsOf(read('synonyms.yaml')), typedNames: typedNamesOf(read('typed-names.yaml')) };
}
