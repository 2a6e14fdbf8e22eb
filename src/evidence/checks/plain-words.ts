import { readingGrade } from '../reading-ease.ts';
import { retellingsOf } from '../retellings.ts';
import type { Check } from './check.ts';
import type { Finding } from '../findings.ts';
import type { Content, Evidence, Page } from '../model.ts';

/** The grade that a page may need; see `readingGrade`. A bright sixteen-year-old is in grade ten or eleven. */
const HIGHEST_GRADE = 10.5;

/** The same for what is told again for younger readers: twelve-year-olds are in grade six or seven. */
const HIGHEST_GRADE_RETOLD = 7;

/** Words of a sentence in a retelling. */
const LONGEST_RETOLD = 16;

/** Short texts swing too much to be held to a grade, in words. */
const SHORTEST_MEASURED = 150;

/** A page is in plain English: its sentences are short and its words common; in retellings more than elsewhere. */
export const plainWords: Check = (content, evidence) => [
  ...content.pages.flatMap((page) => {
    const text = textOf(page, evidence);
    const isRetold = page.retellings.length > 0;
    const highest = isRetold ? HIGHEST_GRADE_RETOLD : HIGHEST_GRADE;
    if (text.split(/\s+/).length < SHORTEST_MEASURED) return [];
    const grade = readingGrade(text);
    if (grade <= highest) return [];
    return [
      {
        code: 'hard-to-read' as const,
        at: page.at,
        message: `The page reads at grade ${grade.toFixed(1)}; grade ${highest} or lower is plain enough for a ${isRetold ? 'twelve' : 'sixteen'}-year-old.`,
        help: `Split long sentences, take shorter words. The longest: “${longestSentence(text)}”`,
      },
    ];
  }),
  ...longRetellings(content),
];

function longRetellings(content: Content): Finding[] {
  return retellingsOf(content).flatMap(({ text, at }) => {
    const longest = sentencesOf(text).find((sentence) => sentence.split(/\s+/).length > LONGEST_RETOLD);
    if (longest === undefined) return [];
    return [
      {
        code: 'hard-to-read' as const,
        at,
        message: `A sentence of a retelling has ${longest.split(/\s+/).length} words; at most ${LONGEST_RETOLD} are easy for a twelve-year-old.`,
        help: `Make two of it: “${longest}”`,
      },
    ];
  });
}

function textOf(page: Page, evidence: Evidence): string {
  const claims = page.claims.map((id) => evidence.claims.get(id)?.text ?? '');
  return [...claims, ...page.retellings.map(({ text }) => text), ...page.loose.map(({ text }) => text)].join(' ');
}

function longestSentence(text: string): string {
  return sentencesOf(text).reduce((longest, sentence) => (sentence.length > longest.length ? sentence : longest), '');
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?][”’]?)\s+/);
}
