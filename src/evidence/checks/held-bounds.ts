import { boundInWords, boundOf, hasTwoMeanings } from '../bounds.ts';
import { figuresHeldIn, numberKey } from '../cited-figures.ts';
import { figuresIn, type Figure } from '../figures.ts';
import { needsSource } from './cited-statements.ts';
import { figuresTold, type ToldFigures } from './told-figures.ts';
import type { Check } from './check.ts';
import type { Evidence } from '../model.ts';
import type { Finding } from '../findings.ts';
import type { Bound } from '../pictures.ts';

/** Numbers that stand alone, and those that a text adds up: "44 + 100 + 183 = 327". What these are stands with the sum. */
const NUMBERS = /\d[\d,]*(?: [+=] \d[\d,]*)*/gu;

/**
 * A number is given as its passage gives it: "at least 12" does not become 12 or "up to 12", nor 12 "about 12". That holds for
 * claims, for the answers of disagreements in a word, and for titles, questions, summaries and headings. Retellings are held to their
 * claims, see `keptHedges`.
 */
export const heldBounds: Check = (content, evidence) =>
  figuresTold(content, evidence).flatMap((told) => (told.is === 'retelling' ? [] : findingsOf(told, evidence)));

function findingsOf(
  { text, at, called, figures, citations, exceptions, is }: ToldFigures,
  evidence: Evidence,
): Finding[] {
  const excepted = exceptions.flatMap(({ what }) => what);
  const sums = [...text.matchAll(NUMBERS)].filter(([numbers]) => /[+=]/.test(numbers));
  const added = new Set(sums.flatMap(([sum]) => figuresIn(sum).map(numberKey)));
  return figures.flatMap((figure) => {
    const key = numberKey(figure);
    if (key === null || figure.isOfName || added.has(key) || excepted.includes(figure.text.toLowerCase())) return [];
    const own = boundOf(figure, text);
    const theirs = new Set(
      citations.flatMap((citation) => [...(figuresHeldIn(evidence)(citation).numbers.get(key) ?? [])]),
    );
    const [first] = theirs;
    if (first === undefined || theirs.has(own) || (theirs.has(null) && mayBeExact(figure, text))) return [];
    const word = boundInWords(own ?? first ?? 'about');
    if (excepted.includes(word)) return [];
    return [
      {
        code: 'bound-not-held' as const,
        at,
        words: figure.text,
        message: `${called} gives "${figure.text}" ${inWords(own)}, and no passage ${is === 'title' ? 'behind it' : 'that it cites'} does; there it stands ${[...theirs].map(inWords).join(' or ')}.`,
        help:
          is === 'title'
            ? 'Give it as the passage does, or leave it out.'
            : `Give it as the passage does. Where the number is only spoken of, say so: except="${word}: why".`,
      },
    ];
  });
}

/** Before a small number in words "about" may mean what something is about, and "over" how long it took. */
function mayBeExact(figure: Figure, text: string): boolean {
  const isSmall = figure.kind === 'number' && Number.isInteger(figure.value) && !needsSource(figure);
  return isSmall && hasTwoMeanings(figure, text);
}

function inWords(bound: Bound | null): string {
  return bound === null ? 'as exact' : `with “${boundInWords(bound)}”`;
}
