import { holdsQuotation, normalisedWords, SHORTEST_CHECKED } from '../fingerprint.ts';
import type { Check } from './check.ts';
import type { Content, Evidence, Passage } from '../model.ts';

/** What stands between typographic quotation marks. */
const QUOTED = /“(?<words>[^”]*)”/gu;

/**
 * Quotations are verbatim. Those recorded with a passage stand in its fingerprint; those in a claim stand in the fingerprint
 * of a passage that it cites, or, where they are too short for that, in what is recorded of the passage.
 */
export const verbatimQuotations: Check = (content, evidence) => [
  ...recordedQuotations(content),
  ...content.claims.flatMap((claim) =>
    [...claim.text.matchAll(QUOTED)]
      .map((match) => match.groups?.['words'] ?? '')
      .filter((words) => !citedPassages(claim.citations, evidence).some((cited) => isHeld(words, cited, content)))
      .map((words) => ({
        code: 'quotation-not-verbatim' as const,
        at: claim.at,
        message: `The claim "${claim.id}" quotes “${words}”, which stands like that in no passage that it cites.`,
        help: 'Quote word for word, or say it in your own words without quotation marks.',
      })),
  ),
];

interface CitedPassage {
  readonly document: string;
  readonly passage: Passage;
}

function recordedQuotations(content: Content): ReturnType<Check> {
  return content.documents.flatMap((document) =>
    [...document.passages.values()].flatMap((passage) => {
      const fingerprint = content.fingerprints.get(document.id)?.get(passage.id);
      if (fingerprint === undefined) return [];
      return passage.quotations
        .filter(({ words }) => normalisedWords(words).length >= SHORTEST_CHECKED && !holdsQuotation(fingerprint, words))
        .map(({ words, at }) => ({
          code: 'quotation-not-verbatim' as const,
          at,
          message: `“${words}” does not stand like that in ${document.id}#${passage.id}.`,
          help: 'Compare it with the document, letter by letter. Changes of case and punctuation do not matter.',
        }));
    }),
  );
}

function citedPassages(
  citations: readonly { readonly document: string; readonly passage: string }[],
  evidence: Evidence,
): CitedPassage[] {
  return citations.flatMap(({ document, passage: id }) => {
    const passage = evidence.documents.get(document)?.passages.get(id);
    return passage === undefined ? [] : [{ document, passage }];
  });
}

function isHeld(words: string, { document, passage }: CitedPassage, content: Content): boolean {
  const fingerprint = content.fingerprints.get(document)?.get(passage.id);
  if (fingerprint !== undefined && normalisedWords(words).length >= SHORTEST_CHECKED) {
    return holdsQuotation(fingerprint, words);
  }
  const quoted = ` ${normalisedWords(words).join(' ')} `;
  const recorded = [
    ...passage.quotations.map((quotation) => quotation.words),
    ...passage.digest.flatMap((statement) => [...statement.says.matchAll(QUOTED)].map((match) => match[0])),
    ...passage.figures,
    ...passage.names,
  ];
  return recorded.some((text) => ` ${normalisedWords(text).join(' ')} `.includes(quoted));
}
