import { figuresIn, holds, type Figure } from '../figures.ts';
import { passageKey } from '../numbering.ts';
import type { Check } from './check.ts';
import type { Citation, Evidence, SourceDocument, WrittenClaim } from '../model.ts';

/** A figure that a cited passage holds, with the year that its document is of. */
interface Held {
  readonly figure: Figure;
  readonly year: number | null;
}

/** A sum written out, as in "44 + 100 + 183 = 327". */
const SUM = /(?<addends>\d[\d,]*(?: \+ \d[\d,]*)+) = (?<total>\d[\d,]*)/gu;

/**
 * Every figure of a claim (number, percentage, date) is held by a passage that it cites, is the date of a document that it
 * cites, is the right sum of figures that they hold, or is excepted with a reason.
 */
export const heldFigures: Check = (content, evidence) => {
  const ofPassage = new Map<string, Held[]>();
  const heldBy = (citation: Citation): Held[] => {
    const key = passageKey(citation);
    const held = ofPassage.get(key) ?? figuresOfCitation(citation, evidence);
    ofPassage.set(key, held);
    return held;
  };
  return content.claims
    .filter((claim) => claim.citations.every((citation) => isKnown(citation, evidence)))
    .flatMap((claim) => {
      const held = claim.citations.flatMap(heldBy);
      const excepted = new Set(claim.exceptions.flatMap(({ what }) => what));
      return figuresIn(claim.text)
        .filter((figure) => !excepted.has(figure.text.toLowerCase()))
        .filter((figure) => !held.some((own) => holds(own.figure, figure, own.year)))
        .filter((figure) => !isRightSum(figure, claim, held))
        .map((figure) => ({
          code: 'figure-not-held' as const,
          at: claim.at,
          message: `The claim "${claim.id}" says "${figure.text}", which no passage that it cites holds.`,
          help: adviceFor(figure, claim, held),
        }));
    });
};

/** Claims that cite what does not exist have their finding already. */
function isKnown({ document, passage }: Citation, evidence: Evidence): boolean {
  return evidence.documents.get(document)?.passages.has(passage) === true;
}

function figuresOfCitation(citation: Citation, evidence: Evidence): Held[] {
  const document = evidence.documents.get(citation.document);
  const passage = document?.passages.get(citation.passage);
  if (document === undefined || passage === undefined) return [];
  const texts = [
    ...passage.digest.map((statement) => statement.says),
    ...passage.figures,
    ...passage.quotations.map((quotation) => quotation.words),
  ];
  return [...texts.flatMap((text) => heldIn(text, document)), ...datesOf(document)];
}

function heldIn(text: string, document: SourceDocument): Held[] {
  return figuresIn(text).map((figure) => ({ figure, year: yearOf(document) }));
}

/** The dates that a document has as a whole: a claim may name them to say of when it speaks. */
function datesOf(document: SourceDocument): Held[] {
  return [document.published, document.latestEvent]
    .filter((date) => date !== null)
    .map((date) => {
      const [year = null, month = null, day = null] = date.split('-').map(Number);
      return { figure: { kind: 'date', day, month, year, text: date, index: 0 }, year };
    });
}

function yearOf(document: SourceDocument): number | null {
  const date = document.latestEvent ?? document.published;
  return date === null ? null : Number(date.slice(0, 4));
}

function isRightSum(figure: Figure, claim: WrittenClaim, held: readonly Held[]): boolean {
  if (figure.kind !== 'number') return false;
  return [...claim.text.matchAll(SUM)].some((match) => {
    const addends = figuresIn(match.groups?.['addends'] ?? '');
    const [total] = figuresIn(match.groups?.['total'] ?? '');
    const sum = addends.reduce((all, addend) => all + (addend.kind === 'number' ? addend.value : NaN), 0);
    const known = addends.every((addend) => held.some((own) => holds(own.figure, addend, own.year)));
    return known && total?.kind === 'number' && total.value === sum && figure.value === sum;
  });
}

function adviceFor(figure: Figure, claim: WrittenClaim, held: readonly Held[]): string {
  const alike = [...new Set(held.filter((own) => own.figure.kind === figure.kind).map((own) => own.figure.text))];
  const where = claim.citations.map((citation) => `${citation.document}#${citation.passage}`).join(' and ');
  const there = alike.length === 0 ? `${where} holds none of its kind` : `${where} holds: ${alike.join(', ')}`;
  return `${there}. Correct the figure, cite the passage that holds it, or write the sum out. Where it is your own count, say so: except="${figure.text.toLowerCase()}: why".`;
}
