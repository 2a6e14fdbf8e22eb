/** How a lesson is told of in lists and at its head. */
import { SKILLS } from '../evidence/skills.ts';
import type { Evidence, Lesson, Page } from '../evidence/model.ts';

/** "50 minutes, age 14 and up". */
export function lengthAndLevel({ minutes, level }: Lesson): string {
  return `${minutes} minutes, ${level.replace(/^./, (letter) => letter.toLowerCase())}`;
}

/** The skills of a lesson, each with the place where it is explained. */
export function skillsOf({ skills }: Lesson): { readonly name: string; readonly href: string }[] {
  return skills.map((id) => ({ name: SKILLS[id].name, href: `/teach/#${id}` }));
}

/** The page of the lesson that a sheet or an answer key belongs to. */
export function lessonOf({ slug }: Page, evidence: Evidence): Page | undefined {
  return evidence.pages.get(`/teach/${slug}/`);
}
