/** What a reader asks, taken apart into things that can be looked up. */
import { asksMeaning, asksNow, countsThings, wantsOf, withoutVerbOfTime, inPlainWords, type Wants } from './asking.ts';
import { asksOfSite, SITE_TERM } from './asked-of-site.ts';
import { dateAt, writeOutDates } from './date-words.ts';
import { hasNearSpellings, nearestWords, nearKeys, skeletonOf, type KnownWord } from './near.ts';
import { numbersIn, writeOutDays } from './asked-forms.ts';
import {
  inKnownForms,
  isCommon,
  isInRun,
  isJoined,
  isKnown,
  isStem,
  longestName,
  look,
  placesOfNames,
  type Looked,
} from './looked-words.ts';
import { writeOutNumbers, type NumberRun } from './number-words.ts';
import { conceptOf, isEntry } from './spellings.ts';
import { titleTerm } from './terms.ts';
import { isStopWord, isWeakWord, stemOf, wordsOf, type Word } from './words.ts';
import type { ShardReader } from './shard-reader.ts';
import { placeOfTerm, SHORTEST_BEGINNING, type WordRow } from './shards.ts';

/** A term that would do, where it lies, and how well it does: 1 for what was asked. */
interface Alternative {
  readonly term: string;
  readonly place: string;
  readonly weight: number;
  /** Whether it does not mean what was asked and may still answer it: "collapse" where "fall" was asked. It is not marked in a result. */
  readonly onlyAnswers?: boolean;
}

/** One thing that is asked for: a word, a name or a date, with everything that would do for it. */
export interface Group {
  readonly alternatives: readonly Alternative[];
  /** The entry that a name means, if it is one. */
  readonly entries: readonly string[];
  /** Whether a record need not have it: question words, which say little. */
  readonly isOptional: boolean;
}

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

/** How much what is not quite the word that was asked for counts. */
const SYNONYM = 0.8;
const ASKED_FOR = 0.6;
const COMPLETION = 0.8;
const NARROWER_DATE = 0.7;
const QUESTION_WORD = 0.8;
const WEAK_WORD = 0.5;
const WORD_OF_NAME = 0.5;
const HINT_OF_NOW = 0.3;

/** Words that say little and still tell which of several answers is meant. */
const QUESTION_WORDS = new Set(['why', 'who', 'where', 'when']);

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
  const named = await groupsOf(looked, numbers, completed, unknown, shards);
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

/** What tells about the site, best what has the other words too; "who" and "why" ask nothing besides. */
function askedOfSite(groups: readonly Group[]): Group[] {
  const others = groups.filter(({ alternatives: [first] }) => !QUESTION_WORDS.has(first?.term ?? ''));
  return [...others.map((group) => ({ ...group, isOptional: true })), ofWord(SITE_TERM)];
}

/** A name that so large a part of all records has tells of none of them. */
const NAMED_EVERYWHERE = 0.2;

