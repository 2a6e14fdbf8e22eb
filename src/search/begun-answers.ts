/**
 * Answers to the first two letters of a query, worked out when the index is made: when they are typed nothing is loaded yet, and their
 * answer needs more of the index than any other. Each is a small file of its own.
 */
import { SHORTEST_BEGINNING, type WordRow } from './shards.ts';
import type { Answer, Engine, Hit } from './model.ts';

/** Results of an answer that lies ready: as many as the box in the header shows. */
const MOST_HITS = 6;

/** What fewer words begin with is answered from few files anyway. */
const FEWEST_WORDS = 5;

/** @param engine over the rest of the index */
export async function answersToBeginnings(words: readonly WordRow[], engine: Engine): Promise<Map<string, Answer>> {
  const counts = new Map<string, number>();
  for (const [word, count] of words) {
    const beginning = word.slice(0, SHORTEST_BEGINNING);
    if (count > 0 && isBeginning(beginning)) counts.set(beginning, (counts.get(beginning) ?? 0) + 1);
  }
  const answers = new Map<string, Answer>();
  for (const [beginning, count] of counts) {
    if (count >= FEWEST_WORDS) answers.set(beginning, await engine.search(beginning, MOST_HITS));
  }
  return answers;
}

/** The beginning that a query is, as answers to it are kept; null where it is none. "US" and "us" are not the same. */
export function beginningOf(query: string, limit: number): string | null {
  const beginning = query.toLowerCase();
  const isCapitals = query === query.toUpperCase() && query !== beginning;
  return limit <= MOST_HITS && !isCapitals && isBeginning(beginning) ? beginning : null;
}

function isBeginning(letters: string): boolean {
  return letters.length === SHORTEST_BEGINNING && /^\p{L}+$/u.test(letters);
}

/** An answer that was worked out for addresses that begin with `/`, for another root. */
export function atRoot(answer: Answer, limit: number, root: string): Answer {
  const moved = (url: string): string => root + url.slice(1);
  const { hits, short } = answer;
  return {
    ...answer,
    hits: hits.slice(0, limit).map((hit): Hit => ({
      ...hit,
      url: moved(hit.url),
      claim: hit.claim === null ? null : { ...hit.claim, url: moved(hit.claim.url) },
    })),
    short:
      short === null
        ? null
        : {
            ...short,
            url: moved(short.url),
            citations: short.citations.map(({ label, url }) => ({ label, url: moved(url) })),
          },
  };
}
