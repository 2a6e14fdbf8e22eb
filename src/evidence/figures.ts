/**
 * Finds the figures in a text: numbers in digits or words, percentages, and dates in any order. What is found is compared
 * by value, so that "nearly six million", "6,000,000" and "6 million" are the same figure.
 */

/** A number by its value. Halves are 0.5; percentages are their number with `percent`. */
interface NumberFigure {
  readonly kind: 'number';
  readonly value: number;
  readonly percent: boolean;
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
};

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SCALES: Readonly<Record<string, number>> = { hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9 };
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

const month = `(?<month>${MONTHS.join('|')})`;
const year = '(?<year>(?:19|20)\\d\\d)';
const smallWords = SMALL.slice(2).join('|');
const scaleWords = Object.keys(SCALES).join('|');

/** In order of preference; where two match at one place the first is taken. All are global: a search sets where it begins. */
const PATTERNS: readonly { readonly pattern: RegExp; readonly read: (groups: Groups) => NumberFigure | DateFigure }[] =
  [
    { pattern: new RegExp(`\\b(?<day>\\d{1,2}) ${month}\\b(?:,? ${year}\\b)?`, 'giu'), read: readDate },
    { pattern: new RegExp(`\\b${month} (?<day>\\d{1,2})\\b(?!\\d)(?:,? ${year}\\b)?`, 'giu'), read: readDate },
    { pattern: new RegExp(`\\b${month},? ${year}\\b`, 'giu'), read: readDate },
    { pattern: new RegExp(`(?<![\\d,.])${year}(?![\\d,]\\d|\\d)`, 'gu'), read: readDate },
    {
      pattern: new RegExp(
        `(?<digits>\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?)(?:[ -](?<scale>${scaleWords}))?(?<percent> ?%| per ?cent)?`,
        'giu',
      ),
      read: readDigits,
    },
    {
      pattern: new RegExp(
        `\\b(?:(?<tens>${TENS.join('|')})(?:-(?<unit>one|${smallWords}))?|(?<small>${smallWords}))\\b(?:[ -](?<scale>${scaleWords})s?)?(?<percent> per ?cent)?`,
        'giu',
      ),
      read: readWords,
    },
    { pattern: new RegExp(`\\b(?<ordinal>${ORDINALS.slice(1).join('|')})-\\p{L}+`, 'giu'), read: readOrdinal },
    { pattern: /\bhalf\b/giu, read: () => ({ kind: 'number', value: 0.5, percent: false }) },
    { pattern: /\bdozens?\b/giu, read: () => ({ kind: 'number', value: 12, percent: false }) },
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
    figures.push({ ...read(match.groups ?? {}), text: match[0], index: match.index });
    const from = match.index + match[0].length;
    for (const pattern of ahead) {
      if (pattern.next !== null && pattern.next.index < from) pattern.next = firstMatch(pattern.pattern, text, from);
    }
  }
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

function readDigits({ digits = '', scale, percent }: Groups): NumberFigure {
  return { kind: 'number', value: Number(digits.replaceAll(',', '')) * factor(scale), percent: percent !== undefined };
}

function readWords({ tens, unit, small, scale, percent }: Groups): NumberFigure {
  const whole =
    tens === undefined
      ? SMALL.indexOf((small ?? '').toLowerCase())
      : (TENS.indexOf(tens.toLowerCase()) + 2) * 10 + (unit === undefined ? 0 : SMALL.indexOf(unit.toLowerCase()));
  return { kind: 'number', value: whole * factor(scale), percent: percent !== undefined };
}

function readOrdinal({ ordinal = '' }: Groups): NumberFigure {
  return { kind: 'number', value: ORDINALS.indexOf(ordinal.toLowerCase()) + 1, percent: false };
}

function factor(scale: string | undefined): number {
  return scale === undefined ? 1 : (SCALES[scale.toLowerCase()] ?? 1);
}

/**
 * Whether a figure of a claim is held by one of a passage. Dates agree where both give a part; a part that only the claim
 * gives must be one that the document gives for all its dates (`year`).
 */
export function holds(held: Figure, claimed: Figure, year: number | null): boolean {
  if (held.kind === 'number' && claimed.kind === 'number') {
    return held.value === claimed.value && held.percent === claimed.percent;
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
