import type { Claim, LooseText, Standing } from '../../evidence/model.ts';
import type { ResultKind, ShortAnswer } from '../model.ts';

/** A stretch of a record that may be shown as the passage that answers: a claim, or words of no claim. */
export interface Part {
  readonly text: string;
  /** Where just this stands, root-absolute; null where the record's own address is as near as it gets. */
  readonly url: string | null;
  /** Of a claim; null of other words. */
  readonly standing: Standing | null;
}

/** What a short answer says of a record, if it may be one. */
export interface Short extends Pick<ShortAnswer, 'name' | 'says' | 'arabic' | 'citations'> {
  /** The series of a chart with several that it is the newest number of: a query must name it. Null elsewhere. */
  readonly series: string | null;
}

/** A thing that a reader can find. */
export interface SearchRecord {
  /** Root-absolute, with its anchor. */
  readonly url: string;
  readonly kind: ResultKind;
  readonly title: string;
  /** Title of the page that it stands on, where that is another. */
  readonly page: string | null;
  readonly parts: readonly Part[];
  /** More parts that may be shown, by which it is not found: they are other records' own. */
  readonly borrowed: readonly Part[];
  /** Words by which it is found and which are not shown: the question of its page, other spellings. */
  readonly lead: string;
  /** More such words, which weigh less: names as a document spells them, numbers of a chart. */
  readonly also: string;
  /** The glossary entry that it is the page or the entry of, or null. */
  readonly about: string | null;
  /** How much it tells about this site, for who asks whether "this" can be trusted; 0 of nearly all records. */
  readonly ofSite: number;
  /** How much more or less it is likely to be meant than others: 1 for a section. */
  readonly boost: number;
  /** Of a chart one for each series; elsewhere one at most. */
  readonly shorts: readonly Short[];
  /** Dates on which it is found, ISO 8601. */
  readonly dates: readonly string[];
  readonly actors: readonly string[];
  readonly places: readonly string[];
  readonly documents: readonly string[];
}

/** A record of which only so much need be said. */
export function recordOf(
  given: Pick<SearchRecord, 'url' | 'kind' | 'title' | 'parts'> & Partial<SearchRecord>,
): SearchRecord {
  return {
    page: null,
    borrowed: [],
    lead: '',
    also: '',
    about: null,
    ofSite: 0,
    boost: 1,
    shorts: [],
    dates: [],
    actors: [],
    places: [],
    documents: [],
    ...given,
  };
}

export function partOfClaim(claim: Claim): Part {
  return { text: claim.text, url: `${claim.page}#c-${claim.id}`, standing: claim.standing };
}

export function partOfText(text: string, url: string | null = null): Part {
  return { text: text.replace(/\s+/g, ' ').trim(), url, standing: null };
}

/** Loose words put together again where a link or a mark parts a sentence: nobody can read "His rule has" alone. */
export function sentencesOf(loose: readonly LooseText[]): LooseText[] {
  const whole: LooseText[] = [];
  for (const piece of loose) {
    const before = whole.at(-1);
    if (piece.continues && before !== undefined) {
      whole[whole.length - 1] = { ...before, text: before.text + piece.text };
    } else {
      whole.push(piece);
    }
  }
  return whole;
}

/** Ids of the documents that claims cite, each once. */
export function documentsOf(claims: readonly Claim[]): string[] {
  return [...new Set(claims.flatMap(({ citations }) => citations.map(({ document }) => document)))];
}