/** Whether a group asks for a date, or for a name that does not stand everywhere: Aleppo and Syria do. */
async function isSpecific({ entries, alternatives }: Group, shards: ShardReader): Promise<boolean> {
  if (alternatives.some(({ term }) => term.startsWith('#'))) return true;
  if (entries.length === 0) return false;
  const terms = await Promise.all(alternatives.map(({ term, place }) => shards.term(term, place)));
  return terms.every((term) => (term?.records.length ?? 0) < NAMED_EVERYWHERE * shards.start.records);
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

async function groupsOf(
  looked: readonly Looked[],
  numbers: ReadonlyMap<number, NumberRun>,
  completed: ReadonlyMap<number, readonly WordRow[]>,
  unknown: readonly UnknownWord[],
  shards: ShardReader,
): Promise<Group[]> {
  const words = looked.map(({ word }) => word);
  const asked = words.map(({ word }) => word);
  const isCounting = countsThings(asked);
  const isMeaning = asksMeaning(asked);
  const groups: Group[] = [];
  for (let place = 0; place < looked.length;) {
    const here = looked[place];
    if (here === undefined) break;
    const date = dateAt(words, place);
    const number = numbers.get(place);
    const name = longestName(looked, place);
    if (number !== undefined) {
      groups.push(...number.terms.map((term) => ofWord(term)));
      place += number.length;
    } else if (date !== null && date.length >= (name?.length ?? 0)) {
      groups.push(ofDate(date.terms));
      const year = words[place + date.length - 1]?.word ?? '';
      if (/^\d{4}$/.test(year)) groups.push({ ...ofWord(year), isOptional: true });
      place += date.length;
    } else if (name !== null) {
      groups.push(ofName(name.places));
      place += name.length;
    } else {
      const joined = await joinedWith(looked, place, shards);
      if (joined !== null) {
        groups.push(joined);
        place += 2;
        continue;
      }
      const isAsking = isMeaning && QUESTION_WORDS.has(here.word.word);
      const group = isAsking
        ? { ...ofWord(here.stem, 0.4), isOptional: true }
        : ofLooked(here, completed.get(place) ?? [], unknown, isCounting);
      if (group !== null) groups.push(group);
      place += 1;
    }
  }
  // What stands now is told under "Where they stand now", whatever the question says for it.
  if (asksNow(asked) && !asked.includes('now')) groups.push({ ...ofWord('now', HINT_OF_NOW), isOptional: true });
  return groups;
}

/** Two words that are written as one on the site: "land mines". */
async function joinedWith(looked: readonly Looked[], place: number, shards: ShardReader): Promise<Group | null> {
  const here = looked[place];
  const next = looked[place + 1];
  if (here === undefined || next === undefined || isStopWord(here.word.word) || isStopWord(next.word.word)) return null;
  const row = await shards.word(here.word.word + next.word.word);
  if (row === null || isCommon(row)) return null;
  const both = [here, next].map(({ stem }) => ({ term: stem, place: stem, weight: WORD_OF_NAME }));
  const whole = ofLooked(
    { word: { ...here.word, word: row[0] }, stem: stemOf(row[0]), own: row, ofStem: null },
    [],
    [],
    false,
  );
  const named = row[3].filter(([rest]) => rest === '').map(([, entry]) => entry);
  return {
    alternatives: [
      ...named.map((entry) => ({ term: conceptOf(entry), place: row[0], weight: 1 })),
      ...(whole?.alternatives ?? []),
      ...both,
    ],
    entries: named,
    isOptional: false,
  };
}

function ofWord(stem: string, weight = 1): Group {
  return { alternatives: [{ term: stem, place: stem, weight }], entries: [], isOptional: false };
}

function ofTitle(title: string): Group {
  const term = titleTerm(title);
  return { alternatives: [{ term, place: placeOfTerm(term), weight: 1 }], entries: [], isOptional: true };
}

function ofDate(terms: readonly string[]): Group {
  const alternatives = terms.map((term, nth) => ({ term, place: term, weight: nth === 0 ? 1 : NARROWER_DATE }));
  return { alternatives, entries: [], isOptional: false };
}

/** @param places by entry: where its term lies */
function ofName(places: ReadonlyMap<string, string>): Group {
  return {
    alternatives: [...places].map(([entry, place]) => ({ term: conceptOf(entry), place, weight: 1 })),
    entries: [...places.keys()].filter(isEntry),
    isOptional: false,
  };
}

/** Whether a letter stands for itself, as in "Report A". */
function isLabel({ start, end, isCapitals }: Word): boolean {
  return isCapitals && start > 0 && end - start === 1;
}

/** @param isCounting whether words that mean the same are one thing: "how many died" asks for those who were killed */
function ofLooked(
  { word, stem, own, ofStem }: Looked,
  longer: readonly WordRow[],
  unknown: readonly UnknownWord[],
  isCounting: boolean,
): Group | null {
  if (isStopWord(word.word)) {
    const isTelling = QUESTION_WORDS.has(word.word) || isLabel(word);
    return isTelling ? { ...ofWord(stem, QUESTION_WORD), isOptional: true } : null;
  }
  const isWeak = isWeakWord(word.word);
  const isUnknown = unknown.some((one) => one.word === word.word);
  const rows = [own, ofStem].filter((row) => row !== null);
  const isOneOfMany = isCounting && !isWeak && rows.some(([, , synonyms]) => synonyms.length > 0);
  const alternatives: Alternative[] =
    isUnknown || isOneOfMany ? [] : [{ term: stem, place: stem, weight: isWeak ? WEAK_WORD : 1 }];
  const add = (terms: readonly string[], place: string, weight: number, onlyAnswers = false): void => {
    for (const term of terms) {
      if (!alternatives.some((known) => known.term === term)) alternatives.push({ term, place, weight, onlyAnswers });
    }
  };
  for (const [place, , synonyms] of rows) add(synonyms, place, isWeak ? WEAK_WORD : isOneOfMany ? 1 : SYNONYM);
  for (const [place, , , , askedFor = []] of rows) add(askedFor, place, ASKED_FOR, true);
  const entries: string[] = [];
  for (const [longerWord, , , spellings] of longer) {
    alternatives.push({ term: stemOf(longerWord), place: stemOf(longerWord), weight: COMPLETION });
    for (const [rest, entry] of spellings) {
      if (rest !== '') continue;
      alternatives.push({ term: conceptOf(entry), place: longerWord, weight: COMPLETION });
      entries.push(entry);
    }
  }
  return { alternatives, entries, isOptional: isWeak };
}
