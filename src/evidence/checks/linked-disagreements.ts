import { nameWords, formsOf } from '../names.ts';
import type { Check } from './check.ts';
import type { Disagreement, Evidence, WrittenClaim } from '../model.ts';

/**
 * A claim whose subject is a recorded disagreement links to it, so that no reader meets one answer without the others. What tells
 * the subject stands in the disagreement itself (`subject`); names there count in any spelling of the glossary.
 */
export const linkedDisagreements: Check = (content, evidence) => {
  const subjects = [...evidence.disagreements.values()].flatMap((disagreement) =>
    disagreement.subject.map((words) => ({ disagreement, words, tests: words.map((word) => spelled(word, evidence)) })),
  );
  return content.claims.flatMap((claim) => {
    const text = ` ${nameWords(claim.text).join(' ')} `;
    return subjects
      .filter(({ disagreement }) => !isLinked(claim, disagreement))
      .filter(({ tests }) => tests.every((spellings) => spellings.some((spelling) => text.includes(` ${spelling} `))))
      .slice(0, 1)
      .map(({ disagreement, words }) => ({
        code: 'unlinked-disagreement' as const,
        at: claim.at,
        message: `The claim "${claim.id}" speaks of a recorded disagreement (${words.join(', ')}) without linking to it: ${disagreement.question}`,
        help: `${adviceFor(claim, disagreement)} Where it speaks of something else, say so: except="${disagreement.id}: why".`,
      }));
  });
};

/** Whether a claim links to the disagreement, stands on its page, or says why it is not part of it. */
function isLinked(claim: WrittenClaim, { id, address }: Disagreement): boolean {
  return claim.disagreement === id || claim.page === address || claim.exceptions.some(({ what }) => what.includes(id));
}

function adviceFor(claim: WrittenClaim, { id }: Disagreement): string {
  return claim.disagreement === null
    ? `Add disputed="${id}".`
    : `It links to "${claim.disagreement}" already: split it, so that each half links to its own, with disputed="${id}".`;
}

/** Every spelling of a word of a subject: its alternatives, and for a name those of the glossary. */
function spelled(word: string, evidence: Evidence): string[] {
  const wanted = word.split('|').map((part) => nameWords(part).join(' '));
  const entries = [...evidence.glossary.values()].filter((entry) =>
    formsOf(entry).some((form) => wanted.includes(nameWords(form).join(' '))),
  );
  return [...wanted, ...entries.flatMap(formsOf).map((form) => nameWords(form).join(' '))];
}
