/** Writes a page of its own for each claim. They are many and alike, so they are written as they are, past Astro. */
import { citationsOf, type PageCitation } from '../bibliography/page-citation.ts';
import { claimAddress, claimPageAddress } from '../evidence/claim-addresses.ts';
import { claimPage } from '../teaching/claim-page.ts';
import type { Making } from './making.ts';
import type { Claim, Evidence } from '../evidence/model.ts';

export function writeClaimPages({ evidence, day, site, write }: Making): string {
  for (const claim of evidence.claims.values()) {
    const edition = { day, site, citations: citationsOfClaim(claim, evidence, day) };
    write(claimPageAddress(claim.id), claimPage(claim, evidence, edition));
  }
  return `${evidence.claims.size} claims.`;
}

/** A claim is cited as the section that it stands in, at the address of the claim. */
function citationsOfClaim(claim: Claim, { pages }: Evidence, published: string): readonly PageCitation[] {
  const page = pages.get(claim.page);
  const section = page?.sections.find(({ id }) => id === claim.section)?.title;
  const whole = page?.title ?? '';
  return citationsOf({
    id: claim.id,
    title: section ?? whole,
    page: section === undefined ? null : whole,
    path: claimAddress(claim),
    published,
  });
}
