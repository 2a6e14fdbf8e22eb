/** An invented world to write content about: bodies that count people who leave towns, in a year that has not come. */
import { randomFrom, type Random } from './random.ts';

/** What one or several bodies counted. */
export interface Fact {
  readonly town: number;
  readonly people: number;
  /** In 2091. */
  readonly day: number;
  readonly month: string;
  /** Who reports it where. Never empty. */
  readonly reports: Report[];
}

export interface Report {
  readonly document: number;
  /** From 1. */
  readonly passage: number;
  readonly body: number;
}

export interface World {
  readonly bodies: number;
  /** By document and passage: the facts that it reports, each with the body that counted. */
  readonly documents: readonly (readonly (readonly { readonly fact: Fact; readonly body: number }[])[])[];
  /** What no disagreement is about. */
  readonly facts: readonly Fact[];
  /** By disagreement: the facts that contradict each other. */
  readonly disagreements: readonly (readonly Fact[])[];
  readonly pages: number;
  readonly random: Random;
}

const MONTHS = ['January', 'March', 'April', 'June', 'August', 'September', 'October', 'November'];

/** 12 claims a page, 200 documents for 2,000 pages; as many disagreements for the claims as the site has. */
export const CLAIMS_A_PAGE = 12;
const FEWEST_DOCUMENTS = 10;
export const CLAIMS_A_DISAGREEMENT = 28;
const FACTS_A_PASSAGE = 5;

/** Positions of a disagreement; each is a claim, and so is one sentence of the note. */
const POSITIONS = 3;
export const CLAIMS_ON_A_DISAGREEMENT = POSITIONS + 1;

export interface WorldPlan {
  /** How many claims the site is to have, roughly, those on disagreements among them; at least 100. */
  readonly claims: number;
  /** How many disagreements it has; by plan one for 28 claims, as the site has. */
  readonly disagreements?: number;
  /** Ten by plan; fewer make more documents. */
  readonly pagesADocument?: number;
  readonly seed?: number;
}

export function inventWorld({ claims, disagreements: planned, pagesADocument = 10, seed = 1 }: WorldPlan): World {
  const random = randomFrom(seed);
  const disputes = planned ?? Math.round(claims / CLAIMS_A_DISAGREEMENT);
  const pages = Math.round((claims - disputes * CLAIMS_ON_A_DISAGREEMENT) / CLAIMS_A_PAGE);
  const count = Math.max(FEWEST_DOCUMENTS, Math.round(pages / pagesADocument));
  const bodies = 20 + Math.round(count / 4);
  const all: Fact[] = [];
  const invent = (): Fact => {
    // Each has another number of people, so that nothing is said twice by chance.
    const people = 20 + all.length;
    const fact: Fact = {
      town: 1 + random.below(400),
      people,
      day: 1 + random.below(28),
      month: random.oneOf(MONTHS),
      reports: [],
    };
    all.push(fact);
    return fact;
  };
  const documents = Array.from({ length: count }, (_document, document) =>
    Array.from({ length: 8 + random.below(9) }, (_passage, index) =>
      Array.from({ length: FACTS_A_PASSAGE }, () => {
        const fact = all.length > 0 && random.below(3) === 0 ? random.oneOf(all) : invent();
        const body = 1 + random.below(bodies);
        fact.reports.push({ document, passage: index + 1, body });
        return { fact, body };
      }),
    ),
  );
  const shuffled = shuffle(all, random);
  const disagreements = Array.from({ length: disputes }, (_none, index) =>
    shuffled.slice(index * POSITIONS, (index + 1) * POSITIONS),
  );
  return { bodies, documents, facts: shuffled.slice(disputes * POSITIONS), disagreements, pages, random };
}

function shuffle<T>(things: readonly T[], random: Random): T[] {
  return things
    .map((thing) => ({ thing, place: random.below(2 ** 30) }))
    .sort((a, b) => a.place - b.place)
    .map(({ thing }) => thing);
}
