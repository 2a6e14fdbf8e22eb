import { statementsOf } from '../cited-figures.ts';
import { deniesSomething, isOfDeed, saidIn, type Said } from '../negations.ts';
import { citationKey } from '../numbering.ts';
import { onceByKey } from '../once-by-key.ts';
import { onceByObject } from '../once-by-object.ts';
import { tellingsOf } from '../retellings.ts';
import type { Check } from './check.ts';
import type { Citation, Evidence, Passage } from '../model.ts';

/** One text of a passage: whether it says of anything that it is not so, and how it has its words. */
interface Text {
  readonly denies: boolean;
  readonly said: ReadonlyMap<string, Said>;
}

/** Which "not" is wrong, and how the passages have its word. */
interface Wrong {
  readonly own: Said;
  readonly theirs: Said;
}

/**
 * A claim and its retelling say "not" where their passages do: "did not attack" does not become "attacked", nor the other way round.
 * Only what certainly is not so is found: the passages have the same word, each time without a "not" or each time with one, and
 * where one of the two has none, nothing else there says that something is not so.
 */
export const heldNegations: Check = (content, evidence) => {
  const textsIn = onceByKey(citationKey, (citation: Citation) => textsOf(citation, evidence));
  const isDenying = ({ document, passage }: Citation): boolean => {
    const cited = evidence.documents.get(document)?.passages.get(passage);
    return cited !== undefined && deniesAnything(cited);
  };
  return tellingsOf(content, evidence)
    .filter(({ isCited }) => isCited)
    .flatMap(({ text, citations, exceptions, at, called }) => {
      const denies = deniesSomething(text);
      // Most claims and most passages say of nothing that it is not so.
      if (!denies && !citations.some(isDenying)) return [];
      const excepted = exceptions.flatMap(({ what }) => what);
      return wrongIn(text, denies, citations.flatMap(textsIn))
        .filter(({ own }) => !excepted.includes(own.text.toLowerCase()))
        .map(({ own, theirs }) => ({
          code: 'negation-not-held' as const,
          at,
          words: own.text,
          message: `${called} has “${own.text}”, and the passages that it cites have “${theirs.text}”.`,
          help: `See in the passage whether it was so. Where both come to the same, say so: except="${own.text.toLowerCase()}: why".`,
        }));
    });
};

function wrongIn(text: string, denies: boolean, texts: readonly Text[]): Wrong[] {
  return [...saidIn(text)].flatMap(([stem, own]) => {
    if (own.isNegated === null || (denies && !isOfDeed(own))) return [];
    const having = texts.flatMap((one) => {
      const said = one.said.get(stem);
      return said === undefined ? [] : [{ said, denies: one.denies }];
    });
    const [first] = having;
    const isOther = having.every((one) => one.said.isNegated === !own.isNegated);
    const isSure = !own.isNegated || having.every((one) => !one.denies);
    return first !== undefined && isOther && isSure ? [{ own, theirs: first.said }] : [];
  });
}

/** Whether any text of a passage says of anything that it is not so. */
const deniesAnything = onceByObject(({ digest, quotations }: Passage) =>
  [...digest.map(({ says }) => says), ...quotations.map(({ words }) => words)].some(deniesSomething),
);

function textsOf(citation: Citation, evidence: Evidence): Text[] {
  const passage = evidence.documents.get(citation.document)?.passages.get(citation.passage);
  return [
    ...statementsOf(citation, evidence).map(({ says }) => says),
    ...(passage?.quotations ?? []).map(({ words }) => words),
  ].map((text) => ({ denies: deniesSomething(text), said: saidIn(text) }));
}
