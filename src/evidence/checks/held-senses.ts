import { numberKey, statementsOf } from '../cited-figures.ts';
import { figuresIn, type Figure } from '../figures.ts';
import { citationKey } from '../numbering.ts';
import { onceByKey } from '../once-by-key.ts';
import { sensesOf, type Sense } from '../senses.ts';
import { figuresTold, type ToldFigures } from './told-figures.ts';
import type { Check } from './check.ts';
import type { Citation, Evidence } from '../model.ts';
import type { Finding } from '../findings.ts';

/** In which senses a digest uses a figure; none where its words do not tell. */
interface Used {
  readonly figure: Figure;
  readonly senses: readonly Sense[];
}

/** The figures of a passage by {@link keyOf}. */
type UsedByKey = ReadonlyMap<string, readonly Used[]>;

/**
 * A figure is of the same unit, of the dead or of the hurt, of civilians or of fighters, and a date one since or until which something
 * was so, as in the cited passages. Only what certainly is not so is found: each time that their digests give the figure they give it in another sense.
 */
export const heldSenses: Check = (content, evidence) => {
  const usesIn = onceByKey(citationKey, (citation: Citation) => usesOf(citation, evidence));
  return figuresTold(content, evidence).flatMap((told) =>
    told.figures.flatMap((figure) => findingsOf(told, figure, usesIn)),
  );
};

function findingsOf(told: ToldFigures, figure: Figure, usesIn: (citation: Citation) => UsedByKey): Finding[] {
  const key = keyOf(figure);
  const own = key === null ? [] : sensesOf(figure, told.text);
  if (key === null || own.length === 0) return [];
  const excepted = told.exceptions.flatMap(({ what }) => what);
  if (excepted.includes(figure.text.toLowerCase())) return [];
  const uses = told.citations.flatMap((citation) => usesIn(citation).get(key) ?? []).filter(isOfYear(figure));
  return own
    .filter(({ word }) => !excepted.includes(word.toLowerCase()))
    .flatMap((sense) => findingOf(told, figure, sense, uses) ?? []);
}

function findingOf(told: ToldFigures, figure: Figure, own: Sense, uses: readonly Used[]): Finding | null {
  const theirs = uses.map(({ senses }) => senses.find(({ kind }) => kind === own.kind));
  const [first] = theirs;
  if (first === undefined || !theirs.every((sense) => sense !== undefined && sense.is !== own.is)) return null;
  return {
    code: 'sense-not-held',
    at: told.at,
    words: figure.text,
    message: `${told.called} has “${own.word}” beside "${figure.text}"; the passages behind it have “${first.word}” there.`,
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
      const senses = sensesOf(figure, says);
      const alike = uses.get(key) ?? new Map<string, Used>();
      uses.set(key, alike.set(`${yearOf(figure)} ${senses.map(({ is }) => is).join(' ')}`, { figure, senses }));
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
