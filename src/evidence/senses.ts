/** What a text says of one of its figures in the words right beside it: days or weeks, the dead or the hurt, civilians or fighters, since or until a date, early or late in it. */
import type { Figure } from './figures.ts';

/** Senses of one kind exclude each other: 14 days are not 14 weeks. */
export interface Sense {
  readonly kind:
    'unit of time' | 'unit of length' | 'unit of weight' | 'money' | 'harm' | 'side' | 'age' | 'direction' | 'part';
  readonly is: string;
  /** The word that says so, as it is written. */
  readonly word: string;
}

const UNITS: Readonly<Record<string, Sense['kind']>> = {
  ...kindOf('minute hour day week month year decade', 'unit of time'),
  ...kindOf('metre kilometre mile', 'unit of length'),
  ...kindOf('gram kilogram tonne', 'unit of weight'),
  ...kindOf('dollar euro pound lira rouble', 'money'),
};

function kindOf(words: string, kind: Sense['kind']): Record<string, Sense['kind']> {
  return Object.fromEntries(words.split(' ').map((word) => [word, kind]));
}

const UNIT = new RegExp(
  `^[ -](?:(?:consecutive|full|further|long|more|other|short|square|whole|Syrian|Turkish|US) )?(?<word>(?<unit>${Object.keys(UNITS).join('|')}|km)s?)\\b`,
  'u',
);

const HARMS = {
  dead: 'killed|killing|dead|died|deaths',
  hurt: 'wounded|wounding|hurt|hurting|injured|injuring|injuries',
};
const anyHarm = Object.values(HARMS).join('|');

/** What may stand between "killed" and a number, and between a number with its noun and "killed". */
const counted =
  '(?:(?:a further|about|almost|an estimated|another|around|as many as|at least|fewer than|less than|more than|nearly|over|some|up to) ){0,2}(?:an? )?';
const noun = `(?: (?!(?:and|or|was|were|had|have|has|${anyHarm})\\b)[\\p{L}’-]+){0,3}?`;
const verb = ',?(?: who| that)?(?: had| have| has)?(?: been| being| was| were)?(?: confirmed| reported| reportedly)?';

/** "Killed 44", "44 civilians were killed"; but of "44 killed or hurt" nobody can tell. */
const HARM_PATTERNS = (Object.entries(HARMS) as [is: string, words: string][]).map(([is, words]) => ({
  is,
  before: new RegExp(`(?<!\\b(?:${anyHarm})(?: and| or) )\\b(?<word>${words}) ${counted}$`, 'iu'),
  behind: new RegExp(`^${noun}(?: of them)?${verb} (?<word>${words})\\b(?! (?:and|or) (?:${anyHarm})\\b)`, 'iu'),
}));

const PEOPLE: readonly { readonly kind: Sense['kind']; readonly is: string; readonly words: string }[] = [
  { kind: 'side', is: 'civilians', words: 'civilians?' },
  {
    kind: 'side',
    is: 'fighters',
    words: 'combatants?|fighters?|gunm[ae]n|insurgents?|jihadists?|militants?|militiam[ae]n|rebels?|soldiers?|troops',
  },
  { kind: 'age', is: 'children', words: 'child|children' },
  { kind: 'age', is: 'women', words: 'wom[ae]n' },
];
const anyPeople = PEOPLE.map(({ words }) => words).join('|');

/** "44 civilians", "300 Syrian government soldiers", "26 of them children"; but of "44 civilians and fighters" nobody can tell. */
const PEOPLE_PATTERNS = PEOPLE.map(({ kind, is, words }) => ({
  kind,
  is,
  behind: new RegExp(
    `^(?: of (?:them|whom)(?: were)?)?(?: (?!(?:and|as|at|by|for|from|in|of|on|or|to|were|who|with|${anyPeople})\\b)[\\p{L}’-]+){0,2}? (?<word>${words})\\b(?!,? (?:and|or) (?:[\\p{L}’-]+ )?(?:${anyPeople})\\b)`,
    'iu',
  ),
}));

const DIRECTIONS: Readonly<Record<string, string>> = {
  since: 'from then on',
  after: 'from then on',
  before: 'until then',
  until: 'until then',
  till: 'until then',
  by: 'until then',
};
const DIRECTION = new RegExp(
  `\\b(?<word>${Object.keys(DIRECTIONS).join('|')}) (?:(?:the )?(?:beginning|end|middle|start) of |early |late |mid-|\\p{L}+day,? )?$`,
  'iu',
);

/** "Not until 2016" is from then on, and "for the first time since 2016" tells of what was until then. */
const TURNED = /\b(?:first|largest|longest|neither|never|no|none|nor|not|worst|\p{L}+n’t)\b[^.;:]*$/iu;

const PARTS: readonly { readonly is: string; readonly before: RegExp }[] = [
  part('early', 'early|beginning|start'),
  part('middle', 'mid|middle'),
  part('late', 'late|end'),
  part('morning', 'morning'),
  part('evening', 'evening'),
];

/** "Early November", "at the end of 2016", "mid-May", "late on Sunday 1 May", "on the morning of 1 May". */
function part(is: string, words: string): { is: string; before: RegExp } {
  return { is, before: new RegExp(`\\b(?<word>${words})(?: of| on| in|-in)?[ -](?:\\p{L}+day,? )?$`, 'iu') };
}

/** So much of a text is looked at before and behind a figure. */
const LOOK = 80;

/** In which senses a text uses one of its figures, one of a kind at most; none where the words beside it do not tell. */
export function sensesOf(figure: Figure, text: string): Sense[] {
  const end = figure.index + figure.text.length;
  const before = text.slice(Math.max(0, figure.index - LOOK), figure.index);
  const behind = text.slice(end, end + LOOK);
  const found =
    figure.kind === 'date'
      ? [directionIn(before), partIn(before)]
      : [unitIn(behind) ?? harmIn(before, behind), ...peopleIn(behind)];
  return found.filter((sense) => sense !== null);
}

function directionIn(before: string): Sense | null {
  const found = DIRECTION.exec(before);
  const word = found?.groups?.['word'];
  return word === undefined || TURNED.test(before.slice(0, found?.index))
    ? null
    : { kind: 'direction', is: DIRECTIONS[word.toLowerCase()] ?? '', word };
}

function partIn(before: string): Sense | null {
  for (const { is, before: pattern } of PARTS) {
    const word = pattern.exec(before)?.groups?.['word'];
    if (word !== undefined) return { kind: 'part', is, word };
  }
  return null;
}

function peopleIn(behind: string): Sense[] {
  return PEOPLE_PATTERNS.flatMap(({ kind, is, behind: pattern }) => {
    const word = pattern.exec(behind)?.groups?.['word'];
    return word === undefined ? [] : [{ kind, is, word }];
  });
}

function unitIn(behind: string): Sense | null {
  const { word = '', unit = '' } = UNIT.exec(behind)?.groups ?? {};
  const is = unit === 'km' ? 'kilometre' : unit;
  const kind = UNITS[is];
  return kind === undefined ? null : { kind, is, word };
}

function harmIn(before: string, behind: string): Sense | null {
  const found = HARM_PATTERNS.flatMap((pattern): Sense[] => {
    const word = (pattern.before.exec(before) ?? pattern.behind.exec(behind))?.groups?.['word'];
    return word === undefined ? [] : [{ kind: 'harm', is: pattern.is, word }];
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}
