/**
 * How a text becomes words that can be compared: the same for the index and for a query, so that case, accents, apostrophes,
 * hyphens, Arabic vowel marks and articles never decide whether something is found.
 */
import { stemmer } from 'stemmer';

/** A word of a text. */
export interface Word {
  /** Folded: lower case, without accents and apostrophes. */
  readonly word: string;
  /** Where it stands in the text: first character, and the one after the last. */
  readonly start: number;
  readonly end: number;
  /** Whether all its letters are capitals. */
  readonly isCapitals: boolean;
}

/** Longer texts are cut, longer words left out: nobody asks for them, and they cost time. */
const LONGEST_WORD = 40;

const APOSTROPHES = "'’‘ʼʻʿʾʹ`´";

/** Numbers with their thousands parted, or letters with marks and apostrophes. */
const RAW_WORD = new RegExp(
  `\\p{Nd}+(?:[.,٫٬]\\p{Nd}+)*|[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\u0640${APOSTROPHES}]*`,
  'gu',
);

const POSSESSIVE = new RegExp(`[${APOSTROPHES}]s$`, 'iu');
const DROPPED = new RegExp(`[\\p{M}\u0640${APOSTROPHES}]`, 'gu');

/** Letters that Unicode does not take apart, and Arabic and Persian letters that are written for each other. */
const LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ة: 'ه',
  ک: 'ك',
};
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');

/** Articles of Arabic names. Before a hyphen they are always left out, otherwise only those that are no English words. */
const ARTICLES = new Set(['al', 'el', 'as', 'ash', 'an', 'ar', 'at', 'ad', 'ath', 'az', 'ul']);
const BARE_ARTICLES = new Set(['al', 'el', 'ash', 'ul']);

const PLAIN = /^[a-z]+$/i;

const ARABIC_ARTICLE = /^ال(?=\p{L}{2})/u;

/** One word as it is compared. */
function foldWord(raw: string): string {
  // Nearly all words are plain, and nothing of them has to be taken apart.
  if (PLAIN.test(raw)) return raw.toLowerCase();
  const letters = raw
    .replace(POSSESSIVE, '')
    .normalize('NFKD')
    .replace(DROPPED, '')
    .toLowerCase()
    .replace(LETTER, (letter) => LETTERS[letter] ?? letter);
  return /^\p{Nd}/u.test(letters) ? foldNumber(letters) : letters.replace(ARABIC_ARTICLE, '');
}

/** "306,887", "٣٠٦٬٨٨٧" and "1.306.887" are whole numbers; a decimal point stays. */
function foldNumber(number: string): string {
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(number)) return number.replaceAll('.', '');
  return number
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[,٬](?=\d{3})/g, '')
    .replace(/[,٫]/g, '.');
}

/** The words of a text in their order, articles of names left out where more follows. */
export function wordsOf(text: string): Word[] {
  const raw = [...text.matchAll(RAW_WORD)];
  const words: Word[] = [];
  raw.forEach((match, place) => {
    const start = match.index;
    const end = start + match[0].length;
    const word = foldWord(match[0]);
    if (word === '' || word.length > LONGEST_WORD) return;
    if (isArticle(word, text.charAt(end), raw[place + 1]?.index === end + 1, place + 1 < raw.length)) return;
    words.push({ word, start, end, isCapitals: /^\p{Lu}+$/u.test(match[0]) });
  });
  return words;
}

const HYPHENS = '-‐‑–';

function isArticle(word: string, after: string, isNextClose: boolean, moreFollows: boolean): boolean {
  if (after !== '' && HYPHENS.includes(after)) return isNextClose && ARTICLES.has(word);
  return moreFollows && BARE_ARTICLES.has(word);
}

/** Folded words alone. */
export function foldedWords(text: string): string[] {
  return wordsOf(text).map(({ word }) => word);
}

/** The form under which a folded word is indexed: English words by their stem, others and numbers as they are. */
export function stemOf(word: string): string {
  const known = STEMS.get(word);
  if (known !== undefined) return known;
  const stem = /^[a-z]{3,}$/.test(word)
    ? stemmer(word.replace(/iz(?=(?:e|ed|es|er|ers|ing|ation|ations)$)/, 'is'))
    : word;
  STEMS.set(word, stem);
  return stem;
}

/** Stems that were worked out: the texts that are looked at key after key are made of the same words. */
const STEMS = new Map<string, string>();

/** Words that say too little to be looked for. */
const STOP_WORDS = new Set(
  `a about after all also am an and any are as at be because been before being but by can could did do does doing for from had has have
  having he her here hers him his how i if in into is it its itself just me more most my no nor not of off on once only or other our
  out over own same she should so some such than that the their them then there these they this those through to too under until up
  very was we were what when where which while who whom whose why will with would you your
  arent cant couldnt didnt doesnt dont hasnt havent im isnt ive shouldnt thats theres theyre wasnt werent wont wouldnt youre
  في من على عن إلى الى ما هو هي هم هل كم أين اين متى لماذا كيف ماذا الذي التي هذا هذه كان كانت`
    .split(/\s+/)
    .filter((word) => word !== '')
    .map(foldWord),
);

export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}

/** Words that tell something where they stand alone, and little beside others: "how many people", "what happened". */
const WEAK_WORDS = new Set(
  `anybody anyone anything actually become became ever everybody everyone everything exactly get gets getting give given go goes going gone
  got happen happened happening happens let like long look lot made make makes making many mean means much nobody one people person
  persons please really say says show somebody someone something still tell thing things use used using want wanted way
  current currently estimate estimated estimates figure figures later now nowadays number numbers today total عدد شخص أشخاص الناس`
    .split(/\s+/)
    .map(foldWord),
);

export function isWeakWord(word: string): boolean {
  return WEAK_WORDS.has(word);
}
