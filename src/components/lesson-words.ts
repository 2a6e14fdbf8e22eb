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

interface UsedSection {
  readonly href: string;
  /** The section, and the page that it stands on, where it has another title. */
  readonly title: string;
  readonly page: string | null;
}

/** What a lesson works with, by name. */
export function sectionsUsed({ uses }: Lesson, evidence: Evidence): UsedSection[] {
  return uses.map((href) => {
    const [address = '', anchor] = href.split('#');
    const page = evidence.pages.get(address);
    const section = page?.sections.find(({ id }) => id === anchor);
    if (page === undefined) return { href, title: href, page: null };
    return section === undefined
      ? { href, title: page.title, page: null }
      : { href, title: section.title, page: page.title };
  });
}

/** The page of the lesson that a sheet or an answer key belongs to. */
export function lessonOf({ slug }: Page, evidence: Evidence): Page | undefined {
  return evidence.pages.get(`/teach/${slug}/`);
}
