/** What people type that the site itself does not write: words that mean the same, and names that no document of ours uses. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { addTo } from '../evidence/lists-by-key.ts';
import { COMMON_WORDS } from './common-words.ts';
import { foldedWords, stemOf } from './words.ts';

/** Lists of words, and of pairs of words, that mean the same to somebody who searches here. */
const SYNONYMS = z.array(z.array(z.string().regex(/^[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)?$/u, 'A word or two.')).min(2));

/** What people ask with, and the words that answer it. */
const ASKED_FOR = z.array(z.strictObject({ asked: z.array(z.string()).min(1), answered: z.array(z.string()).min(1) }));

/** By glossary entry: what people type for it. */
const TYPED_NAMES = z.record(z.string(), z.array(z.string().min(2)).min(1));

/** By stem: the terms of the groups that the word belongs to. */
export type Synonyms = ReadonlyMap<string, readonly string[]>;

/** By the term of their group: pairs of words. They are looked for as names are. */
type Pairs = ReadonlyMap<string, readonly string[]>;

export interface AskedWords {
  /** By the stem of a word of a query: the terms that answer it besides. */
  readonly askedFor: Synonyms;
  readonly synonyms: Synonyms;
  readonly pairs: Pairs;
  readonly typedNames: ReadonlyMap<string, readonly string[]>;
  /** Words that are no slip for others, also where nothing is found by them. */
  readonly common: readonly string[];
}

/** @throws if the lists are not as they must be */
export function synonymsOf(yaml: string, askedFor = ''): Omit<AskedWords, 'typedNames' | 'common'> {
  const groups = SYNONYMS.parse(parse(yaml) ?? []);
  const synonyms = new Map<string, string[]>();
  const pairs = new Map<string, string[]>();
  groups.forEach((words, index) => {
    const term = `~${index}`;
    const isPair = (word: string): boolean => word.includes(' ');
    const stems = new Set(words.filter((word) => !isPair(word)).flatMap((word) => foldedWords(word).map(stemOf)));
    for (const stem of stems) addTo(synonyms, stem, term);
    for (const pair of words.filter(isPair)) addTo(pairs, term, pair);
  });
  const answers = new Map<string, string[]>();
  for (const { asked, answered } of ASKED_FOR.parse(parse(askedFor) ?? [])) {
    const stemsOf = (words: readonly string[]): Set<string> => new Set(words.flatMap(foldedWords).map(stemOf));
    const terms = [...stemsOf(answered)].flatMap((stem) => [stem, ...(synonyms.get(stem) ?? [])]);
    for (const stem of stemsOf(asked)) answers.set(stem, [...new Set([...(answers.get(stem) ?? []), ...terms])]);
  }
  return { synonyms, pairs, askedFor: answers };
}

/** @throws if the names are not as they must be */
function typedNamesOf(yaml: string): AskedWords['typedNames'] {
  return new Map(Object.entries(TYPED_NAMES.parse(parse(yaml) ?? {})));
}

/** Those of the site: `synonyms.yaml`, `asked-for.yaml` and `typed-names.yaml`, and common words. */
export function readAskedWords(root: string = process.cwd()): AskedWords {
  const read = (name: string): string => readFileSync(join(root, 'src/search', name), 'utf8');
  return {
    ...synonymsOf(read('synonyms.yaml'), read('asked-for.yaml')),
    typedNames: typedNamesOf(read('typed-names.yaml')),
    common: COMMON_WORDS,
  };
}
