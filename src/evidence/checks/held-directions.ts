import { statementsOf } from '../cited-figures.ts';
import { directionsIn, holdsDirection } from '../directions.ts';
import { citationKey } from '../numbering.ts';
import { onceByKey } from '../once-by-key.ts';
import { tellingsOf } from '../retellings.ts';
import type { Check } from './check.ts';
import type { Citation, Evidence } from '../model.ts';

/**
 * Where the passages of a claim tell of directions of the compass, the claim and its retelling tell of no other: eastern Aleppo does
 * not become western. Where they tell of none, a direction may help the reader, and a person must judge.
 */
export const heldDirections: Check = (content, evidence) => {
  const toldIn = onceByKey(citationKey, (citation: Citation) => directionsOf(citation, evidence));
  return tellingsOf(content, evidence)
    .filter(({ isCited }) => isCited)
    .flatMap(({ text, citations, exceptions, at, called }) => {
      const own = directionsIn(text);
      if (own.length === 0) return [];
      const held = new Set(citations.flatMap((citation) => toldIn(citation)));
      if (held.size === 0) return [];
      const excepted = exceptions.flatMap(({ what }) => what);
      const others = own.filter((one) => !holdsDirection(held, one.is) && !excepted.includes(one.text.toLowerCase()));
      return [...new Map(others.map((one) => [one.text, one])).values()].map(({ text: words }) => ({
        code: 'direction-not-held' as const,
        at,
        words,
        message: `${called} has “${words}”, and the passages that it cites tell of other directions alone: ${[...held].join(', ')}.`,
        help: `Say where it is as the passages do, or cite the passage that says so. Where it only helps the reader, say so: except="${words.toLowerCase()}: why".`,
      }));
    });
};

function directionsOf(citation: Citation, evidence: Evidence): string[] {
  const passage = evidence.documents.get(citation.document)?.passages.get(citation.passage);
  const texts = [
    ...statementsOf(citation, evidence).map(({ says }) => says),
    ...(passage?.quotations ?? []).map(({ words }) => words),
  ];
  return [...new Set(texts.flatMap(directionsIn).map(({ is }) => is))];
}
