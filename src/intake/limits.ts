/**
 * How much of anything the intake takes. Content comes from whoever sends a change: a file beyond a limit is refused with a
 * finding before anything expensive is done with it. Each limit is several times what the site holds or can come to hold.
 */

/** Files in `content/`. A site of 2,000 pages has about 4,500. */
export const MOST_FILES = 20_000;

/** Bytes of an MDX file. The longest has 13 kB; 64 kB are 10,000 words, an hour of reading. */
export const LARGEST_TEXT = 64_000;

/** Bytes of a YAML file that people write. The longest has 12 kB. */
export const LARGEST_RECORD = 200_000;

/** Bytes of a file of fingerprints: about 7 a word, so that a document may have 140,000 words. */
export const LARGEST_FINGERPRINTS = 1_000_000;

/** Quotations, lists, brackets and fields within each other. The content has 5; parsers take time or stack for each level. */
export const DEEPEST = 20;

/** Columns by which a line may be indented; with it nesting by indentation ends as well. The content has 10. */
export const WIDEST_INDENT = 100;

/**
 * How often one character of Markdown's markup may stand in a text. Markdown pairs asterisks, brackets and the like with each
 * other, which takes time with the square of their number. The longest page has 150 of one kind.
 */
export const MOST_MARKS = 2_000;

/** Lines of an MDX file. Each may be a block of its own, and a block costs the parser a tenth of a millisecond. The longest has 73. */
export const MOST_LINES = 5_000;

/** Words, marks and gaps of which a YAML file consists, as its parser counts them. The longest record has 2,000. */
export const MOST_TOKENS = 50_000;

/** Syntax errors that are reported of one file: the later ones only follow from the first. */
export const MOST_SYNTAX_ERRORS = 20;
