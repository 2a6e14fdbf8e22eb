import type { Check } from './check.ts';
import type { Finding } from '../findings.ts';
import type { Page } from '../model.ts';

/** What a step begins with: "10 minutes." */
const MINUTES = /^(\d+) minutes\b/;

const PARTS = ['sheet', 'answers'] as const;

const FOLDER = { lesson: 'lessons', sheet: 'sheets', answers: 'answers' } as const;

/** A lesson has a sheet and answers, each of them has its lesson, and the minutes of the steps add up to those of the lesson. */
export const wholeLessons: Check = (content) => {
  const lessons = content.pages.filter(({ kind }) => kind === 'lesson');
  const parts = content.pages.filter(({ kind }) => kind === 'sheet' || kind === 'answers');
  const addresses = new Set([...content.pages.map(({ address }) => address), ...content.unread]);
  return [
    ...lessons.flatMap((lesson) => [
      ...PARTS.filter((part) => !addresses.has(`${lesson.address}${part}/`)).map((part) => without(part, lesson)),
      ...wrongMinutes(lesson),
    ]),
    ...parts.filter(({ slug }) => !addresses.has(`/teach/${slug}/`)).map((part) => without('lesson', part)),
  ];
};

function without(part: keyof typeof FOLDER, { at, slug, title }: Page): Finding {
  const what = part === 'answers' ? 'answers' : `a ${part}`;
  return {
    code: 'incomplete-lesson',
    at,
    message: `"${title}" is without ${what}, so nobody could teach with it: a lesson is a page for the teacher, a sheet and answers, in files of one name.`,
    help: `Write content/${FOLDER[part]}/${slug}.mdx.`,
  };
}

function wrongMinutes({ at, lesson, loose }: Page): Finding[] {
  const steps = loose.flatMap(({ text }) => MINUTES.exec(text)?.[1] ?? []).map(Number);
  const sum = steps.reduce((all, one) => all + one, 0);
  if (lesson === null || sum === lesson.minutes) return [];
  return [
    {
      code: 'incomplete-lesson',
      at,
      message: `The steps take ${sum} minutes (${steps.join(' + ') || 'none says how long it takes'}), and the lesson says ${lesson.minutes}, so a teacher could not plan with it.`,
      help: 'Begin each step with its minutes, as in "1. **10 minutes.** Hand out the sheet.", and write their sum as minutes: in the front matter.',
    },
  ];
}
