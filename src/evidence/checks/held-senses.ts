import { numberKey, statementsOf } from '../cited-figures.ts';
import { figuresIn, type Figure } from '../figures.ts';
import { citationKey } from '../numbering.ts';
import { onceByKey } from '../once-by-key.ts';
import { senseOf, type Sense } from '../senses.ts';
import { figuresTold, type ToldFigures } from './told-figures.ts';
import type { Check } from './check.ts';
import type { Citation, Evidence } from '../model.ts';
import type { Finding } from '../findings.ts';

/** In which sense a digest uses a figure; null where its words do not tell. */
interface Used {
  readonly figure: Figure;
  readonly sense: Sense | null;
}

/** The figures of a passage by {@link keyOf}. */
type UsedByKey = ReadonlyMap<string, readonly Used[]>;

/**
 * A figure is of the same unit, of the dead or of the hurt, and a date one since or until which something was so, as in the cited
 * passages. Only what certainly is not so is found: each time that their digests give the figure they give it in another sense.
 */
export const heldSenses: Check = (content, evidence) => {
  const usesIn = onceByKey(citationKey, (citation: Citation) => usesOf(citation, evidence));
  return figuresTold(content, evidence).flatMap((told) =>
    told.figures.flatMap((figure) => findingOf(told, figure, usesIn) ?? []),
  );
};

function findingOf(told: ToldFigures, figure: Figure, usesIn: (citation: Citation) => UsedByKey): Finding | null {
  const key = keyOf(figure);
  const own = key === null ? null : senseOf(figure, told.text);
  if (key === null || own === null) return null;
  const excepted = told.exceptions.flatMap(({ what }) => what);
  if (excepted.includes(figure.text.toLowerCase()) || excepted.includes(own.word.toLowerCase())) return null;
  const uses = told.citations.flatMap((citation) => usesIn(citation).get(key) ?? []).filter(isOfYear(figure));
  const [first] = uses;
  const isOther = ({ sense }: Used): boolean => sense !== null && sense.kind === own.kind && sense.is !== own.is;
  if (first?.sense === undefined || first.sense === null || !uses.every(isOther)) return null;
  return {
    code: 'sense-not-held',
    at: told.at,
    words: figure.text,
    message: `${told.called} has “${own.word}” beside "${figure.text}"; the passages behind it have “${first.sense.word}” there.`,
    help:
      told.is === 'title'
        ? 'Say of the figure what the passage says of it, or leave it out.'
        : `Say of the figure what the passage says of it. Where both come to the same, say so: except="${own.word.toLowerCase()}: why".`,
  };
}

/** Each use once: a text may give the same number thousands of times. */
function usesOf(citation: Citation, evidence: Evidence): UsedByKey {
  const uses = new Map<string, Map<string, Used>>();
  for (const { says } of statementsOf(citation, evidence)) {
    for (const figure of figuresIn(says)) {
      const key = keyOf(figure);
      if (key === null) continue;
      const sense = senseOf(figure, says);
      const alike = uses.get(key) ?? new Map<string, Used>();
      uses.set(key, alike.set(`${yearOf(figure)} ${sense?.is}`, { figure, sense }));
    }
  }
  return new Map([...uses].map(([key, alike]) => [key, [...alike.values()]]));
}

/** Dates are the same where day and month are, and the years where both are given, see {@link isOfYear}. */
function keyOf(figure: Figure): string | null {
  if (figure.kind === 'number') return figure.isOfName ? null : numberKey(figure);
  return figure.month === null ? `${figure.year}` : `${figure.day} of ${figure.month}`;
}

function isOfYear(date: Figure): (used: Used) => boolean {
  const year = yearOf(date);
  return ({ figure }) => year === null || yearOf(figure) === null || yearOf(figure) === year;
}

function yearOf(figure: Figure): number | null {
  return figure.kind === 'date' ? figure.year : null;
}
