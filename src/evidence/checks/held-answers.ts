import { attributionsOf, namesOneOf } from '../attribution.ts';
import { readableDate } from '../dates.ts';
import { figuresIn } from '../figures.ts';
import { ATTRIBUTION } from './attributed-assertions.ts';
import { citesWhatExists } from '../standing.ts';
import { needsSource } from './cited-statements.ts';
import { figuresNotHeld } from './held-figures.ts';
import { heldWords } from './held-words.ts';
import type { Check } from './check.ts';
import type { Claim, Evidence, Position } from '../model.ts';
import type { Finding } from '../findings.ts';

/** An answer of a disagreement with what stands beside its sentence. */
type Answer = Omit<Position, 'claim'> & { readonly claim: Claim };

/**
 * What a table of answers shows beside each sentence is held like the sentence: the figures and names of the answer in a word
 * (`value`), the day of which it is (`asOf`) and the figures of who gives it (`who`) by its passages, and who gives it by its origins
 * and documents. Small numbers in words are free in `who`, and those in the name of a paper.
 */
export const heldAnswers: Check = (content, evidence) => {
  const answers = answersOf(evidence).map((answer) => ({ ...answer, names: attributionsOf(answer.claim, evidence) }));
  const values = answers.flatMap(({ claim, value, valueAt }) =>
    value === null ? [] : [{ ...claim, text: value, at: valueAt }],
  );
  const days = answers.flatMap(({ claim, asOf, asOfAt }) =>
    asOf === null ? [] : [{ ...claim, text: readableDate(asOf), at: asOfAt }],
  );
  const givers = answers.map(({ claim, who, whoAt, names }) => ({
    ...claim,
    text: who,
    at: whoAt,
    exceptions: [...claim.exceptions, { what: freeFiguresOf(who, names), reason: 'free', at: whoAt }],
  }));
  // When an answer was given, its document says as a whole.
  const figuresOf = (claims: readonly Claim[]): Finding[] =>
    figuresNotHeld({ ...content, claims, pages: [] }, evidence, () => true);
  return [
    ...calledBy('The value of', heldWords(values, content, evidence)),
    ...calledBy('The day (asOf) of', figuresOf(days)),
    ...calledBy('The speaker (who) of', figuresOf(givers)),
    ...(content.unread.has('glossary') || content.unread.has('origins') ? [] : answers)
      .filter(({ claim }) => citesWhatExists(claim, evidence) && claim.origins.every((id) => evidence.origins.has(id)))
      .filter(({ claim }) => !claim.exceptions.some(({ what }) => what.includes(ATTRIBUTION)))
      .filter(({ who, names }) => !namesOneOf(who, names))
      .map(({ claim, who, whoAt, names }) => ({
        code: 'unattributed-assertion' as const,
        at: whoAt,
        message: `The answer "${claim.id}" is given by "${who}", and neither its origins nor its documents are called so.`,
        help: `Name one of these: ${names.slice(0, 8).join(', ')}. Where none can be named, say so: except: "${ATTRIBUTION}: why".`,
      })),
  ];
};

/** Findings about what stands beside an answer, in the form of a claim, told as such. */
function calledBy(what: string, findings: readonly Finding[]): Finding[] {
  return findings.map((finding) => ({
    ...finding,
    message: finding.message.replace('The claim "', `${what} the answer "`),
  }));
}

/** Figures of who gives an answer that need no passage, in lower case: "two research centres", "Kurdistan24". */
function freeFiguresOf(who: string, names: readonly string[]): string[] {
  return figuresIn(who)
    .filter(
      (figure) =>
        !needsSource(figure) || (figure.kind === 'number' && names.some((name) => name.includes(figure.text))),
    )
    .map(({ text }) => text.toLowerCase());
}

function answersOf({ claims, disagreements }: Evidence): Answer[] {
  return [...disagreements.values()].flatMap(({ positions }) =>
    positions.flatMap(({ claim: id, ...shown }) => {
      const claim = claims.get(id);
      return claim === undefined ? [] : [{ ...shown, claim }];
    }),
  );
}
