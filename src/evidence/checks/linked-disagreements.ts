import { addTo } from '../lists-by-key.ts';
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
  const told = content.claims.map((claim) => ({ claim, words: nameWords(claim.text) }));
  const candidatesFor = candidateFinder(
    subjects,
    told.flatMap(({ words }) => words),
  );
  return told.flatMap(({ claim, words: all }) => {
    const text = ` ${all.join(' ')} `;
    return candidatesFor(all)
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

interface Subject {
  readonly disagreement: Disagreement;
  readonly words: readonly string[];
  /** For each of the words, every spelling that tells it, between spaces. */
  readonly tests: readonly (readonly string[])[];
}

/**
 * Finds the subjects that a claim of these words may be about, in their order. A subject is looked up by that of its words which
 * is rarest in all claims, so that a claim is not held against each.
 */
function candidateFinder(
  subjects: readonly Subject[],
  allWords: readonly string[],
): (words: readonly string[]) => Subject[] {
  const uses = new Map<string, number>();
  for (const word of allWords) uses.set(word, (uses.get(word) ?? 0) + 1);
  const usesOf = (starts: ReadonlySet<string>): number =>
    [...starts].reduce((sum, start) => sum + (uses.get(start) ?? 0), 0);
  const byStart = new Map<string, number[]>();
  subjects.forEach(({ tests }, place) => {
    const starts = tests.map((spellings) => new Set(spellings.map(firstWord)));
    const [rarest = new Set<string>()] = starts.sort((one, other) => usesOf(one) - usesOf(other));
    for (const start of rarest) addTo(byStart, start, place);
  });
  return (words) => {
    const places = new Set(words.flatMap((word) => byStart.get(word) ?? []));
    return [...places].sort((one, other) => one - other).flatMap((place) => subjects[place] ?? []);
  };
}

function firstWord(spelling: string): string {
  return spelling.trimStart().split(' ', 1)[0] ?? '';
}

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
