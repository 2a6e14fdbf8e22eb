import { figuresIn, type Figure } from '../figures.ts';
import { onceByObject } from '../once-by-object.ts';
import { tellingsOf } from '../retellings.ts';
import { citesWhatExists } from '../standing.ts';
import { fieldsShown, isToBeHeld } from './held-fields.ts';
import type { Content, Evidence, WrittenClaim } from '../model.ts';

/** Words with what findings call them, and those of their figures that are held to passages. */
export interface ToldFigures extends WrittenClaim {
  readonly called: string;
  readonly figures: readonly Figure[];
  /** What it is: a claim or an answer of a disagreement in a word; a claim told again; or a title, question, summary or heading, which can except nothing. */
  readonly is: 'claim' | 'retelling' | 'title';
}

/** All words whose figures are held to passages that exist: claims, retellings, answers in a word, titles of events, and what stands before claims. Kept for each content. */
export function figuresTold(content: Content, evidence: Evidence): readonly ToldFigures[] {
  return toldIn(evidence)(content);
}

const toldIn = onceByObject((evidence: Evidence) => onceByObject((content: Content) => gather(content, evidence)));

function gather(content: Content, evidence: Evidence): ToldFigures[] {
  const claims = tellingsOf(content, evidence)
    .filter(({ isCited }) => isCited)
    .map((claim) => ({ ...claim, is: claim.isRetelling ? ('retelling' as const) : ('claim' as const) }));
  const values = content.disagreements.flatMap(({ positions }) =>
    positions.flatMap(({ claim: id, value, valueAt }) => {
      const claim = evidence.claims.get(id);
      if (claim === undefined || value === null || !citesWhatExists(claim, evidence)) return [];
      const called = `The value of the answer "${id}"`;
      return [{ ...claim, text: value, at: valueAt, called, figures: figuresIn(value), is: 'claim' as const }];
    }),
  );
  return [...claims, ...values, ...titlesOf(content, evidence)].filter(({ figures }) => figures.length > 0);
}

/** The titles of events, and what stands before the claims of a page. */
function titlesOf(content: Content, evidence: Evidence): ToldFigures[] {
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
  return [...events, ...fields]
    .filter((words) => citesWhatExists(words, evidence))
    .map((words) => ({ ...words, is: 'title' }));
}
