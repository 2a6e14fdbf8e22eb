import { expect, it } from 'vitest';
import { checkFiles } from './read-evidence.ts';
import { changedDocument, marksIn, sampleContent } from './sample-content.ts';

const SAID = 'Observer says that at least five people died';

/** Where exceptions are found that except nothing, if these texts stand in the sample explainer. */
function idleIn(text: string, changes: Readonly<Record<string, string>> = {}): { line: number; column: number }[] {
  return checkFiles(sampleContent(text, changes))
    .findings.filter(({ code }) => code === 'unused-exception')
    .map(({ at: { line, column } }) => ({ line, column }));
}

/** Where they would be, with the four lines of front matter. */
function marked(text: string): { line: number; column: number }[] {
  return marksIn(`\n\n\n\n${text}`);
}

it.each([
  ['a word that the claim has not', `except="⟦seven: ours">${SAID}.`],
  ['a figure that the passage holds', `except="⟦five: ours">${SAID}.`],
  ['a slip beside a word that is needed', `except="⟦seven, siven: ours">${SAID}, seven of them here.`],
  ['the weakness of what is not weak', `except="⟦weak: nothing better">${SAID}.`],
  ['the attribution of what names who says it', `except="⟦attribution: a fact">${SAID}.`],
  ['a disagreement of which it does not speak', `except="⟦how-many: something else">${SAID}.`],
  ['how a number is given that is given so', `except="⟦at least: only named">${SAID}.`],
])('an exception of %s is a finding, at the exception', (_what, claim) => {
  const text = `<Claim id="a" on="first-report#p1" ${claim}</Claim>\n`;
  expect(idleIn(text)).toEqual(marked(text));
});

it.each([
  ['a figure of our own', 'except="seven: ours">Observer says that at least five died, seven of them here.'],
  ['a name that helps', 'except="Assad: helps">Observer says that at least five of Assad’s people died.'],
  ['what needs no speaker', 'except="attribution: a fact">At least five people died.'],
  ['a number that is only named', 'except="at least: only named">Observer says that these five people died.'],
  [
    'a day of the week as it is',
    'except="monday: its slip, 1 December 2024: ours">On Monday 1 December 2024 five died.',
  ],
])('an exception of %s is none', (_what, claim) =>
  expect(idleIn(`<Claim id="a" on="first-report#p1" ${claim}</Claim>\n`)).toEqual([]),
);

it('a weak document is excepted only as long as it stands alone', () => {
  const weak = changedDocument('about: A sample.', 'weak: A copy.\nabout: A sample.');
  expect(idleIn(`<Claim id="a" on="first-report#p1" except="weak: none better">${SAID}.</Claim>`, weak)).toEqual([]);
});

it('an exception of a claim may be for what its page shows', () => {
  const title = '---\ntitle: Sample of seven\nsummary: A sample page.\n---\n';
  const text = `${title}<Claim id="a" on="first-report#p1" except="seven: ours">${SAID}.</Claim>\n`;
  expect(idleIn('', { 'content/explainers/sample.mdx': text })).toEqual([]);
});
