/** The words of a record that answer a query best, cut to a passage with marks. */
import { addTo } from '../evidence/lists-by-key.ts';
import { beginsWith } from './spellings.ts';
import { isStopWord, stemOf, wordsOf, type Word } from './words.ts';
import { dateAt, type DateRun } from './date-words.ts';
import { numberAt, type NumberRun } from './number-words.ts';
import type { AskedGroup } from './rank.ts';
import type { Piece } from './model.ts';

/** About as long as a passage becomes, in characters. */
const LENGTH = 220;

/** A stretch of a text that matches, and which group of the query it matches. */
interface Mark {
  readonly start: number;
  readonly end: number;
  readonly group: number;
  /** Whether readers see it: not where it only answers what was asked. */
  readonly isSeen: boolean;
}

/** Where a text matches, and how much of the query it has. */
export interface Marked {
  readonly text: string;
  readonly marks: readonly Mark[];
  /** The part of the groups that it matches, each by its weight; 0 to 1. */
  readonly share: number;
  /** The part of its own words that the query has; 0 to 1. */
  readonly covered: number;
  /** How near to each other it has the groups of the query: 1 where they all stand side by side. */
  readonly nearness: number;
}

/** A way in which a group of the query may be written, by the stem of its first word. */
type Matcher = ReadonlyMap<string, readonly Way[]>;

interface Way {
  readonly group: number;
  readonly weight: number;
  readonly run: readonly string[];
  readonly isName: boolean;
  readonly isSeen: boolean;
}

/** What marks the words of texts that match a query: made once, used on many texts. */
export interface Marker {
  readonly matcher: Matcher;
  /** Of the groups, adding up to 1. */
  readonly weights: readonly number[];
}

export function markerOf(groups: readonly AskedGroup[], weights: readonly number[]): Marker {
  const matcher = new Map<string, Way[]>();
  groups.forEach(({ terms }, group) => {
    for (const { term, weight, onlyAnswers } of terms) {
      const runs = term.forms.length > 0 ? term.forms : [[term.term]];
      for (const run of runs)
        addTo(matcher, run[0] ?? '', { group, weight, run, isName: term.term.startsWith('§'), isSeen: !onlyAnswers });
    }
  });
  return { matcher, weights };
}

/** A text taken apart. */
interface ReadText {
  readonly words: readonly Word[];
  readonly stems: readonly string[];
  readonly runs: readonly (DateRun | NumberRun)[];
}

/** Texts that were taken apart, by themselves: the next key mostly finds the same. */
const READ = new Map<string, ReadText>();
const MOST_READ = 2_000;

function readText(text: string): ReadText {
  const known = READ.get(text);
  if (known !== undefined) return known;
  const words = wordsOf(text);
  const stems = words.map(({ word }) => stemOf(word));
  const runs = words.flatMap((_word, place) => [dateAt(words, place) ?? [], numberAt(words, place) ?? []].flat());
  const read = { words, stems, runs };
  if (READ.size >= MOST_READ) READ.clear();
  READ.set(text, read);
  return read;
}

export function markText(text: string, { matcher, weights }: Marker): Marked {
  const { words, stems, runs } = readText(text);
  const marks: Mark[] = [];
  const best = weights.map(() => 0);
  const mark = (from: number, length: number, { group, weight, isSeen }: Way): void => {
    const first = words[from];
    const last = words[from + length - 1];
    if (first === undefined || last === undefined) return;
    best[group] = Math.max(best[group] ?? 0, weight);
    if (length > 1 || !isStopWord(first.word)) marks.push({ start: first.start, end: last.end, group, isSeen });
  };
  stems.forEach((stem, place) => {
    for (const way of matcher.get(stem) ?? []) {
      const { run, isName } = way;
      const isMeant = isName ? meansNameInText(words[place], run.length) : run.length > 1 || !isPhrase(stems, place);
      if (isMeant && beginsWith(stems, place, run)) mark(place, run.length, way);
    }
  });
  for (const { from, length, terms } of runs) {
    for (const term of terms) {
      for (const way of matcher.get(term) ?? []) mark(from, length, way);
    }
  }
  const share = best.reduce((sum, one, group) => sum + one * (weights[group] ?? 0), 0);
  const kept = withoutOverlaps(marks);
  const telling = words.filter(({ word }) => !isStopWord(word));
  const inMarks = telling.filter(({ start, end }) => kept.some((one) => one.start <= start && end <= one.end));
  return {
    text,
    marks: kept,
    share,
    covered: telling.length === 0 ? share : inMarks.length / telling.length,
    nearness: nearnessOf(kept, weights),
  };
}

