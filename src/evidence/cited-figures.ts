/** The figures that a citation brings along: those of its passage, by those whose word it takes, and the dates of its document. */
import { boundOf } from './bounds.ts';
import { figuresIn, holds, type Figure } from './figures.ts';
import { citationKey } from './numbering.ts';
import { onceByKey } from './once-by-key.ts';
import { onceByObject } from './once-by-object.ts';
import type { Citation, Evidence, Passage, SourceDocument } from './model.ts';
import type { Bound } from './pictures.ts';

/** A figure that a cited passage holds, with the year that its document is of. */
interface Held {
  readonly figure: Figure;
  readonly year: number | null;
}

/** The figures of a passage, so that a number is found without comparing it with each. */
export interface HeldFigures {
  /** How each number is given, by {@link numberKey}; null is as exact. Those of names stand there with a word before the key. */
  readonly numbers: ReadonlyMap<string, ReadonlySet<Bound | null>>;
  readonly dates: readonly Held[];
  /** The dates that the document has as a whole. */
  readonly ofDocument: readonly Held[];
  /** As they are written, without doubles; for advice. Numbers that are part of a name are by themselves. */
  readonly written: Readonly<Record<Figure['kind'] | 'name', readonly string[]>>;
}

/** The figures that a citation holds: kept for each evidence, since claims, pictures and titles are held to the same documents. */
export const figuresHeldIn = onceByObject((evidence: Evidence) =>
  onceByKey(citationKey, (citation: Citation) => figuresOfCitation(citation, evidence)),
);

function figuresOfCitation(citation: Citation, evidence: Evidence): HeldFigures {
  const document = evidence.documents.get(citation.document);
  const passage = document?.passages.get(citation.passage);
  if (document === undefined || passage === undefined) {
    return { numbers: new Map(), dates: [], ofDocument: [], written: { number: [], date: [], name: [] } };
  }
  const said = statementsOf(citation, evidence);
  // Of figures and quotations it is not recorded by whom they are: they hold where the whole passage is meant.
  const whole = said.length === passage.digest.length ? passage : { figures: [], quotations: [] };
  const texts = [
    said.map((statement) => statement.says),
    whole.quotations.map((quotation) => quotation.words),
    whole.figures,
  ];
  const numbers = new Map<string, Set<Bound | null>>();
  const found = texts.map((some) => some.flatMap((text) => figuresIn(text).map((figure) => ({ figure, text }))));
  for (const some of found) addNumbers(numbers, some);
  const year = yearOf(document);
  const own = found.flat().map(({ figure }) => ({ figure, year }));
  const ofDocument = datesOf(document);
  const held = [...own, ...ofDocument].map(({ figure }) => figure);
  const written = (kind: Figure['kind'], isOfName = false): string[] => [
    ...new Set(held.filter((one) => one.kind === kind && one.isOfName === isOfName).map(({ text }) => text)),
  ];
  const dates = own.filter(({ figure }) => figure.kind === 'date');
  return {
    numbers,
    dates: [...new Map(dates.map((date) => [dateKey(date.figure), date])).values()],
    ofDocument,
    written: { number: written('number'), date: written('date'), name: written('number', true) },
  };
}

/** What the digest of a cited passage says, by those whose word the citation takes. */
export function statementsOf({ document, passage, picked }: Citation, { documents }: Evidence): Passage['digest'] {
  const digest = documents.get(document)?.passages.get(passage)?.digest ?? [];
  return digest.filter(({ by }) => picked.length === 0 || by.some((id) => picked.includes(id)));
}

/** Adds how numbers are given, where that is not known yet: a list of figures or a quotation need not repeat what the digest says. */
function addNumbers(
  numbers: Map<string, Set<Bound | null>>,
  found: readonly { readonly figure: Figure; readonly text: string }[],
): void {
  const known = new Set(numbers.keys());
  for (const { figure, text } of found) {
    const value = numberKey(figure);
    const key = figure.isOfName ? `name ${value}` : value;
    if (key === null || known.has(key)) continue;
    const bounds = numbers.get(key) ?? new Set();
    numbers.set(key, bounds.add(boundOf(figure, text)));
  }
}

/** Numbers are the same figure where value, percentage and vagueness agree, see {@link holds}; what is NaN is the same as none. */
export function numberKey(figure: Figure): string | null {
  if (figure.kind !== 'number' || Number.isNaN(figure.value)) return null;
  return `${figure.value}${figure.percent ? '%' : ''}${figure.isVague === true ? 's' : ''}`;
}

function dateKey(figure: Figure): string | null {
  return figure.kind === 'date' ? `${figure.year}-${figure.month}-${figure.day}` : null;
}

/** Whether one of some passages holds a figure. */
export function isHeld(figure: Figure, held: readonly HeldFigures[]): boolean {
  const key = numberKey(figure);
  if (key === null) return held.some(({ dates }) => dates.some((own) => holds(own.figure, figure, own.year)));
  const keys = figure.isOfName ? [key, `name ${key}`] : [key];
  return held.some(({ numbers }) => keys.some((one) => numbers.has(one)));
}

/** Whether passages hold a number as part of a name alone, where it counts nothing. */
export function isOnlyOfName(figure: Figure, held: readonly HeldFigures[]): boolean {
  const key = numberKey(figure);
  return key !== null && !figure.isOfName && held.some(({ numbers }) => numbers.has(`name ${key}`));
}

/** Whether a figure is the date of one of the documents, which no passage need repeat. */
export function isOfDocument(figure: Figure, held: readonly HeldFigures[]): boolean {
  return held.some(({ ofDocument }) => ofDocument.some((own) => holds(own.figure, figure, own.year)));
}

/** The dates that a document has as a whole: a claim may name them to say when something was said. */
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
