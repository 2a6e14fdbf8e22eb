import { answersIn } from '../answers.ts';
import { readableDate } from '../dates.ts';
import { retellingsOf, type Retelling } from '../retellings.ts';
import { ATTRIBUTION, attributedAssertions } from './attributed-assertions.ts';
import { heldBounds } from './held-bounds.ts';
import { heldDirections } from './held-directions.ts';
import { heldFigures } from './held-figures.ts';
import { heldNames } from './held-names.ts';
import { heldNegations } from './held-negations.ts';
import { heldSenses } from './held-senses.ts';
import { keptHedges } from './kept-hedges.ts';
import { keptVoices } from './kept-voices.ts';
import { linkedDisagreements } from './linked-disagreements.ts';
import { realDates } from './real-dates.ts';
import { rightWeekdays } from './right-weekdays.ts';
import { strongSupport, WEAK } from './strong-support.ts';
import type { Check } from './check.ts';
import type { At, Content, Evidence, Exception, WrittenClaim } from '../model.ts';

/** A claim or a retelling without one of its exceptions, at a place of its own, by which a finding of it is known. */
interface Without {
  readonly claim: WrittenClaim | null;
  readonly retelling: Retelling | null;
  readonly at: At;
  /** What is left out, in lower case. */
  readonly word: string;
  /** Where the author excepts it. */
  readonly exceptedAt: At;
  readonly called: string;
}

/** What may find fault with words that an author excepts; the first finds most. */
const OF_WORDS: readonly Check[] = [
  heldFigures,
  heldNames,
  heldBounds,
  heldSenses,
  heldDirections,
  heldNegations,
  keptHedges,
  (content, evidence) => realDates({ ...content, documents: [] }, evidence),
  (content, evidence) => rightWeekdays({ ...content, documents: [] }, evidence),
];

/**
 * What an author excepts is something that a check would find fault with. An exception of nothing is a slip, or is left over from
 * other words or citations, and would let the next wrong word through.
 */
export const usedExceptions: Check = (content, evidence) => {
  // What they might be needed for is not known.
  if (content.unread.size > 0) return [];
  const all = [...content.claims.flatMap(withoutEach), ...retellingsOf(content).flatMap(retoldWithoutEach)];
  const byKind = Map.groupBy(all, ({ word }) => kindOf(word, evidence));
  const isElsewhere = usedElsewhere(content, evidence);
  const idle = [
    ...notFound(byKind.get('weak'), [strongSupport], content, evidence),
    ...notFound(byKind.get('attribution'), [attributedAssertions, keptVoices], content, evidence),
    ...notFound(byKind.get('disagreement'), [linkedDisagreements], content, evidence),
    ...notFound(byKind.get('words'), OF_WORDS, content, evidence),
  ];
  return idle
    .filter((one) => !isElsewhere(one))
    .map(({ word, exceptedAt, called }) => ({
      code: 'unused-exception' as const,
      at: exceptedAt,
      message: `${called} excepts "${word}", and no check finds fault with that: the exception would only hide the next slip.`,
      help: 'Take it out. If another word was meant, write it as the finding that it answers has it.',
    }));
};

type Kind = 'weak' | 'attribution' | 'disagreement' | 'words';

function kindOf(word: string, { disagreements }: Evidence): Kind {
  if (word === WEAK) return 'weak';
  if (word === ATTRIBUTION) return 'attribution';
  return disagreements.has(word) ? 'disagreement' : 'words';
}

/** Those with which none of some checks finds fault, though their exception is left out. */
function notFound(
  some: readonly Without[] = [],
  checks: readonly Check[],
  content: Content,
  evidence: Evidence,
): readonly Without[] {
  let left = some;
  for (const check of checks) {
    if (left.length === 0) break;
    const found = new Set(check(holding(left, content), evidence).map(({ at }) => at));
    left = left.filter(({ at }) => !found.has(at));
  }
  return left;
}

/** A content of nothing but these, with the documents that they cite. */
function holding(some: readonly Without[], content: Content): Content {
  const retellings = some.flatMap(({ retelling }) => retelling ?? []);
  const pages = content.pages.slice(0, retellings.length > 0 ? 1 : 0);
  return {
    ...content,
    claims: some.flatMap(({ claim }) => claim ?? []),
    pages: pages.map((page) => ({ ...page, fields: [], sections: [], loose: [], retellings })),
    disagreements: [],
    events: [],
    series: [],
  };
}

function withoutEach(claim: WrittenClaim): Without[] {
  return claim.exceptions.flatMap((exception) =>
    exception.what.map((word) => {
      const at = { ...claim.at };
      const without = { ...claim, at, exceptions: [leftOf(exception, word)] };
      return { claim: without, retelling: null, at, word, exceptedAt: exception.at, called: `The claim "${claim.id}"` };
    }),
  );
}

function retoldWithoutEach(retelling: Retelling): Without[] {
  return retelling.exceptions.flatMap((exception) =>
    exception.what.map((word) => {
      const at = { ...retelling.at };
      const without = { ...retelling, at, exceptions: [leftOf(exception, word)] };
      const called = `The retelling of the claim "${retelling.claim}"`;
      return { claim: null, retelling: without, at, word, exceptedAt: exception.at, called };
    }),
  );
}

function leftOf(exception: Exception, word: string): Exception {
  return { ...exception, what: exception.what.filter((other) => other !== word) };
}

/**
 * Tells what an exception of a claim may be needed for beside its own words: who gives an answer and what stands beside it, the
 * fields of its page, and the names of the two ends of a tie.
 */
function usedElsewhere(content: Content, evidence: Evidence): (one: Without) => boolean {
  const answers = answersIn(evidence);
  const ofTies = new Set(content.ties.flatMap(({ claims }) => claims.map(({ id }) => id)));
  return ({ claim, word }) => {
    if (claim === null || word === WEAK || evidence.disagreements.has(word)) return false;
    const answer = answers.get(claim.id);
    if (word === ATTRIBUTION) return answer !== undefined;
    const page = evidence.pages.get(claim.page);
    const shown = [
      ...(page?.fields ?? []).map(({ text }) => text),
      ...(page?.sections ?? []).map(({ title }) => title),
      ...(answer === undefined
        ? []
        : [answer.who, answer.value ?? '', answer.asOf === null ? '' : readableDate(answer.asOf)]),
    ];
    return ofTies.has(claim.id) || shown.some((text) => text.toLowerCase().includes(word));
  };
}
