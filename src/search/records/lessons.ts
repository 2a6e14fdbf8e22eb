import { SKILLS } from '../../evidence/skills.ts';
import { documentsOf, partOfClaim, partOfText, recordOf, type SearchRecord } from './record.ts';
import type { Evidence, Page } from '../../evidence/model.ts';

/**
 * A lesson with its sheet, found by what it is about and by what a teacher looks for. A reader who asks about the war wants
 * the explainers first.
 */
export function recordOfLesson(page: Page, evidence: Evidence): SearchRecord {
  const sheet = evidence.pages.get(`${page.address}sheet/`);
  const claims = [...page.claims, ...(sheet?.claims ?? [])].flatMap((id) => evidence.claims.get(id) ?? []);
  return recordOf({
    url: page.address,
    kind: 'lesson',
    title: page.title,
    parts: [partOfText(page.summary), partOfText(page.lesson?.aim ?? ''), ...claims.map(partOfClaim)],
    lead: page.question ?? '',
    also: ['lesson plan for teachers', ...(page.lesson?.skills ?? []).map((id) => SKILLS[id].name)].join('. '),
    documents: documentsOf(claims),
    boost: LESS_THAN_A_SECTION,
  });
}

const LESS_THAN_A_SECTION = 0.6;
