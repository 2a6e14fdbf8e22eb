import type { Check } from './check.ts';

/** The most words that may be quoted from a document at a time: other people's work is cited, not republished. */
const LONGEST_QUOTATION = 15;

/** Quotations recorded with a passage keep to {@link LONGEST_QUOTATION} words. */
export const shortQuotations: Check = (content) =>
  content.documents.flatMap((document) =>
    [...document.passages.values()].flatMap((passage) =>
      passage.quotations
        .map((quotation) => ({ quotation, words: quotation.words.trim().split(/\s+/).length }))
        .filter(({ words }) => words > LONGEST_QUOTATION)
        .map(({ quotation, words }) => ({
          code: 'long-quotation' as const,
          at: quotation.at,
          message: `The quotation “${quotation.words}” has ${words} words; at most ${LONGEST_QUOTATION} may be quoted.`,
          help: 'Quote the words that matter and say the rest in your own.',
        })),
    ),
  );
