/** Writes a page of its own for each claim. They are many and alike, so they are written as they are, past Astro. */
import { citationsOf, type PageCitation } from '../bibliography/page-citation.ts';
import { claimAddress, claimPageAddress } from '../evidence/claim-addresses.ts';
import { onceByKey } from '../evidence/once-by-key.ts';
import { claimPage } from '../teaching/claim-page.ts';
import type { Making } from './making.ts';
import type { Claim, Evidence } from '../evidence/model.ts';

export function writeClaimPages({ evidence, day, site, write }: Making): string {
  const citationsFor = citationsOfClaims(evidence, day);
  for (const claim of evidence.claims.values())
    write(claimPageAddress(claim.id), claimPage(claim, evidence, { day, site, citations: citationsFor(claim) }));
  return `${evidence.claims.size} claims.`;
}

/** Stands in the citations of a section for the address of the claim that is cited from it. */
const PLACE = '/place-of-the-claim/';

/**
 * How each claim is cited: as the section that it stands in, at the address of the claim. So each section is put into words
 * once, and not each claim.
 */
function citationsOfClaims(evidence: Evidence, published: string): (claim: Claim) => readonly PageCitation[] {
  const ofSection = onceByKey(
    ({ page, section }: Claim) => `${page}#${section}`,
    ({ page: address, section }) => {
      const page = evidence.pages.get(address);
      const title = page?.sections.find(({ id }) => id === section)?.title;
      return citationsOf({
        id: 'claim',
        title: title ?? page?.title ?? '',
        page: title === undefined ? null : (page?.title ?? null),
        path: PLACE,
        published,
      });
    },
  );
  return (claim) =>
    ofSection(claim).map((citation) => ({
      ...citation,
      text: citation.text
        .replaceAll(PLACE, claimAddress(claim))
        .replace('aleppo-explained-claim', `aleppo-explained-${claim.id}`),
    }));
}
