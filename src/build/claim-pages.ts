/** Writes a page of its own for each claim. They are many and alike, so they are written as they are, past Astro. */
import { citationsOf, type PageCitation } from '../bibliography/page-citation.ts';
import { claimAddress, claimPageAddress } from '../evidence/claim-addresses.ts';
import { onceByKey } from '../evidence/once-by-key.ts';
import { claimPage } from '../teaching/claim-page.ts';
import { buildStep } from './build-step.ts';
import type { Claim, Evidence } from '../evidence/model.ts';
import type { AstroIntegration } from 'astro';

export function claimPages(): AstroIntegration {
  return buildStep('claim-pages', async ({ evidence, day, site, write }) => {
    const citationsFor = citationsOfClaims(evidence, day);
    for (const claim of evidence.claims.values()) {
      const page = claimPage(claim, evidence, { day, site, citations: citationsFor(claim) });
      write(claimPageAddress(claim.id), page);
    }
    return `${evidence.claims.size} claims.`;
  });
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
