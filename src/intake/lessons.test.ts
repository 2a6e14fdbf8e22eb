import { describe, expect, it } from 'vitest';
import { everythingByLetter } from '../evidence/a-to-z.ts';
import { recordsOf } from '../search/records/index.ts';
import { checkFiles } from './read-evidence.ts';
import { marksIn, sampleContent } from './sample-content.ts';

const LESSON = `---
title: A lesson
question: Who says so?
summary: A lesson.
aim: Students ask who says so.
minutes: 15
level: Age 14 and up
skills: [sourcing, corroboration]
uses:
  - /disagreements/how-many/
---

1. **5 minutes.** Ask: who was in Aleppo?
2. **10 minutes.** Mark Aleppo on the map of 1 December 2024.
`;

const PART = '---\ntitle: A lesson\nsummary: A part of a lesson.\n---\n\n- <Shown claim="how-many-five" />\n';

const KEY = `${PART}\n<Claim id="only-in-the-key" on="first-report#p1">The Observer says that at least five died.</Claim>\n`;

const FILES = {
  'content/lessons/one.mdx': LESSON,
  'content/sheets/one.mdx': PART,
  'content/answers/one.mdx': KEY,
};

function check(changes: Readonly<Record<string, string>>): ReturnType<typeof checkFiles> {
  return checkFiles(sampleContent('Words.', { ...FILES, ...changes }));
}

/** Checks the content with one file changed; what is found must stand at its marks. */
function expectIn(file: keyof typeof FILES, text: string, codes: readonly string[]): readonly string[] {
  const { findings } = check({ [file]: text });
  expect(findings.map(({ code, at }) => [code, at.file])).toEqual(codes.map((code) => [code, file]));
  const places = findings.map(({ at }) => ({ line: at.line, column: at.column }));
  expect(places).toEqual(marksIn(text));
  return findings.map(({ message }) => message);
}

/** A text with `⟦` before its first character, where findings about a file as a whole point. */
const whole = (text: string): string => `⟦${text}`;

describe('a lesson', () => {
  it('is three pages', () => {
    const { evidence, findings } = check({});
    expect(findings).toEqual([]);
    const kinds = ['/teach/one/', '/teach/one/sheet/', '/teach/one/answers/'].map(
      (address) => evidence.pages.get(address)?.kind,
    );
    expect(kinds).toEqual(['lesson', 'sheet', 'answers']);
    expect(evidence.pages.get('/teach/one/')?.lesson).toEqual({
      aim: 'Students ask who says so.',
      minutes: 15,
      level: 'Age 14 and up',
      skills: ['sourcing', 'corroboration'],
      uses: ['/disagreements/how-many/'],
      map: null,
    });
  });

  it('is not there without its sheet and its answers, nor they without it', () => {
    const alone = checkFiles(sampleContent('Words.', { 'content/lessons/one.mdx': LESSON }));
    expect(alone.findings.map(({ help }) => help)).toEqual([
      'Write content/sheets/one.mdx.',
      'Write content/answers/one.mdx.',
    ]);
    const sheet = checkFiles(sampleContent('Words.', { 'content/sheets/one.mdx': PART }));
    expect(sheet.findings.map(({ code, help }) => [code, help])).toEqual([
      ['incomplete-lesson', 'Write content/lessons/one.mdx.'],
    ]);
  });

  it('takes as long as its steps', () => {
    const [message] = expectIn('content/lessons/one.mdx', whole(LESSON.replace('minutes: 15', 'minutes: 20')), [
      'incomplete-lesson',
    ]);
    expect(message).toBe(
      'The steps take 15 minutes (5 + 10), and the lesson says 20, so a teacher could not plan with it.',
    );
  });

  it('trains skills that are known, and uses sections that are there', () => {
    expectIn('content/lessons/one.mdx', LESSON.replace('corroboration]', '⟦guessing]'), ['wrong-value']);
    expectIn('content/lessons/one.mdx', LESSON.replace('- /dis', '- ⟦/dis').replace('how-many/', 'how-many/#no'), [
      'dead-link',
    ]);
  });

  it('is not called as a page of /teach/ that is no lesson', () => {
    const { findings } = check({ 'content/lessons/links.mdx': LESSON });
    expect(findings.map(({ code, at }) => [code, at.file])).toEqual([['unreadable', 'content/lessons/links.mdx']]);
  });
});

describe('the words of a lesson outside claims', () => {
  it('may ask about a place or tell what to do with it, and say nothing of it', () => {
    expectIn('content/sheets/one.mdx', `${PART}\nWho held Hama on 1 December 2024? Mark Hama.\n`, []);
    expectIn('content/sheets/one.mdx', `${PART}\nThe army left ⟦Hama. Mark Hama.\n`, ['uncited-statement']);
    expectIn('content/answers/one.mdx', `${KEY}\nThe army left it on ⟦1 December 2024.\n`, ['uncited-statement']);
  });

  it('hold no number of people and nobody’s words, not even in a question', () => {
    expectIn('content/sheets/one.mdx', `${PART}\nWho counted ⟦412 people?\n`, ['uncited-statement']);
    expectIn('content/sheets/one.mdx', `${PART}\nWho said ⟦“we will win this war”?\n`, ['uncited-statement']);
  });

  it('may call a line of the sheet by its letter', () => {
    expectIn('content/answers/one.mdx', `${KEY}\nBoth A and B are right.\n`, []);
  });
});

describe('an answer key', () => {
  it('is in no search and in no list of names', () => {
    const { evidence } = check({});
    const records = JSON.stringify(recordsOf(evidence));
    expect(records).toContain('/teach/one/');
    expect(records).not.toContain('answers/');
    expect(records).not.toContain('five died');
    expect(JSON.stringify(everythingByLetter(evidence))).not.toContain('/teach/one/answers/');
  });
});
