import { boundInWords, boundOf, hasTwoMeanings } from '../bounds.ts';
import { figuresHeldIn, numberKey } from '../cited-figures.ts';
import { figuresIn, type Figure } from '../figures.ts';
import { tellingsOf } from '../retellings.ts';
import { citesWhatExists } from '../standing.ts';
import { needsSource } from './cited-statements.ts';
import { fieldsShown, isToBeHeld } from './held-fields.ts';
import type { Check } from './check.ts';
import type { Content, Evidence, WrittenClaim } from '../model.ts';
import type { Finding } from '../findings.ts';
import type { Bound } from '../pictures.ts';

/** Words with whose they are, and with their figures. */
type Told = WrittenClaim & { readonly called: string; readonly figures: readonly Figure[] };

/** Numbers that stand alone, and those that a text adds up: "44 + 100 + 183 = 327". What these are stands with the sum. */
const NUMBERS = /\d[\d,]*(?: [+=] \d[\d,]*)*/gu;

/**
 * A number is given as its passage gives it: "at least 12" does not become 12 or "up to 12", nor 12 "about 12". That holds for
 * claims, for the answers of disagreements in a word, and for titles, questions, summaries and headings. Retellings are held to their
 * claims, see `keptHedges`.
 */
export const heldBounds: Check = (content, evidence) => [
  ...tellingsOf(content, evidence).flatMap((claim) =>
    claim.isCited && !claim.isRetelling ? findingsOf(claim, evidence) : [],
  ),
  ...content.disagreements.flatMap(({ positions }) =>
    positions.flatMap(({ claim: id, value, valueAt }) => {
      const claim = evidence.claims.get(id);
      if (claim === undefined || value === null || !citesWhatExists(claim, evidence)) return [];
      const called = `The value of the answer "${id}"`;
      return findingsOf({ ...claim, text: value, at: valueAt, called, figures: figuresIn(value) }, evidence);
    }),
  ),
  ...titlesOf(content, evidence).flatMap((title) =>
    findingsOf(title, evidence).map((finding) => ({
      ...finding,
      message: finding.message.replace('no passage that it cites does', 'no passage behind it does'),
      help: 'Give it as the passage does, or leave it out.',
    })),
  ),
];

/** The titles of events, and what stands before the claims of a page, with the figures that are held to passages. */
function titlesOf(content: Content, evidence: Evidence): Told[] {
  const events = content.events.flatMap(({ id, title, claims, at }) => {
    const [first, ...others] = claims.flatMap((claim) => evidence.claims.get(claim.id) ?? []);
    if (first === undefined || others.length + 1 < claims.length) return [];
    const citations = [first, ...others].flatMap((claim) => claim.citations);
    const called = `The title of the event "${id}"`;
    return [{ ...first, text: title, citations, exceptions: [], at, called, figures: figuresIn(title) }];
  });
  const fields = fieldsShown(content, evidence).map((words) => ({
    ...words,
    called: `The ${words.id}`,
    figures: figuresIn(words.text).filter((figure) => isToBeHeld(figure, words.at)),
  }));
  return [...events, ...fields].filter((words) => citesWhatExists(words, evidence));
}

function findingsOf(claim: Told, evidence: Evidence): Finding[] {
  const { text, at, called, figures, citations } = claim;
  const excepted = claim.exceptions.flatMap(({ what }) => what);
  if (figures.length === 0) return [];
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
        message: `${called} gives "${figure.text}" ${inWords(own)}, and no passage that it cites does; there it stands ${[...theirs].map(inWords).join(' or ')}.`,
        help: `Give it as the passage does. Where the number is only spoken of, say so: except="${word}: why".`,
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
