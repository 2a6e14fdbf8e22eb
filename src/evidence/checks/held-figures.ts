import { figuresIn, holds, type Figure } from '../figures.ts';
import { citationKey } from '../numbering.ts';
import { onceByKey } from '../once-by-key.ts';
import { onceByObject } from '../once-by-object.ts';
import { tellingsOf } from '../retellings.ts';
import type { Check } from './check.ts';
import type { Citation, Evidence, SourceDocument, WrittenClaim } from '../model.ts';

/** A figure that a cited passage holds, with the year that its document is of. */
interface Held {
  readonly figure: Figure;
  readonly year: number | null;
}

/** The figures of a passage, so that a number is found without comparing it with each. */
interface HeldFigures {
  /** By {@link numberKey}; those of names with the word before it. */
  readonly numbers: ReadonlySet<string>;
  readonly dates: readonly Held[];
  /** As they are written, without doubles; for advice. */
  readonly written: Readonly<Record<Figure['kind'], readonly string[]>>;
}

/** Numbers joined by plus signs, as in "44 + 100 + 183". */
const ADDENDS = /\d[\d,]*(?: \+ \d[\d,]*)*/gu;

/** What follows them in a sum written out. */
const TOTAL = / = (?<total>\d[\d,]*)/uy;

/** How many figures a finding names at most. */
const MOST_NAMED = 20;

/**
 * Every figure of a claim, or of its retelling (number, percentage, date) is held by a passage that it cites, is the date of a document that it
 * cites, is the right sum of figures that they hold, or is excepted with a reason.
 */
export const heldFigures: Check = (content, evidence) => {
  const heldBy = figuresHeldIn(evidence);
  return tellingsOf(content, evidence)
    .filter((claim) => claim.citations.every((citation) => isKnown(citation, evidence)))
    .flatMap((claim) => {
      const figures = figuresIn(claim.text);
      if (figures.length === 0) return [];
      const held = [...new Set(claim.citations.map(heldBy))];
      const excepted = new Set(claim.exceptions.flatMap(({ what }) => what));
      const sums = rightSums(claim.text, held);
      return figures
        .filter((figure) => !excepted.has(figure.text.toLowerCase()))
        .filter((figure) => !isHeld(figure, held))
        .filter((figure) => figure.kind !== 'number' || !sums.has(figure.value))
        .map((figure) => ({
          code: 'figure-not-held' as const,
          at: claim.at,
          words: figure.text,
          message: `${claim.called} says "${figure.text}", which no passage that it cites holds.`,
          help: adviceFor(figure, claim, held),
        }));
    });
};

/** The figures that a citation holds: kept for each evidence, since claims, pictures and titles are held to the same documents. */
const figuresHeldIn = onceByObject((evidence: Evidence) =>
  onceByKey(citationKey, (citation: Citation) => figuresOfCitation(citation, evidence)),
);

/** Claims that cite what does not exist have their finding already. */
function isKnown({ document, passage }: Citation, evidence: Evidence): boolean {
  return evidence.documents.get(document)?.passages.has(passage) === true;
}

function figuresOfCitation(citation: Citation, evidence: Evidence): HeldFigures {
  const document = evidence.documents.get(citation.document);
  const passage = document?.passages.get(citation.passage);
  if (document === undefined || passage === undefined) {
    return { numbers: new Set(), dates: [], written: { number: [], date: [] } };
  }
  const { picked } = citation;
  const said = passage.digest.filter(({ by }) => picked.length === 0 || by.some((id) => picked.includes(id)));
  // Of figures and quotations it is not recorded by whom they are: they hold where the whole passage is meant.
  const whole = said.length === passage.digest.length ? passage : { figures: [], quotations: [] };
  const texts = [
    ...said.map((statement) => statement.says),
    ...whole.figures,
    ...whole.quotations.map((quotation) => quotation.words),
  ];
  const held = [...texts.flatMap((text) => heldIn(text, document)), ...datesOf(document)];
  const written = (kind: Figure['kind']): string[] => [
    ...new Set(held.filter(({ figure }) => figure.kind === kind).map(({ figure }) => figure.text)),
  ];
  const dates = held.filter(({ figure }) => figure.kind === 'date');
  return {
    numbers: new Set(
      held.flatMap(({ figure }) => {
        const key = numberKey(figure);
        return key === null ? [] : [figure.isOfName ? `name ${key}` : key];
      }),
    ),
    dates: [...new Map(dates.map((date) => [dateKey(date.figure), date])).values()],
    written: { number: written('number'), date: written('date') },
  };
}

/** Numbers are the same figure where value and percentage agree, see {@link holds}; what is NaN is the same as none. */
function numberKey(figure: Figure): string | null {
  return figure.kind === 'number' && !Number.isNaN(figure.value) ? `${figure.value}${figure.percent ? '%' : ''}` : null;
}

function dateKey(figure: Figure): string | null {
  return figure.kind === 'date' ? `${figure.year}-${figure.month}-${figure.day}` : null;
}

function isHeld(figure: Figure, held: readonly HeldFigures[]): boolean {
  const key = numberKey(figure);
  if (key === null) return held.some(({ dates }) => dates.some((own) => holds(own.figure, figure, own.year)));
  const keys = figure.isOfName ? [key, `name ${key}`] : [key];
  return held.some(({ numbers }) => keys.some((one) => numbers.has(one)));
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
      return { figure: { kind: 'date', day, month, year, text: date, index: 0, isOfName: false }, year };
    });
}

function yearOf(document: SourceDocument): number | null {
  const date = document.latestEvent ?? document.published;
  return date === null ? null : Number(date.slice(0, 4));
}

/** The totals of a text's sums that are right and add up figures that are held. */
function rightSums(text: string, held: readonly HeldFigures[]): Set<number> {
  const right = new Set<number>();
  for (const match of text.matchAll(ADDENDS)) {
    TOTAL.lastIndex = match.index + match[0].length;
    const written = match[0].includes('+') ? TOTAL.exec(text)?.groups?.['total'] : undefined;
    if (written === undefined) continue;
    const addends = figuresIn(match[0]);
    const [total] = figuresIn(written);
    const sum = addends.reduce((all, addend) => all + (addend.kind === 'number' ? addend.value : NaN), 0);
    const known = addends.every((addend) => isHeld(addend, held));
    if (known && total?.kind === 'number' && total.value === sum) right.add(sum);
  }
  return right;
}

function adviceFor(figure: Figure, claim: WrittenClaim, held: readonly HeldFigures[]): string {
  const alike = [...new Set(held.flatMap(({ written }) => written[figure.kind].slice(0, MOST_NAMED)))].slice(
    0,
    MOST_NAMED,
  );
  const where = claim.citations
    .slice(0, MOST_NAMED)
    .map((citation) => `${citation.document}#${citation.passage}`)
    .join(' and ');
  const there = alike.length === 0 ? `${where} holds none of its kind` : `${where} holds: ${alike.join(', ')}`;
  return `${there}. Correct the figure, cite the passage that holds it, or write the sum out. Where it is your own count, say so: except="${figure.text.toLowerCase()}: why".`;
}
