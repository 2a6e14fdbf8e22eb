/**
 * Finds the figures in a text: numbers in digits or words, percentages, and dates in any order. What is found is compared
 * by value, so that "nearly six million", "6,000,000" and "6 million" are the same figure.
 */

/**
 * A number by its value. Halves are 0.5; percentages are their number with `percent`. NaN where it is written in other digits than 0
 * to 9, so that it is the same as no other.
 */
interface NumberFigure {
  readonly kind: 'number';
  readonly value: number;
  readonly percent: boolean;
  /** Whether it tells no more than how large a number is: "dozens", "several hundred", "hundreds of thousands", "the 1980s". */
  readonly isVague?: boolean;
}

/** A date as far as it is given; months count from 1. */
interface DateFigure {
  readonly kind: 'date';
  readonly day: number | null;
  readonly month: number | null;
  readonly year: number | null;
}

export type Figure = (NumberFigure | DateFigure) & {
  /** As it is written. */
  readonly text: string;
  readonly index: number;
  /** Whether it is part of a name and counts nothing: "M5", "resolution 2254", "the 46th Regiment". */
  readonly isOfName: boolean;
};

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};
/** Behind digits, small; "Su-24M" is no million. */
const LETTERS: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, bn: 1e9, tn: 1e12 };
const PARTS: Readonly<Record<string, number>> = { third: 3, quarter: 4, fifth: 5, sixth: 6, eighth: 8, tenth: 10 };
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

const month = `(?<month>${MONTHS.join('|')})`;
/** Alone a month is told by its capital: people may march. */
const NAMES_OF_MONTHS = MONTHS.map((name) => name.charAt(0).toUpperCase() + name.slice(1)).join('|');
const year = '(?<year>(?:19|20)\\d\\d)';
const nth = '(?:st|nd|rd|th)?';
/** What stands before the last of several days. */
const andDay = '(?:[–/-]| and | or | to )';
const smallWords = SMALL.slice(2).join('|');
const scaleWords = Object.keys(SCALES).join('|');
const aboveHundred = Object.keys(SCALES).slice(1).join('|');
const belowHundred = `(?:${TENS.join('|')})(?:-(?:one|${smallWords}))?|${smallWords}`;
/** A single part is one without its "of" behind a word of measure: "by more than a third between 2010 and 2020", not "a third city". */
const roundly =
  '(?<=\\b(?:about|almost|approximately|at least|more than|nearly|over) (?:a|one)[ -]\\p{L}+)(?= (?:between|from|in)\\b|[.,;)]|$)';
/** "Between one hundred and two hundred" are two numbers. */
const hundreds = `(?:a|one|${smallWords})[ -]hundred(?:(?:(?: and)? (?:${belowHundred})| and one)\\b(?![ -]hundred))?`;

