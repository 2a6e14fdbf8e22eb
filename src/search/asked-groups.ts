/** What a query asks for, one thing after another: words, names and dates, each with everything that would do for it. */
import { asksMeaning, asksNow, countsThings } from './asking.ts';
import { SITE_TERM } from './asked-of-site.ts';
import { dateAt } from './date-words.ts';
import { isCommon, longestName, type Looked } from './looked-words.ts';
import { conceptOf, isEntry } from './spellings.ts';
import { titleTerm } from './terms.ts';
import { isStopWord, isWeakWord, stemOf, type Word } from './words.ts';
import { placeOfTerm, type WordRow } from './shards.ts';
import type { NumberRun } from './number-words.ts';
import type { ShardReader } from './shard-reader.ts';

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

/** @param unknown words of which nothing is known */
export async function groupsOf(
  looked: readonly Looked[],
  numbers: ReadonlyMap<number, NumberRun>,
  completed: ReadonlyMap<number, readonly WordRow[]>,
  unknown: ReadonlySet<string>,
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

/** What tells about the site, best what has the other words too; "who" and "why" ask nothing besides. */
export function askedOfSite(groups: readonly Group[]): Group[] {
  const others = groups.filter(({ alternatives: [first] }) => !QUESTION_WORDS.has(first?.term ?? ''));
  return [...others.map((group) => ({ ...group, isOptional: true })), ofWord(SITE_TERM)];
}

/** A name that so large a part of all records has tells of none of them. */
const NAMED_EVERYWHERE = 0.2;

/** Whether a group asks for a date, or for a name that does not stand everywhere: Aleppo and Syria do. */
export async function isSpecific({ entries, alternatives }: Group, shards: ShardReader): Promise<boolean> {
  if (alternatives.some(({ term }) => term.startsWith('#'))) return true;
  if (entries.length === 0) return false;
  const terms = await Promise.all(alternatives.map(({ term, place }) => shards.term(term, place)));
  return terms.every((term) => (term?.records.length ?? 0) < NAMED_EVERYWHERE * shards.start.records);
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
    new Set(),
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

/** A title of these words, beside whatever else is asked for. */
export function ofTitle(title: string): Group {
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
  unknown: ReadonlySet<string>,
  isCounting: boolean,
): Group | null {
  if (isStopWord(word.word)) {
    const isTelling = QUESTION_WORDS.has(word.word) || isLabel(word);
    return isTelling ? { ...ofWord(stem, QUESTION_WORD), isOptional: true } : null;
  }
  const isWeak = isWeakWord(word.word);
  const isUnknown = unknown.has(word.word);
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
