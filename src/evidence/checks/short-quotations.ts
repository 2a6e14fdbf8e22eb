import { quotedIn } from '../quoted-words.ts';
import { tellingsOf } from '../retellings.ts';
import type { Check } from './check.ts';
import type { Finding } from '../findings.ts';

/** The most words that may be quoted from a document at a time: other people's work is cited, not republished. */
const LONGEST_QUOTATION = 15;

/** Quotations recorded with a passage, and those in a claim or its retelling, keep to {@link LONGEST_QUOTATION} words. */
export const shortQuotations: Check = (content, evidence) => [
  ...content.documents.flatMap(({ passages }) =>
    [...passages.values()].flatMap(({ quotations }) => quotations.flatMap(({ words, at }) => tooLong(words, { at }))),
  ),
  ...tellingsOf(content, evidence).flatMap(({ text, at }) =>
    quotedIn(text).flatMap((words) => tooLong(words, { at, words })),
  ),
];

function tooLong(quoted: string, where: Pick<Finding, 'at' | 'words'>): Finding[] {
  const count = quoted.trim().split(/\s+/).length;
  if (count <= LONGEST_QUOTATION) return [];
  return [
    {
      code: 'long-quotation',
      ...where,
      message: `The quotation “${quoted}” has ${count} words; at most ${LONGEST_QUOTATION} may be quoted.`,
      help: 'Quote the words that matter and say the rest in your own.',
    },
  ];
}
