import { quotedIn, strayMarkIn } from '../quoted-words.ts';
import { holdsQuotation, normalisedWords, SHORTEST_CHECKED } from '../fingerprint.ts';
import { passageKey } from '../numbering.ts';
import { tellingsOf } from '../retellings.ts';
import type { Check } from './check.ts';
import type { Citation, Content, Evidence, Passage } from '../model.ts';
import type { Fingerprint } from '../fingerprint.ts';

/**
 * Quotations are verbatim. Those recorded with a passage stand in its fingerprint; those in a claim stand in the fingerprint
 * of a passage that it cites, or, where they are too short for that, in what is recorded of the passage.
 */
export const verbatimQuotations: Check = (content, evidence) => {
  const passageOf = citedPassages(content, evidence);
  return [
    ...recordedQuotations(content),
    ...strayMarks(content, evidence),
    ...tellingsOf(content, evidence).flatMap((claim) => {
      const quoted = quotedIn(claim.text);
      if (quoted.length === 0 || !claim.isCited) return [];
      const cited = [...new Set(claim.citations.map(passageOf))];
      return quoted
        .filter((words) => !cited.some((passage) => passage !== null && isHeld(words, passage)))
        .map((words) => ({
          code: 'quotation-not-verbatim' as const,
          at: claim.at,
          words,
          message: `${claim.called} quotes “${words}”, which stands like that in no passage that it cites.`,
          help: 'Quote word for word, or say it in your own words without quotation marks.',
        }));
    }),
  ];
};

/** Marks that enclose nothing, or are of another kind: what a reader takes for a quotation would be held against nothing. */
function strayMarks(content: Content, evidence: Evidence): ReturnType<Check> {
  return tellingsOf(content, evidence).flatMap(({ text, at, called }) => {
    const words = strayMarkIn(text);
    if (words === null) return [];
    return [
      {
        code: 'quotation-not-verbatim' as const,
        at,
        words,
        message: `${called} has a quotation mark, ${words}, that encloses nothing which could be held against a passage.`,
        help: 'Enclose somebody’s words in “ and ”, one quotation not within another; words quoted in them stand in ‘ and ’.',
      },
    ];
  });
}

/** What a quotation is held against. */
interface CitedPassage {
  readonly fingerprint: Fingerprint | undefined;
  /** What is recorded of the passage, normalised; each piece between spaces and parted by line breaks. */
  readonly recorded: string;
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

/** The passage of a citation as quotations are held against it, worked out once for each passage; null if there is none. */
function citedPassages(content: Content, evidence: Evidence): (citation: Citation) => CitedPassage | null {
  const kept = new Map<string, CitedPassage | null>();
  return (citation) => {
    const key = passageKey(citation);
    const known = kept.get(key);
    if (known !== undefined) return known;
    const passage = evidence.documents.get(citation.document)?.passages.get(citation.passage);
    const made =
      passage === undefined
        ? null
        : {
            fingerprint: content.fingerprints.get(citation.document)?.get(citation.passage),
            recorded: recordedOf(passage),
          };
    kept.set(key, made);
    return made;
  };
}

function recordedOf(passage: Passage): string {
  return [
    ...passage.quotations.map((quotation) => quotation.words),
    ...passage.digest.flatMap((statement) => quotedIn(statement.says)),
    ...passage.figures,
    ...passage.names,
  ]
    .map(spaced)
    .join('\n');
}

/** Normalised words with a space before and after each, so that whole words are compared. */
function spaced(text: string): string {
  return ` ${normalisedWords(text).join(' ')} `;
}

function isHeld(words: string, { fingerprint, recorded }: CitedPassage): boolean {
  if (fingerprint !== undefined && normalisedWords(words).length >= SHORTEST_CHECKED) {
    return holdsQuotation(fingerprint, words);
  }
  return recorded.includes(spaced(words));
}
