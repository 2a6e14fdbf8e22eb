import { figuresHeldIn, isHeld, isOfDocument, isOnlyOfName, type HeldFigures } from '../cited-figures.ts';
import { datesInDigits, isWithin } from '../dates-in-digits.ts';
import { readableDate } from '../dates.ts';
import { figuresIn, type Figure } from '../figures.ts';
import { isImpossible } from '../impossible-dates.ts';
import { tellingsOf } from '../retellings.ts';
import { isDayOfTelling } from '../told-days.ts';
import type { Check } from './check.ts';
import type { Finding } from '../findings.ts';
import type { At, Content, Evidence, WrittenClaim } from '../model.ts';

/** Numbers joined by plus signs, as in "44 + 100 + 183". */
const ADDENDS = /\d[\d,]*(?: \+ \d[\d,]*)*/gu;

/** What follows them in a sum written out. */
const TOTAL = / = (?<total>\d[\d,]*)/uy;

/** How many figures a finding names at most. */
const MOST_NAMED = 20;

/**
 * Every figure of a claim, or of its retelling (number, percentage, date) is held by a passage that it cites, is the date of a document that it
 * cites where it says when something was said, is the right sum of figures that they hold, or is excepted with a reason.
 */
export const heldFigures: Check = (content, evidence) => {
  const dates = datesOfTemplates(content, evidence);
  return figuresNotHeld(content, evidence, isSaidThen).filter(({ at, words }) => dates.get(at) !== words);
};

/** By the place of a claim that is made of a point, its date: that is held as a mark of the picture, at its own place. */
function datesOfTemplates({ series }: Content, { claims }: Evidence): Map<At, string> {
  const points = series.flatMap((one) => one.points.filter(({ isOfTemplate }) => isOfTemplate));
  return new Map(
    points.flatMap(({ claim: id, date }) => {
      const claim = claims.get(id);
      return claim === undefined ? [] : [[claim.at, readableDate(date)] as const];
    }),
  );
}

/** Whether a date in some words may be that of a cited document, though no passage gives it. */
export type MayBeOfDocument = (figure: Figure, words: Pick<WrittenClaim, 'id' | 'text'>) => boolean;

/** Where the words say that it is when something was said. */
export const isSaidThen: MayBeOfDocument = (figure, { text }) => isDayOfTelling(figure, text);

/** The figures of claims that nothing holds. */
export function figuresNotHeld(content: Content, evidence: Evidence, mayBeOfDocument: MayBeOfDocument): Finding[] {
  const heldBy = figuresHeldIn(evidence);
  return tellingsOf(content, evidence)
    .filter((claim) => claim.isCited)
    .flatMap((claim) => {
      const { figures } = claim;
      if (figures.length === 0) return [];
      const held = [...new Set(claim.citations.map(heldBy))];
      const excepted = new Set(claim.exceptions.flatMap(({ what }) => what));
      const inDigits = datesInDigits(claim.text);
      const sums = rightSums(claim.text, held);
      return (
        figures
          .filter((figure) => !excepted.has(figure.text.toLowerCase()))
          .filter((figure) => !isHeld(figure, held))
          // Of a date that does not exist, or has no month in full, `realDates` tells.
          .filter((figure) => !isImpossible(figure) && !isWithin(figure.index, inDigits))
          .filter((figure) => !isOfDocument(figure, held) || !mayBeOfDocument(figure, claim))
          .filter((figure) => figure.kind !== 'number' || !sums.has(figure.value))
          .map((figure) => ({
            code: 'figure-not-held' as const,
            at: claim.at,
            words: figure.text,
            message: `${claim.called} says "${figure.text}", which no passage that it cites holds.`,
            help: adviceFor(figure, claim, held),
          }))
      );
    });
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
  const kinds = figure.isOfName ? (['number', 'name'] as const) : ([figure.kind] as const);
  const alike = held.flatMap(({ written }) => kinds.flatMap((kind) => written[kind].slice(0, MOST_NAMED)));
  const where = claim.citations
    .slice(0, MOST_NAMED)
    .map((citation) => `${citation.document}#${citation.passage}`)
    .join(' and ');
  const some = [...new Set(alike)].slice(0, MOST_NAMED).join(', ');
  const hold = claim.citations.length > 1 ? 'hold' : 'holds';
  const there = some === '' ? `${where} ${hold} none of its kind` : `${where} ${hold}: ${some}`;
  if (isOfDocument(figure, held)) {
    return `It is the date of the document, which holds when something was said or how it stood by then: "said on ${figure.text}", "by ${figure.text}". If the passage has it as the day on which this happened, write it into the digest; otherwise correct it.`;
  }
  const ofName = isOnlyOfName(figure, held) ? ` There "${figure.text}" is part of a name, which counts nothing.` : '';
  return `${there}.${ofName} Correct the figure, cite the passage that holds it, or write the sum out. Where it is your own count, say so: except="${figure.text.toLowerCase()}: why".`;
}
