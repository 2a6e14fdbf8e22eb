/** Which records a term leads to, and how well: BM25F, worked out once when the index is made. */
import { addTo } from '../evidence/lists-by-key.ts';
import { termsOfDate } from './date-words.ts';
import { SITE_TERM } from './asked-of-site.ts';
import { conceptOf } from './spellings.ts';
import { termsOfText, titleTerm, type Vocabulary } from './terms.ts';
import type { SearchRecord } from './records/index.ts';

/** A record that a term leads to. */
interface Posting {
  readonly record: number;
  /** How well it answers, 1 to 255. */
  readonly impact: number;
}

/** A record that has a term, before it is known in how many others it stands. */
interface Weighed {
  readonly record: number;
  readonly weight: number;
  /** Whether the term is the name of what the record is the page or the entry of. */
  readonly isAbout: boolean;
}

export interface Postings {
  /** By term, in the order of the records. */
  readonly byTerm: ReadonlyMap<string, readonly Posting[]>;
  /** Terms that lead to more records than are kept. */
  readonly cut: ReadonlySet<string>;
  /** How many records hold each folded word. */
  readonly words: ReadonlyMap<string, number>;
  /** By record: the glossary entries that it names. */
  readonly named: readonly (readonly string[])[];
}

/** The best records of a term that are kept: more than anybody reads, and few enough to be loaded at once. */
export const MOST_RECORDS = 1_000;

const LARGEST_IMPACT = 255;

/** How much a word in each part of a record weighs, and how much the length of that part counts against it. */
const FIELDS = {
  title: { weight: 6, slope: 0.5, keepsStopWords: true },
  lead: { weight: 3, slope: 0.5, keepsStopWords: true },
  page: { weight: 1, slope: 0.3, keepsStopWords: false },
  parts: { weight: 0.9, slope: 0.6, keepsStopWords: false },
  also: { weight: 0.6, slope: 0.7, keepsStopWords: false },
} as const;

type Field = keyof typeof FIELDS;
const FIELD_NAMES = Object.keys(FIELDS) as Field[];

/** How soon more of the same word stops to count. */
const SATURATION = 3;

/** What it adds to the weight of a name that the record is the page or the entry of it. */
const ABOUT = 8;

export function postingsOf(records: readonly SearchRecord[], vocabulary: Vocabulary): Postings {
  const words = new Map<string, number>();
  const named: string[][] = [];
  const fieldLengths = Object.fromEntries(FIELD_NAMES.map((field) => [field, 0])) as Record<Field, number>;
  const read = records.map((record) => {
    const known = new Set<string>();
    const fields = FIELD_NAMES.map((field) => {
      const {
        terms,
        length,
        words: own,
      } = termsOfText(textOf(record, field), vocabulary, FIELDS[field].keepsStopWords);
      fieldLengths[field] += length;
      for (const word of own) known.add(word);
      return { field, terms, length };
    });
    for (const word of known) words.set(word, (words.get(word) ?? 0) + 1);
    const names = fields.flatMap(({ terms }) => terms).filter((term) => term.startsWith('§'));
    named.push([...new Set(names)].map((term) => term.slice(1)));
    return { record, fields };
  });

  const weights = new Map<string, Weighed[]>();
  read.forEach(({ record, fields }, number) => {
    const own = new Map<string, number>();
    const add = (term: string, weight: number): void => {
      own.set(term, (own.get(term) ?? 0) + weight);
    };
    for (const { field, terms, length } of fields) {
      const { weight, slope } = FIELDS[field];
      const usual = fieldLengths[field] / Math.max(1, records.length);
      const damp = 1 - slope + (slope * length) / Math.max(1, usual);
      for (const term of terms) add(term, weight / damp);
    }
    for (const term of record.dates.flatMap(termsOfDate)) add(term, FIELDS.title.weight);
    for (const iso of record.dates) add(iso.slice(0, 'YYYY'.length), FIELDS.lead.weight);
    const concept = record.about === null ? null : conceptOf(record.about);
    if (concept !== null) add(concept, ABOUT);
    add(titleTerm(record.title), ABOUT);
    if (record.ofSite > 0) add(SITE_TERM, record.ofSite);
    for (const [term, weight] of own) {
      addTo(weights, term, {
        record: number,
        weight: record.boost * (weight / (SATURATION + weight)),
        isAbout: term === concept,
      });
    }
  });
  return { ...asImpacts(weights, records.length), words, named };
}

function textOf(record: SearchRecord, field: Field): string {
  switch (field) {
    case 'parts':
      return record.parts.map(({ text }) => text).join(' \n ');
    case 'page':
      return record.page ?? '';
    default:
      return record[field];
  }
}

function asImpacts(
  weights: ReadonlyMap<string, readonly Weighed[]>,
  records: number,
): Pick<Postings, 'byTerm' | 'cut'> {
  const byTerm = new Map<string, Posting[]>();
  const cut = new Set<string>();
  const highest = rarity(1, records);
  for (const [term, found] of weights) {
    const scale = (LARGEST_IMPACT * rarity(found.length, records)) / highest;
    const impactOf = ({ weight }: Weighed): number => Math.max(1, Math.round(scale * weight));
    if (found.length > MOST_RECORDS) cut.add(term);
    byTerm.set(
      term,
      cut.has(term)
        ? bestOf(found, impactOf)
        : found.map((one): Posting => ({ record: one.record, impact: impactOf(one) })),
    );
  }
  return { byTerm, cut };
}

/**
 * Of a term that stands in more records than are kept the best, in their order. Impacts of what is so common hardly differ: of a
 * name its own entry or page has the highest, or it would be lost among all that name it.
 */
function bestOf(found: readonly Weighed[], impactOf: (one: Weighed) => number): Posting[] {
  const highest = found.reduce((most, one) => Math.max(most, impactOf(one)), 0);
  const ofAbout = Math.min(LARGEST_IMPACT, highest + 1);
  return found
    .map((one): Posting => ({ record: one.record, impact: one.isAbout ? ofAbout : impactOf(one) }))
    .sort((a, b) => b.impact - a.impact || a.record - b.record)
    .slice(0, MOST_RECORDS)
    .sort((a, b) => a.record - b.record);
}

/** How much a term tells that stands in `found` of all records. */
function rarity(found: number, records: number): number {
  return Math.log(1 + (records - found + 0.5) / (found + 0.5));
}