/** In order of preference; where two match at one place the first is taken. All are global: a search sets where it begins. */
const PATTERNS: readonly { readonly pattern: RegExp; readonly read: (groups: Groups) => NumberFigure | DateFigure }[] =
  [
    // All but the last of several days before their month: "29 and 30 October", "1–2 December", "29/30 November".
    {
      pattern: new RegExp(
        `(?<![\\d,.])(?<day>\\d{1,2})${nth}(?=(?:, \\d{1,2}${nth}){0,4}${andDay}\\d{1,2}${nth}(?: of)? ${month}\\b(?:,? ${year}\\b)?)`,
        'giu',
      ),
      read: readDate,
    },
    {
      pattern: new RegExp(`\\b(?<day>\\d{1,2})${nth}(?: of)? ${month}\\b(?:,? ${year}\\b)?`, 'giu'),
      read: readDate,
    },
    {
      pattern: new RegExp(`\\b${month} (?<day>\\d{1,2})${nth}\\b(?!\\d)(?:,? ${year}\\b)?`, 'giu'),
      read: readDate,
    },
    // All but the first of several days behind their month: "November 29th to 30th"; not "on November 29 and 30 people".
    {
      pattern: new RegExp(
        `(?<=\\b${month} \\d{1,2}${nth}(?:(?:, |${andDay})\\d{1,2}${nth}){0,4}(?:, |${andDay}))(?<day>\\d{1,2})(?:(?:st|nd|rd|th)\\b|(?=$|[.;:)]|,(?!\\d)|(?:, |${andDay})\\d{1,2}\\b))(?:,? ${year}\\b)?`,
        'giu',
      ),
      read: readDate,
    },
    { pattern: new RegExp(`\\b${month},? ${year}\\b`, 'giu'), read: readDate },
    { pattern: /\b(?<decade>(?:19|20)\d0)s\b/gu, read: readDecade },
    { pattern: new RegExp(`(?<![\\d,.])${year}(?![\\d,]\\d|\\d)`, 'gu'), read: readDate },
    { pattern: new RegExp(`\\b(?<month>${NAMES_OF_MONTHS})\\b`, 'gu'), read: readDate },
    {
      pattern: new RegExp(
        `(?<digits>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(?:(?<letters>k|m|bn|tn)\\b|[ -](?<scale>${scaleWords})s?\\b)?(?<percent> ?%| per ?cent)?`,
        'giu',
      ),
      read: readDigits,
    },
    {
      pattern: new RegExp(
        `\\b(?<top>a|one|${smallWords})[ -](?<part>${Object.keys(PARTS).join('|')})(?:s\\b|(?= (?:of|was|were)\\b)|${roundly})`,
        'giu',
      ),
      read: readFraction,
    },
    { pattern: /(?:(?![0-9])\p{N})+/gu, read: () => ({ kind: 'number', value: NaN, percent: false }) },
    {
      pattern: new RegExp(
        `\\b(?:(?<words>${hundreds}|${belowHundred})\\b(?:[ -](?<scale>${aboveHundred})s?\\b)?|(?<one>an?|one|half an?)[ -](?<of>${aboveHundred})\\b)(?<percent> per ?cent)?`,
        'giu',
      ),
      read: readWords,
    },
    { pattern: new RegExp(`\\b(?<ordinal>${ORDINALS.slice(1).join('|')})-\\p{L}+`, 'giu'), read: readOrdinal },
    { pattern: /\bhalf\b/giu, read: () => ({ kind: 'number', value: 0.5, percent: false }) },
    {
      pattern: new RegExp(`\\b(?:(?<many>tens|dozens|hundreds) of )?(?<scale>${scaleWords})s\\b`, 'giu'),
      read: readMany,
    },
    {
      pattern: new RegExp(`(?<=\\b(?:several|few|many) )(?:(?<many>dozen|hundred) )?(?<scale>${scaleWords})\\b`, 'giu'),
      read: readMany,
    },
    {
      pattern: /\bdozens\b|(?<=\b(?:several|few|many) )dozen\b/giu,
      read: () => ({ kind: 'number', value: 12, percent: false, isVague: true }),
    },
    { pattern: /\bdozen\b/giu, read: () => ({ kind: 'number', value: 12, percent: false }) },
  ];

type Groups = Readonly<Record<string, string | undefined>>;

/** All figures of a text, in order. Time grows with the length of the text: each pattern goes through it once. */
export function figuresIn(text: string): Figure[] {
  const figures: Figure[] = [];
  const ahead = PATTERNS.map((patterned) => ({ ...patterned, next: firstMatch(patterned.pattern, text, 0) }));
  for (;;) {
    let best: { readonly match: RegExpExecArray; readonly read: (groups: Groups) => NumberFigure | DateFigure } | null =
      null;
    for (const { next, read } of ahead) {
      if (next !== null && (best === null || next.index < best.match.index)) best = { match: next, read };
    }
    if (best === null) return figures;
    const { match, read } = best;
    const figure = { ...read(match.groups ?? {}), text: match[0], index: match.index };
    figures.push({ ...figure, isOfName: figure.kind === 'number' && isOfName(text, match.index, match[0].length) });
    const from = match.index + match[0].length;
    for (const pattern of ahead) {
      if (pattern.next !== null && pattern.next.index < from) pattern.next = firstMatch(pattern.pattern, text, from);
    }
  }
}

/** What stands before a number that is part of a name: letters, or what it is a number of; and what behind one. */
const NAME_BEFORE =
  /(?:\p{L}-?|\b(?:[Rr]esolutions?|Article|Base|Brigade|Category|Chapter|Channel|Corps|Division|Order|Regiment|Route) (?:\d+(?:,| and| or) )*)$/u;
