import { expect, it } from 'vitest';
import { checkFiles } from './read-evidence.ts';
import { changedDocument, DISAGREEMENT, FRONT_MATTER, sampleContent } from './sample-content.ts';

/** Where in the sample content a day of the week is found wrong. */
function wrongIn(text: string, changes: Readonly<Record<string, string>> = {}): string[] {
  return checkFiles(sampleContent(text, changes))
    .findings.filter(({ code }) => code === 'wrong-weekday')
    .map(({ at, words }) => `${at.file}:${at.line}:${at.column} ${words}`);
}

const changed = (text: string, from: string, to: string): string => text.replace(from, to);

it('a wrong day of the week is found where it stands in a claim, and may be excepted with a reason', () => {
  const claim = (except: string): string =>
    `<Claim id="sample-day" on="first-report#p1"${except}>It was Saturday, 30 November, and Monday 1 December, Observer says.</Claim>\n`;
  expect(wrongIn(claim(''))).toEqual(['content/explainers/sample.mdx:5:79 Monday 1 December']);
  expect(wrongIn(claim(' except="monday: the report has it so"'))).toEqual([]);
});

it.each([
  ['a heading', '## Sunday 30 November 2024 [#day]\n', {}, 'content/explainers/sample.mdx:5:4'],
  ['words between claims', 'We ask of Sunday 30 November 2024.\n', {}, 'content/explainers/sample.mdx:5:11'],
  [
    'a summary',
    '',
    { 'content/explainers/sample.mdx': changed(FRONT_MATTER, 'A sample', 'Sunday 30 November 2024, a sample') },
    'content/explainers/sample.mdx:3:10',
  ],
  [
    'what would settle a disagreement',
    '',
    { 'content/disagreements/how-many.mdx': changed(DISAGREEMENT, 'A list.', 'A list of Sunday 30 November 2024.') },
    'content/disagreements/how-many.mdx:16:19',
  ],
  [
    'an answer in a word, of a year of its document',
    '',
    {
      'content/disagreements/how-many.mdx': changed(
        DISAGREEMENT,
        'value: at least five',
        'value: five, on Sunday 30 November',
      ),
    },
    'content/disagreements/how-many.mdx:8:21',
  ],
  [
    'a digest',
    '',
    changedDocument('It rained.', 'It rained on Sunday 30 November.'),
    'content/sources/first-report.yaml:25:28',
  ],
])('a wrong day of the week is found in %s', (_where, text, changes, place) => {
  expect(wrongIn(text, changes)).toEqual([expect.stringContaining(`${place} Sunday 30 November`)]);
});
