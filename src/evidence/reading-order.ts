import { claimsOfPage } from './numbering.ts';
import { onceByObject } from './once-by-object.ts';
import type { Claim, Evidence, Page, PageKind } from './model.ts';

/** Home and the pages about the site, then the explainers, the actors, the charts, the disagreements, the lessons, and the glossary last. */
const PLACE: Readonly<Record<PageKind, number>> = {
  page: 0,
  explainer: 1,
  actor: 2,
  chart: 3,
  disagreement: 4,
  lesson: 5,
  sheet: 6,
  answers: 7,
  glossary: 8,
};

/** Every page in the order in which lists of the whole site name them; within a kind, in the order that authors gave. */
export const pagesInReadingOrder = onceByObject((evidence: Evidence): readonly Page[] =>
  [...evidence.pages.values()].sort(
    (a, b) => PLACE[a.kind] - PLACE[b.kind] || a.order - b.order || (a.slug < b.slug ? -1 : 1),
  ),
);

/** Every claim of the site, page by page, each once. */
export function claimsInReadingOrder(evidence: Evidence): Claim[] {
  return pagesInReadingOrder(evidence).flatMap((page) => claimsOfPage(page.address, evidence));
}
