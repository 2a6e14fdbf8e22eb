/** What a text says "not" of: "did not attack", "never verified", "no attack". */

/** How a text has a word. */
export interface Said {
  /** As it is written, with its "not" if it has one. */
  readonly text: string;
  /** Whether a "not" belongs to it; null where to one time that it stands there and not to another. */
  readonly isNegated: boolean | null;
}

/** Words that say that something is not so, also where they stand far from what they deny. */
const DENIAL =
  /\b(?:no(?:body|ne|r|t|thing|where)?|never|neither|without|cannot|den(?:y|ies|ied|ying|ials?)|forb[ai]d\w*|refus\w+|fail\w*|reject\w*|bann?(?:ed|s)?|instead|rather|unable|lack\w*|stopped|prevent\w*)\b|n[’']t\b/i;

/** A word, with the "not" before it and what may stand between the two. */
const WORDS =
  /(?:\b(?:not|never|cannot|\p{L}+n[’']t|no|without|neither|nor)\b (?:(?:all|an?|any|be|been|being|directly|ever|fully|have|itself|publicly|the|themselves|yet) )?)?(?<word>[\p{L}’-]{3,})/giu;

/** Words of which a "not" says nothing: "not only", "not in Aleppo"; and those by which a claim names who says it, whatever its passage "does not say". */
const EMPTY = new Set(
  'all also and any are been being but can could did does even for from had has have her his its just least less long longer later many may merely might more much one only report reported reports said say says she should since some than that the their them there these they this those two until very was were what when where which who will with would yet'.split(
    ' ',
  ),
);

/** Whether a text holds a word that says that something is not so. */
export function deniesSomething(text: string): boolean {
  return DENIAL.test(text);
}

/** Whether a text says "not" of something that is done; "no" and "without" may be told in many other ways. */
export function isOfDeed({ text, isNegated }: Said): boolean {
  return isNegated === true && !/^(?:no|without|neither|nor) /i.test(text);
}

/** How a text has each of its words, by what is the same in "attack" and "attacked". */
export function saidIn(text: string): Map<string, Said> {
  const said = new Map<string, Said>();
  for (const { 0: written, groups: { word = '' } = {} } of text.matchAll(WORDS)) {
    if (EMPTY.has(word.toLowerCase())) continue;
    const stem = word.toLowerCase().replace(/(?:ing|ied|ed|es|s|e|(?<![aeiou])y)$/u, '');
    const isNegated = written.length > word.length;
    const before = said.get(stem);
    if (before === undefined) said.set(stem, { text: written, isNegated });
    else if (before.isNegated !== isNegated) said.set(stem, { text: before.text, isNegated: null });
  }
  return said;
}