/** Between words that still stand side by side, and between words of one clause, in characters. */
const BESIDE = 6;
const IN_CLAUSE = 30;

/** The part of the groups that stands near to another group. */
function nearnessOf(marks: readonly Mark[], weights: readonly number[]): number {
  const best = weights.map(() => 0);
  marks.forEach((mark, place) => {
    const next = marks[place + 1];
    if (next === undefined || next.group === mark.group) return;
    const gap = next.start - mark.end;
    const near = gap <= BESIDE ? 1 : gap <= IN_CLAUSE ? 0.5 : 0;
    for (const { group } of [mark, next]) best[group] = Math.max(best[group] ?? 0, near);
  });
  return best.reduce((sum, one, group) => sum + one * (weights[group] ?? 0), 0);
}

/** Whether a word of a text is a name and not a word such as "who". */
function meansNameInText(word: Word | undefined, length: number): boolean {
  return length > 1 || word === undefined || word.isCapitals || !isStopWord(word.word);
}

const TAKING = new Set(['take', 'taken', 'took']);
const TAKEN_OTHERWISE = new Set(['account', 'aim', 'care', 'effect', 'note', 'offic', 'part', 'place', 'up']);

/** Whether a word begins a phrase of another meaning: nothing falls where talks "took place" or allies are "taken up" with something. */
function isPhrase(stems: readonly string[], place: number): boolean {
  return TAKING.has(stems[place] ?? '') && TAKEN_OTHERWISE.has(stems[place + 1] ?? '');
}

function withoutOverlaps(marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = [];
  for (const mark of [...marks].sort(
    (a, b) => a.start - b.start || b.end - a.end || Number(b.isSeen) - Number(a.isSeen),
  )) {
    if (mark.start >= (kept.at(-1)?.end ?? 0)) kept.push(mark);
  }
  return kept;
}

/** The passage around the densest matches of a text, in pieces. */
export function passageOf({ text, marks }: Marked): Piece[] {
  const [from, to] = windowOf(text, marks);
  const pieces: Piece[] = [];
  const add = (piece: string, marked: boolean): void => {
    if (piece !== '') pieces.push({ text: piece, marked });
  };
  let copied = from;
  if (from > 0) add('… ', false);
  for (const { start, end, isSeen } of marks) {
    if (start < from || end > to || !isSeen) continue;
    add(text.slice(copied, start), false);
    add(text.slice(start, end), true);
    copied = end;
  }
  add(text.slice(copied, to), false);
  if (to < text.length) add(' …', false);
  return pieces;
}

/** Where a passage begins and ends: the whole text where it is short, else whole words around most matches. */
function windowOf(text: string, marks: readonly Mark[]): [number, number] {
  if (text.length <= LENGTH * 1.3) return [0, text.length];
  let best = { from: 0, groups: 0 };
  for (const { start } of marks) {
    const from = Math.max(0, start - LENGTH / 4);
    const inside = marks.filter((mark) => mark.start >= from && mark.end <= from + LENGTH);
    const groups = new Set(inside.map(({ group }) => group)).size;
    if (groups > best.groups) best = { from, groups };
  }
  const from = best.from <= 30 ? 0 : text.indexOf(' ', best.from) + 1;
  const end = Math.min(text.length, from + LENGTH);
  return [from, end === text.length ? end : Math.max(from + 1, text.lastIndexOf(' ', end))];
}
