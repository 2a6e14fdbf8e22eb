import { wordCount } from '../word-count.ts';
import type { Check } from './check.ts';
import type { At, Evidence, Page, Section } from '../model.ts';

/** Words of a section of an explainer: what a class can read in two minutes. */
const MOST_WORDS = 250;

/** A section of an explainer is short enough to be linked, read and discussed by itself. Panels and headings do not count. */
export const shortSections: Check = (content, evidence) =>
  content.pages
    .filter(({ kind }) => kind === 'explainer')
    .flatMap((page) => {
      const texts = textsOf(page, evidence);
      const sections = page.sections.filter(({ depth }) => depth === 2);
      return sections.flatMap((section, index) => {
        const words = wordsBetween(section, sections[index + 1], texts);
        if (words <= MOST_WORDS) return [];
        return [
          {
            code: 'long-section' as const,
            at: section.at,
            message: `The section “${section.title}” has ${words} words; one that is linked by itself has at most ${MOST_WORDS}.`,
            help: 'Make two sections of it, or leave out what stands elsewhere on the site and link to it.',
          },
        ];
      });
    });

interface Text {
  readonly text: string;
  readonly at: At;
}

function textsOf(page: Page, evidence: Evidence): Text[] {
  return [...page.claims.flatMap((id) => evidence.claims.get(id) ?? []), ...page.loose];
}

/** Words that stand behind the heading of one section and before that of the next. */
function wordsBetween(section: Section, next: Section | undefined, texts: readonly Text[]): number {
  const within = texts.filter(({ at }) => at.line > section.at.line && (next === undefined || at.line < next.at.line));
  return within.reduce((sum, { text }) => sum + wordCount(text), 0);
}
