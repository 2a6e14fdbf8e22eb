/** What the site itself offers, in the words of schema.org: articles, lessons, claims, data. */
import { claimAddress } from '../evidence/claim-addresses.ts';
import { documentsBehind, documentsCited } from './documents.ts';
import { ownWork, type AddressOf } from './site.ts';
import type { Article, Claim as ClaimData, DatasetLeaf, LearningResource } from 'schema-dts';
import type { Claim, Evidence, Page } from '../evidence/model.ts';
import type { Series } from '../evidence/pictures.ts';

/** @param claims those that a reader meets on the page */
export function articleData({ title }: Pick<Page, 'title'>, claims: readonly Claim[], addressOf: AddressOf): Article {
  return {
    '@type': 'Article',
    headline: title,
    ...ownWork(addressOf),
    ...(claims.length === 0 ? {} : { citation: documentsCited(claims, addressOf) }),
  };
}

/** A lesson as its teacher chooses it; null for other pages. */
export function lessonData({ title, lesson }: Page, addressOf: AddressOf): LearningResource | null {
  if (lesson === null) return null;
  return {
    '@type': 'LearningResource',
    name: title,
    learningResourceType: 'lesson plan',
    teaches: lesson.aim,
    educationalLevel: lesson.level,
    timeRequired: `PT${lesson.minutes}M`,
    ...ownWork(addressOf),
  };
}

/**
 * A claim with its documents. No rating goes with it: how it stands is said in words on the page, and schema.org has only
 * scales from false to true.
 */
export function claimData(claim: Claim, evidence: Evidence, addressOf: AddressOf): ClaimData {
  return {
    '@type': 'Claim',
    '@id': addressOf(claimAddress(claim)),
    text: claim.text,
    ...ownWork(addressOf),
    appearance: { '@id': addressOf(claim.page) },
    citation: documentsBehind(claim, evidence, addressOf),
  };
}

interface DataFiles {
  readonly name: string;
  readonly description: string;
  /** Addresses from the root of the site. */
  readonly files: readonly string[];
}

const ENCODING: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
};

/** Data of the site that can be taken along. */
export function datasetData({ name, description, files }: DataFiles, addressOf: AddressOf): DatasetLeaf {
  return {
    '@type': 'Dataset',
    name,
    description,
    ...ownWork(addressOf),
    distribution: files.map((file) => ({
      '@type': 'DataDownload',
      contentUrl: addressOf(file),
      encodingFormat: ENCODING[file.slice(file.lastIndexOf('.') + 1)] ?? 'text/plain',
    })),
  };
}

/** The numbers of a chart. @param claims those of the chart; @param series its lines */
export function chartData(
  { title, summary, address }: Pick<Page, 'title' | 'summary' | 'address'>,
  claims: readonly Claim[],
  series: readonly Series[],
  addressOf: AddressOf,
): DatasetLeaf {
  const days = series.flatMap(({ points }) => points.map(({ date }) => date)).sort();
  const [first, last] = [days[0], days.at(-1)];
  return {
    ...datasetData({ name: title, description: summary, files: [`${address}numbers.csv`] }, addressOf),
    ...(first === undefined || last === undefined ? {} : { temporalCoverage: `${first}/${last}` }),
    variableMeasured: series.map(({ label }) => label),
    citation: documentsCited(claims, addressOf),
  };
}
