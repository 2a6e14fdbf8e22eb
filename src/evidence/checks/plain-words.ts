import { readingGrade } from '../reading-ease.ts';
import type { Check } from './check.ts';
import type { Evidence, Page } from '../model.ts';

/** The grade that a page may need; see `readingGrade`. A bright sixteen-year-old is in grade ten or eleven. */
const HIGHEST_GRADE = 10.5;

/** Short texts swing too much to be held to a grade, in words. */
const SHORTEST_MEASURED = 150;

/** A page is in plain English: its sentences are short and its words common. */
export const plainWords: Check = (content, evidence) =>
  content.pages.flatMap((page) => {
    const text = textOf(page, evidence);
    if (text.split(/\s+/).length < SHORTEST_MEASURED) return [];
    const grade = readingGrade(text);
    if (grade <= HIGHEST_GRADE) return [];
    return [
      {
        code: 'hard-to-read' as const,
        at: page.at,
        message: `The page reads at grade ${grade.toFixed(1)}; grade ${HIGHEST_GRADE} or lower is plain enough for a sixteen-year-old.`,
        help: `Split long sentences, take shorter words. The longest: “${longestSentence(text)}”`,
      },
    ];
  });

function textOf(page: Page, evidence: Evidence): string {
  const claims = page.claims.map((id) => evidence.claims.get(id)?.text ?? '');
  return [...claims, ...page.loose.map(({ text }) => text)].join(' ');
}

function longestSentence(text: string): string {
  const sentences = text.split(/(?<=[.!?])\s+/);
  return sentences.reduce((longest, sentence) => (sentence.length > longest.length ? sentence : longest), '');
}
