import { expect, it } from 'vitest';
import { checkFiles } from './read-evidence.ts';
import { DISAGREEMENT, FRONT_MATTER, sampleContent } from './sample-content.ts';

const CLAIM = '<Claim id="sample-five" on="first-report#p1">At least five people died, Observer says.</Claim>\n';

/** Findings about what a page shows before its claims, each with its line. */
function foundIn(text: string, changes: Readonly<Record<string, string>> = {}): string[] {
  return checkFiles(sampleContent(text, changes))
    .findings.filter(({ code }) => code === 'figure-not-held' || code === 'name-not-held')
    .map(({ at, message }) => `${at.line} ${message.replace(/, which.*/, '')}`);
}

const explainer = (from: string, to: string): Record<string, string> => ({
  'content/explainers/sample.mdx': FRONT_MATTER.replace(from, to) + CLAIM,
});

const disagreement = (from: string, to: string): Record<string, string> => ({
  'content/disagreements/how-many.mdx': DISAGREEMENT.replace(from, to),
});

it.each([
  ['a title', explainer('title: Sample', 'title: The 327 dead'), '2 The title says "327"'],
  ['a question', explainer('title: Sample', 'title: A\nquestion: How many in 2016?'), '3 The question says "2016"'],
  [
    'a summary',
    explainer('A sample page', 'What happened on 30 November 2023'),
    '3 The summary says "30 November 2023"',
  ],
  ['a name in a summary', explainer('A sample page', 'How Wagner came'), '3 The summary names "Wagner"'],
  ['a question of a disagreement', disagreement('How many?', 'How many of 40?'), '2 The question says "40"'],
  ['its summary', disagreement('Two numbers.', 'From two to 14.'), '3 The summary says "14"'],
  ['what would settle it', disagreement('A list.', 'A list of May 2016.'), '16 The settle says "May 2016"'],
])('%s holds no more than the claims of its page', (_what, changes, finding) => {
  expect(foundIn('', changes)).toEqual([finding]);
});

it('a heading holds no more than the claims of its page', () => {
  expect(foundIn(`${CLAIM}\n## The 300 [#dead]\n`)).toEqual(['7 The heading says "300"']);
  expect(foundIn(`${CLAIM}\n## 1–2 December 2024 [#days]\n`)).toEqual(['7 The heading says "2 December 2024"']);
});

it('what a page shows before its claims may give their figures, small numbers and many that are not told', () => {
  expect(foundIn('', explainer('A sample page', 'Of 5 dead on 1 December 2024, in two lists of thousands'))).toEqual(
    [],
  );
});

it('what the claims of an unread text may hold is not judged', () => {
  const changes = {
    ...explainer('title: Sample', 'title: The 327 dead'),
    'content/explainers/other.mdx': 'No fields.',
  };
  expect(foundIn('', changes)).toEqual([]);
});