const ORDINAL_BEHIND = /^(?:st|nd|rd|th)\b/;

/** So much of a text is looked at before a number: a word and a few numbers. */
const LOOK_BACK = 40;

function isOfName(text: string, index: number, length: number): boolean {
  if (!/\d/.test(text.charAt(index))) return false;
  const end = index + length;
  return (
    NAME_BEFORE.test(text.slice(Math.max(0, index - LOOK_BACK), index)) || ORDINAL_BEHIND.test(text.slice(end, end + 3))
  );
}

function firstMatch(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(text);
}

function readDate({ day, month: name, year: number }: Groups): DateFigure {
  return {
    kind: 'date',
    day: day === undefined ? null : Number(day),
    month: name === undefined ? null : MONTHS.indexOf(name.toLowerCase()) + 1,
    year: number === undefined ? null : Number(number),
  };
}

function readDigits({ digits = '', letters = '', scale, percent }: Groups): NumberFigure {
  const value = Number(digits.replaceAll(',', '')) * (LETTERS[letters] ?? factor(scale));
  return { kind: 'number', value, percent: percent !== undefined };
}

function readWords({ words, one = '', scale, of = scale, percent }: Groups): NumberFigure {
  const counted = words?.toLowerCase().split(/ and |[ -]/) ?? [];
  const first = /^half/i.test(one) ? 0.5 : 1;
  const whole = words === undefined ? first : counted.reduce(withWord, 0);
  return { kind: 'number', value: whole * factor(of), percent: percent !== undefined };
}

/** A number with one more of the words that it is written in: "two", "hundred", "sixty", "one". */
function withWord(sum: number, word: string): number {
  if (word === 'hundred') return sum * 100;
  const tens = TENS.indexOf(word);
  return sum + (tens === -1 ? Math.max(SMALL.indexOf(word), word === 'a' ? 1 : 0) : (tens + 2) * 10);
}

const MANY: Readonly<Record<string, number>> = { tens: 10, dozen: 12, dozens: 12, hundred: 100, hundreds: 100 };

/** How large a number is that is not told: "tens of thousands" is read as one of them, as "dozens" is, and holds no count of that value. */
function readMany({ many = '', scale }: Groups): NumberFigure {
  return { kind: 'number', value: (MANY[many.toLowerCase()] ?? 1) * factor(scale), percent: false, isVague: true };
}

/** "The 1980s" are ten years, and no 1980. */
function readDecade({ decade }: Groups): NumberFigure {
  return { kind: 'number', value: Number(decade), percent: false, isVague: true };
}

function readFraction({ top = '', part = '' }: Groups): NumberFigure {
  const value = withWord(0, top.toLowerCase()) / (PARTS[part.toLowerCase()] ?? NaN);
  return { kind: 'number', value, percent: false };
}

function readOrdinal({ ordinal = '' }: Groups): NumberFigure {
  return { kind: 'number', value: ORDINALS.indexOf(ordinal.toLowerCase()) + 1, percent: false };
}

function factor(scale: string | undefined): number {
  return scale === undefined ? 1 : (SCALES[scale.toLowerCase()] ?? 1);
}

/**
 * Whether a figure of a claim is held by one of a passage. Dates agree where both give a part; a part that only the claim
 * gives must be one that the document gives for all its dates (`year`). A number that is part of a name holds no count.
 */
export function holds(held: Figure, claimed: Figure, year: number | null): boolean {
  if (held.kind === 'number' && claimed.kind === 'number') {
    const isAlike = held.percent === claimed.percent && (held.isVague ?? false) === (claimed.isVague ?? false);
    return held.value === claimed.value && isAlike && (claimed.isOfName || !held.isOfName);
  }
  if (held.kind !== 'date' || claimed.kind !== 'date') return false;
  const agrees = (claim: number | null, own: number | null, fallback: number | null): boolean =>
    claim === null || claim === (own ?? fallback);
  return (
    agrees(claimed.day, held.day, null) &&
    agrees(claimed.month, held.month, null) &&
    agrees(claimed.year, held.year, year)
  );
}
