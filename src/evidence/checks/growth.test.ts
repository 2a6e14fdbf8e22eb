/**
 * The checks take time in proportion to the content: for a site thirty times as large, in claims and documents, each takes
 * thirty times as long, not nine hundred. (Reading goes file by file; how long a file can take is held in
 * src/intake/hostile-content.test.ts, and "npm run bench" measures it all.)
 *
 * What is compared is time of the processor, the least of several runs, with a factor of three, so that a busy machine does not
 * matter; a check that is done with the large site in next to no time passes.
 */
import { expect, it } from 'vitest';
import { generateContent } from '../../generator/generate-content.ts';
import { takeIn } from '../../intake/take-in.ts';
import { assembleEvidence } from '../evidence.ts';
import { checkEvidence, CHECKS } from './index.ts';
import type { Content } from '../model.ts';

const TIMES = 30;
const FACTOR = 3;

/** Microseconds that are too few to be told from chance. */
const NO_TIME = 50_000;

/** So many sites in one, each with its own claims, documents, origins, pages and disagreements. */
function multiplied(content: Content, times: number): Content {
  const copies = Array.from({ length: times }, (_copy, index) => {
    const own = (id: string): string => `${id}-copy-${index}`;
    const address = (path: string): string => path.replace(/[^/]+(?=\/(#|$))/, own);
    return {
      origins: content.origins.map((origin) => ({
        ...origin,
        id: own(origin.id),
        name: own(origin.name),
        called: [origin.name, ...origin.called],
      })),
      documents: content.documents.map((document) => ({
        ...document,
        id: own(document.id),
        url: document.url === null ? null : own(document.url),
        label: own(document.label),
        passages: new Map(
          [...document.passages].map(([id, passage]) => [
            id,
            { ...passage, digest: passage.digest.map((statement) => ({ ...statement, by: statement.by.map(own) })) },
          ]),
        ),
      })),
      pages: content.pages.map((page) => ({
        ...page,
        address: page.address === '/' ? `/home-${index}/` : address(page.address),
        claims: page.claims.map(own),
        links: page.links.map((link) => ({ ...link, to: address(link.to) })),
      })),
      claims: content.claims.map((claim) => ({
        ...claim,
        id: own(claim.id),
        page: address(claim.page),
        disagreement: claim.disagreement === null ? null : own(claim.disagreement),
        citations: claim.citations.map((citation) => ({
          ...citation,
          document: own(citation.document),
          picked: citation.picked.map(own),
        })),
      })),
      disagreements: content.disagreements.map((disagreement) => ({ ...disagreement, id: own(disagreement.id) })),
      fingerprints: [...content.fingerprints].map(([id, passages]) => [own(id), passages] as const),
    };
  });
  return {
    ...content,
    origins: copies.flatMap((copy) => copy.origins),
    documents: copies.flatMap((copy) => copy.documents),
    pages: copies.flatMap((copy) => copy.pages),
    claims: copies.flatMap((copy) => copy.claims),
    disagreements: copies.flatMap((copy) => copy.disagreements),
    fingerprints: new Map(copies.flatMap((copy) => copy.fingerprints)),
  };
}

/** The microseconds of the processor that `run` takes, the least of several runs. */
function costOf(run: () => unknown): number {
  const costs = [1, 2, 3].map(() => {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    return user + system;
  });
  return Math.min(...costs);
}

function costs(content: Content): Map<string, number> {
  const evidence = assembleEvidence(content);
  return new Map([
    ['assembleEvidence', costOf(() => assembleEvidence(content))],
    ...CHECKS.map((check) => [check.name, costOf(() => check(content, evidence))] as const),
  ]);
}

it('time grows in proportion to the content', { timeout: 120_000 }, () => {
  const { content } = takeIn(generateContent({ claims: 300, pagesADocument: 1 }));
  const large = multiplied(content, TIMES);
  expect(checkEvidence(large, assembleEvidence(large))).toEqual([]);

  const before = costs(content);
  const tooSlow = [...costs(large)].filter(
    ([check, cost]) => cost > NO_TIME && cost > (before.get(check) ?? 0) * TIMES * FACTOR,
  );
  expect(tooSlow).toEqual([]);
});
