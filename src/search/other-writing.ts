/** A query in other writing as the rest of the search reads it: Arabic question words and months, and digits that stand for letters. */

/** Arabic months in both namings, by number from 1. Alef is written in any of its forms, articles may be missing. */
const ARABIC_MONTHS: readonly (readonly string[])[] = [
  ['كانون الثاني', 'كانون ثاني', 'يناير'],
  ['شباط', 'فبراير'],
  ['آذار', 'مارس'],
  ['نيسان', 'أبريل'],
  ['أيار', 'مايو'],
  ['حزيران', 'يونيو', 'يونيه'],
  ['تموز', 'يوليو', 'يوليه'],
  ['آب', 'أغسطس'],
  ['أيلول', 'سبتمبر'],
  ['تشرين الأول', 'تشرين اول', 'أكتوبر'],
  ['تشرين الثاني', 'تشرين ثاني', 'نوفمبر'],
  ['كانون الأول', 'كانون اول', 'ديسمبر'],
];

/** Arabic words that ask, with the English ones; those of several words come first. */
const ARABIC_QUESTIONS: readonly (readonly [arabic: readonly string[], english: string])[] = [
  [['كم عدد', 'ما عدد', 'كم'], 'how many'],
  [['من هو', 'من هي', 'من هم'], 'who is'],
  [['ما هو', 'ما هي', 'ما هم', 'ماهو', 'ماهي'], 'what is'],
  [['متى'], 'when'],
  [['أين', 'وين'], 'where'],
  [['لماذا', 'ليش', 'لم'], 'why'],
  [['كيف'], 'how'],
  [['ماذا', 'ما'], 'what'],
  [['من'], 'who'],
  [['هل'], 'did'],
];

/** Digits that are written for Arabic letters where there is only a Latin keyboard. Hamza and ayn are left out beside a vowel. */
const LETTER_OF_DIGIT: Readonly<Record<string, string>> = { 2: '', 3: '', 5: 'kh', 6: 't', 7: 'h', 9: 's' };

const CHAT_WORD = /(?<![\p{L}\p{Nd}.,/-])(?=[a-z]*[235679])(?:[a-z]|[235679](?!\d))+(?![\p{L}\p{Nd}])/giu;
const NOT_CHAT = /^\d+(?:st|nd|rd|th|am|pm|k|m|km|mm|cm|kg|bn|mn|mln|mio|million|s|x)$/i;

function pattern(forms: readonly string[], before: string): RegExp {
  const written = forms.map((form) =>
    form
      .replace(/[اأإآ]/g, '[اأإآ]')
      .replace(/ى/g, '[ىي]')
      .replace(/ /g, '\\s+'),
  );
  return new RegExp(`${before}(?:${written.join('|')})(?![\\p{L}\\p{M}])`, 'gu');
}

const MONTHS = ARABIC_MONTHS.map((forms) => pattern(forms, '(?<!\\p{L})'));
/** Some of these mean other things within a sentence: "من" is also "from". */
const QUESTIONS = ARABIC_QUESTIONS.map(([forms, english]) => [pattern(forms, '^\\s*'), english] as const);

/** Without these letters, or without a digit, none of the patterns can meet anything; then none is compiled. */
const ARABIC_LETTER = /[\u0600-\u06ff]/;

/** @param months in English, from January */
export function inUsualWriting(query: string, months: readonly string[]): string {
  const written = ARABIC_LETTER.test(query) ? withoutArabic(query, months) : query;
  if (!/\d/.test(written)) return written;
  return written.replace(CHAT_WORD, (word) => (isChat(word, months) ? inLetters(word) : word));
}

/** Arabic digits, months and the question word in English. */
function withoutArabic(query: string, months: readonly string[]): string {
  const digits = query.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
  const asked = QUESTIONS.find(([question]) => digits.search(question) !== -1);
  const question = asked === undefined ? digits : digits.replace(asked[0], asked[1]);
  return MONTHS.reduce((text, month, place) => text.replace(month, months[place] ?? ''), question);
}

/** "7alab", but neither "7th" nor "7dec" nor "M5". */
function isChat(word: string, months: readonly string[]): boolean {
  const letters = word.replace(/\d/g, '').toLowerCase();
  return letters.length >= 3 && !NOT_CHAT.test(word) && !months.some((month) => month.startsWith(letters));
}

function inLetters(word: string): string {
  return word.replace(/^3(?![aeiouy])/i, 'a').replace(/\d/g, (digit) => LETTER_OF_DIGIT[digit] ?? digit);
}
