import { nameWords, formsOf } from '../names.ts';
import type { Check } from './check.ts';
import type { Disagreement, Evidence, WrittenClaim } from '../model.ts';

/**
 * A claim whose subject is a recorded disagreement links to it, so that no reader meets one answer without the others. What tells
 * the subject stands in the disagreement itself (`subject`); names there count in any spelling of the glossary.
 */
export const linkedDisagreements: Check = (content, evidence) => {
  const spellings = spellingsByForm(evidence);
  const subjects = [...evidence.disagreements.values()].flatMap((disagreement) =>
    disagreement.subject.map((words) => ({
      disagreement,
      words,
      tests: words.map((word) => spelled(word, spellings)),
    })),
  );
  return content.claims.flatMap((claim) => {
    const text = ` ${nameWords(claim.text).join(' ')} `;
    return subjects
      .filter(({ disagreement }) => !isLinked(claim, disagreement))
      .filter(({ tests }) => tests.every((spellings) => spellings.some((spelling) => text.includes(spelling))))
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

/** Every spelling of a name, by each of them; normalised. */
function spellingsByForm(evidence: Evidence): Map<string, string[]> {
  const byForm = new Map<string, string[]>();
  for (const entry of evidence.glossary.values()) {
    const forms = formsOf(entry).map((form) => nameWords(form).join(' '));
    for (const form of forms) byForm.set(form, [...(byForm.get(form) ?? []), ...forms]);
  }
  return byForm;
}

/** Every spelling of a word of a subject, between spaces: its alternatives, and for a name those of the glossary. */
function spelled(word: string, spellings: ReadonlyMap<string, readonly string[]>): string[] {
  const wanted = word.split('|').map((part) => nameWords(part).join(' '));
  const forms = new Set([...wanted, ...wanted.flatMap((form) => spellings.get(form) ?? [])]);
  return [...forms].map((form) => ` ${form} `);
}
