/** What a reader asks, taken apart into things that can be looked up. */
import { wantsOf, withoutVerbOfTime, inPlainWords, type Wants } from './asking.ts';
import { askedOfSite, groupsOf, isSpecific, ofTitle, type Group } from './asked-groups.ts';
import { asksOfSite } from './asked-of-site.ts';
import { writeOutDates } from './date-words.ts';
import { hasNearSpellings, nearestWords, nearKeys, skeletonOf, type KnownWord } from './near.ts';
import { numbersIn, writeOutDays } from './asked-forms.ts';
import {
  inKnownForms,
  isCommon,
  isInRun,
  isJoined,
  isKnown,
  isStem,
  look,
  placesOfNames,
  type Looked,
} from './looked-words.ts';
import { writeOutNumbers } from './number-words.ts';
import { isStopWord, isWeakWord, wordsOf, type Word } from './words.ts';
import type { ShardReader } from './shard-reader.ts';
import { SHORTEST_BEGINNING, type WordRow } from './shards.ts';

/** A word of which nothing is known. */
interface UnknownWord {
  readonly word: string;
  /** As it was typed. */
  readonly written: string;
}

export interface Query {
  readonly groups: readonly Group[];
  readonly wants: Wants;
  /** Words of which nothing is known, and that mean nothing near. */
  readonly unknown: readonly UnknownWord[];
  /** Whether it has only words that stand everywhere, such as "the". */
  readonly isTooCommon: boolean;
  /** Whether its last word is taken for the beginning of others: more letters will follow. */
  readonly isUnfinished: boolean;
  /** Set where a near spelling was taken for what was asked. */
  readonly instead: { readonly asked: string; readonly shown: string } | null;
}

/** Longer queries are cut: nobody reads what they would find. */
const MOST_CHARACTERS = 400;
const MOST_WORDS = 16;

/** A query without control characters and other marks that nobody sees, cut to a sensible length. */
export function cleaned(query: string): string {
  return query
    .slice(0, MOST_CHARACTERS)
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}]/gu, ' ')
    .trim();
}

/** @throws if a shard cannot be had */
export async function readQuery(query: string, shards: ShardReader): Promise<Query> {
  const typed = cleaned(query);
  const text = await writeOutDays(writeOutNumbers(writeOutDates(inPlainWords(typed))), shards);
  const asked = withoutVerbOfTime(wordsOf(text)).slice(0, MOST_WORDS);
  const numbers = await numbersIn(asked, shards);
  const looked = await inKnownForms(await Promise.all(asked.map((word) => look(word, shards))), shards);
  const ofNames = placesOfNames(looked);
  const near = new Map<number, readonly KnownWord[]>();
  const completed = new Map<number, readonly WordRow[]>();
  for (const [place, { word, stem, own, ofStem }] of looked.entries()) {
    if (isKnown(own) || isKnown(ofStem) || isStopWord(word.word)) continue;
    if (ofNames.has(place) || isInRun(asked, numbers, place)) continue;
    const isLast = place === looked.length - 1;
    const longer = isLast && word.word.length >= SHORTEST_BEGINNING ? await shards.completions(word.word) : [];
    if (longer.length > 0) {
      completed.set(place, longer);
      continue;
    }
    if (await isStem(stem, shards)) continue;
    if (await isJoined(looked, place, shards)) continue;
    near.set(place, isCommon(own) ? [] : await nearWords(word.word, shards));
  }
  const isOfSite = asksOfSite(asked.map(({ word }) => word));
  const replaced = isOfSite ? new Map<number, KnownWord>() : nearTaken(near, looked);
  for (const [place, { word }] of replaced) {
    const here = looked[place];
    if (here !== undefined) looked[place] = await look({ ...here.word, word, isCapitals: false }, shards);
  }
  const unknown = [...near.keys()]
    .filter((place) => !replaced.has(place) && !isOfSite)
    .flatMap((place) => unknownAt(asked, place, text, typed));
  const named = await groupsOf(looked, numbers, completed, new Set(unknown.map(({ word }) => word)), shards);
  const groups = isOfSite ? askedOfSite(named) : named;
  return {
    wants: wantsOf(
      asked.map(({ word }) => word),
      (await Promise.all(groups.map((group) => isSpecific(group, shards)))).includes(true),
    ),
    groups: [
      ...groups,
      // A title is not asked for by a part of its last word.
      ...(looked.length > 0 && completed.size === 0 ? [ofTitle(looked.map(({ word }) => word.word).join(' '))] : []),
    ],
    unknown,
    isTooCommon: groups.length === 0 && unknown.length === 0 && asked.length > 0,
    isUnfinished: completed.size > 0,
    instead: replaced.size === 0 ? null : { asked: typed, shown: shownInstead(text, asked, replaced) },
  };
}

/** Known words near to those of a query of which nothing is known, for a reader to choose from. */
export async function suggestionsFor(query: Query, shards: ShardReader): Promise<string[]> {
  const found = await Promise.all(query.unknown.map(({ word }) => nearWords(word, shards, 2)));
  return [...new Set(found.flatMap((words) => words.slice(0, 3).map(asWritten)))].slice(0, 5);
}

async function nearWords(word: string, shards: ShardReader, furthest = 0): Promise<KnownWord[]> {
  if (!hasNearSpellings(word)) return [];
  const known = await Promise.all(nearKeys(word).map((key) => shards.near(key)));
  return nearestWords(word, known.flat(), furthest);
}

/**
 * Where a near spelling is taken for a word: where everything else of the query is understood. Beside words that nobody knows it is
 * taken only for what sounds the same and is a name, and only if something was understood without it.
 */
function nearTaken(
  near: ReadonlyMap<number, readonly KnownWord[]>,
  looked: readonly Looked[],
): ReadonlyMap<number, KnownWord> {
  const best = [...near].flatMap(([place, [first]]) => (first === undefined ? [] : [[place, first] as const]));
  if (best.length === near.size) return new Map(best);
  const isAnyKnown = looked.some(
    ({ word }, place) => !near.has(place) && !isStopWord(word.word) && !isWeakWord(word.word),
  );
  return new Map(
    best.filter(([place, { word, name }]) => {
      const own = looked[place]?.word.word ?? '';
      return isAnyKnown && name !== null && skeletonOf(word) === skeletonOf(own);
    }),
  );
}

/** A word of a query as it was typed, or as it is read where that was other writing. */
function unknownAt(asked: readonly Word[], place: number, text: string, typed: string): UnknownWord[] {
  const word = asked[place];
  if (word === undefined) return [];
  const own = wordsOf(typed).find((one) => one.word === word.word);
  const written = own === undefined ? text.slice(word.start, word.end) : typed.slice(own.start, own.end);
  return [{ word: word.word, written }];
}

/** Names as the site writes them: "Aleppo", not "aleppo". */
function asWritten({ word, name }: KnownWord): string {
  return name ?? word;
}

function shownInstead(text: string, words: readonly Word[], replaced: ReadonlyMap<number, KnownWord>): string {
  let shown = '';
  let copied = 0;
  for (const [place, near] of replaced) {
    const word = words[place];
    if (word === undefined) continue;
    shown += text.slice(copied, word.start) + asWritten(near);
    copied = word.end;
  }
  return shown + text.slice(copied);
}
