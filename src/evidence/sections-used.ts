import type { Evidence, Lesson } from './model.ts';

/** A section, or a whole page, that a lesson works with. */
interface UsedSection {
  /** From the root of the site. */
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
