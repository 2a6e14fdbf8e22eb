/** What sort of answer a query wants: some kinds of records answer a question better than others with the same words. */
import type { ResultKind } from './model.ts';
import type { Word } from './words.ts';

/** Patterns of queries, the first that fits first, held against folded words with single spaces. */
const PATTERNS = [
  [/\b(?:what|which) (?:day|date|year|month|time)\b|\b(?:since|until|till) when\b|^when\b/, 'time'],
  [/\b(?:stands? for|meaning|means?|definition)\b/, 'meaning'],
  // What somebody is now, the entry of what it names seldom tells.
  [/\b(?:now|nowadays|today|currently|current|still|anymore)\b/, 'account'],
  // "What is the Astana process", but neither "What is known of the dead of the first week" nor "What is happening in Aleppo".
  [
    /^(?:whats|whos|wheres|(?:what|who|where) (?:is|are|was|were)) (?!\S+ing\b)(?:(?:the|an?) )?\S+(?: \S+){0,2}$/,
    'meaning',
  ],
  [
    /\b(?:how|why)\b|^(?:did|does|do|was|were|is|are|has|have|had|could|can|would|should|who|whom|whose|which|where|what) ./,
    'account',
  ],
  [/\b(?:numbers?|figures?|total|estimates?) (?:of|for)\b|\b(?:numbers?|figures?|total|estimates?)$/, 'number'],
  [/\b(?:reports?|articles?|documents?|updates?|statements?|briefings?|pdf|press release|study|studies)\b/, 'document'],
] as const;

type Wanted = (typeof PATTERNS)[number][1];

/** Kinds that are mostly the name of something and what it is: they seldom answer what is asked about it. */
const NAMED_THINGS: readonly ResultKind[] = ['term', 'body', 'person', 'place', 'actor'];
const NAMED_THING = 0.7;
const namedThings = Object.fromEntries(NAMED_THINGS.map((kind) => [kind, NAMED_THING]));

/** By what is wanted: how much better or worse a kind answers than its words tell. 1 where nothing is said. */
const WORTH: Readonly<Record<Wanted, Partial<Record<ResultKind, number>>>> = {
  time: namedThings,
  number: namedThings,
  meaning: { source: 0.8, event: 0.8 },
  account: { ...namedThings, event: 0.75 },
  document: { source: 1.5 },
};

/** Where nothing is named and no day is given, one day of one place is seldom meant: no event, and nothing that has a date in its title. */
const ONE_DAY_FOR_ANYTHING = 0.7;

/** A query that asks for a number. A chart is made of numbers. */
const ASKS_NUMBER = /\bhow (?:many|much)\b|\b(?:numbers?|toll|counts?|figures?|total|statistics)\b/;
const CHART_FOR_NUMBER = 1.2;

/** "Now", and what is said of the present: "who is winning", "is Assad in Moscow". */
const ASKS_NOW =
  /\b(?:now|nowadays|today|currently|current|still|recently|anymore|so far|this year)\b|^(?:who|what|where) (?:is|are) \S+ing\b|^(?:is|are) (?:\S+ ){1,3}(?:in|at|alive|back|free|gone|over|safe)\b/;

/** A query that asks for a number of things, whatever the words for them. */
const COUNTS = /\bhow (?:many|much)\b|\b(?:numbers?|figures?|total) of\b/;

/**
 * Whether a query asks how many there are of what it names: then words that mean the same are one thing.
 *
 * @param words of the query, folded
 */
export function countsThings(words: readonly string[]): boolean {
  return COUNTS.test(words.join(' '));
}

/** A query with phrases in plain words: "who's" and "whos" become "who is", "right now" becomes "now". */
export function inPlainWords(query: string): string {
  return query
    .replace(/\b(what|who|where|when|how)['’]?s\b/giu, '$1 is')
    .replace(/\b(?:right now|at the moment|these days|at present|latest(?: news)?)\b/giu, 'now');
}

/** Whether a query asks what something is: then "who" asks for nothing besides. */
export function asksMeaning(words: readonly string[]): boolean {
  return wantedBy(words.join(' ')) === 'meaning';
}

/** Whether a query asks how things stand now: what was told last answers it. */
export function asksNow(words: readonly string[]): boolean {
  return ASKS_NOW.test(words.join(' '));
}

function wantedBy(asked: string): Wanted | undefined {
  return PATTERNS.find(([pattern]) => pattern.test(asked))?.[1];
}

const TAKES_TIME = /^(?:takes?|took|taken)$/;

/** The words of a query without the verb of time: "how long did the offensive take" asks for no taking of a town. */
export function withoutVerbOfTime(words: readonly Word[]): Word[] {
  const long = words.findIndex(({ word }, place) => word === 'long' && words[place - 1]?.word === 'how');
  const verb = long === -1 ? -1 : words.findIndex(({ word }, place) => place > long && TAKES_TIME.test(word));
  return words.filter((_word, place) => place !== verb);
}

/** What a query wants of the records that it finds. */
export interface Wants {
  /** Whether it asks for a number. */
  readonly number: boolean;
  /** Whether it asks when something was. */
  readonly time: boolean;
  /** Whether it asks how things stand now. */
  readonly now: boolean;
  /** Whether it asks for what somebody did or what became of something: what a name means is no answer. */
  readonly account: boolean;
  /** How much better or worse a kind answers than its words tell, and what has a date in its title. */
  readonly worthOf: (kind: ResultKind, isDated: boolean) => number;
  /** Whether it makes a record of a kind better that its title stands in the query. */
  readonly countsTitle: (kind: ResultKind) => boolean;
}

/**
 * @param words of the query, folded
 * @param isSpecific whether it has a name or a date
 */
export function wantsOf(words: readonly string[], isSpecific: boolean): Wants {
  const asked = words.join(' ');
  const wanted = wantedBy(asked);
  const worth = wanted === undefined ? {} : WORTH[wanted];
  const asksNumber = ASKS_NUMBER.test(asked);
  const isOfThings = wanted === 'time' || wanted === 'account';
  return {
    number: asksNumber,
    time: wanted === 'time',
    account: isOfThings,
    now: asksNow(words),
    worthOf: (kind, isDated) =>
      (worth[kind] ?? 1) *
      (asksNumber && kind === 'chart' ? CHART_FOR_NUMBER : 1) *
      (isOfOneDay(kind, isDated) && !isSpecific ? ONE_DAY_FOR_ANYTHING : 1),
    countsTitle: (kind) =>
      (!isOfThings || !NAMED_THINGS.includes(kind)) && !(asksNumber && kind === 'event' && !isSpecific),
  };
}

/** Documents are named by their dates, of whatever they tell. */
function isOfOneDay(kind: ResultKind, isDated: boolean): boolean {
  return kind === 'event' || (isDated && kind !== 'source');
}
