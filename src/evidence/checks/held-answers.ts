import { attributionsOf, namesOneOf } from '../attribution.ts';
import { ATTRIBUTION } from './attributed-assertions.ts';
import { heldWords } from './held-words.ts';
import type { Check } from './check.ts';
import type { At, Claim, Evidence } from '../model.ts';

/** An answer of a disagreement with what stands beside its sentence. */
interface Answer {
  readonly claim: Claim;
  readonly value: string | null;
  readonly valueAt: At;
  readonly who: string;
  readonly whoAt: At;
}

/**
 * What a table of answers shows beside each sentence is held like the sentence: the figures and names of the answer in a word
 * (`value`) by its passages, and who gives it (`who`) by its origins and documents.
 */
export const heldAnswers: Check = (content, evidence) => {
  const answers = answersOf(evidence);
  const values = answers.flatMap(({ claim, value, valueAt }) =>
    value === null ? [] : [{ ...claim, text: value, at: valueAt }],
  );
  return [
    ...heldWords(values, content, evidence).map((finding) => ({
      ...finding,
      message: finding.message.replace('The claim "', 'The value of the answer "'),
    })),
    ...(content.unread.has('glossary') || content.unread.has('origins') ? [] : answers)
      .filter(({ claim }) => isKnown(claim, evidence))
      .filter(({ claim }) => !claim.exceptions.some(({ what }) => what.includes(ATTRIBUTION)))
      .map((answer) => ({ ...answer, names: attributionsOf(answer.claim, evidence) }))
      .filter(({ who, names }) => !namesOneOf(who, names))
      .map(({ claim, who, whoAt, names }) => ({
        code: 'unattributed-assertion' as const,
        at: whoAt,
        message: `The answer "${claim.id}" is given by "${who}", and neither its origins nor its documents are called so.`,
        help: `Name one of these: ${names.slice(0, 8).join(', ')}. Where none can be named, say so: except: "${ATTRIBUTION}: why".`,
      })),
  ];
};

/** What rests on a document or an origin that does not exist has its finding already. */
function isKnown({ citations, origins }: Claim, evidence: Evidence): boolean {
  return (
    citations.every(({ document }) => evidence.documents.has(document)) &&
    origins.every((id) => evidence.origins.has(id))
  );
}

function answersOf({ claims, disagreements }: Evidence): Answer[] {
  return [...disagreements.values()].flatMap(({ positions }) =>
    positions.flatMap(({ claim: id, ...shown }) => {
      const claim = claims.get(id);
      return claim === undefined ? [] : [{ ...shown, claim }];
    }),
  );
}
