import { claimsOfPage } from './numbering.ts';
import type { Claim, Evidence, Page, PageKind } from './model.ts';

/** Home and the pages about the site, then the explainers, then the disagreements. */
const KINDS: readonly PageKind[] = ['page', 'explainer', 'disagreement'];

/** Every page in the order in which lists of the whole site name them; within a kind, in the order that authors gave. */
export function pagesInReadingOrder(evidence: Evidence): Page[] {
  return [...evidence.pages.values()].sort(
    (a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || a.order - b.order || (a.slug < b.slug ? -1 : 1),
  );
}

/** Every claim of the site, page by page, each once. */
export function claimsInReadingOrder(evidence: Evidence): Claim[] {
  return pagesInReadingOrder(evidence).flatMap((page) => claimsOfPage(page.address, evidence));
}
