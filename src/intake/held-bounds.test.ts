import { expect, it } from 'vitest';
import { checkFiles } from './read-evidence.ts';
import { changedDocument, DISAGREEMENT, sampleContent } from './sample-content.ts';

/** What is found of how numbers are given, in a claim on a passage that says this. */
function foundIn(passage: string, claim: string, except = ''): string[] {
  const text = `<Claim id="sample-died" on="first-report#p1"${except}>Observer says that ${claim} died.</Claim>\n`;
  return checkFiles(sampleContent(text, changedDocument('At least five people died.', `${passage} people died.`)))
    .findings.filter(({ code, at }) => code === 'bound-not-held' && at.file.endsWith('sample.mdx'))
    .map(({ message }) => /gives (.*?), and.*stands (.*)\.$/.exec(message)?.slice(1).join('; ') ?? message);
}

it.each([
  ['At least 12', '12', '"12" as exact; with “at least”'],
  ['At least 12', 'up to 12', '"12" with “at most”; with “at least”'],
  ['About 12', 'at least 12', '"12" with “at least”; with “about”'],
  ['12', 'at least 12', '"12" with “at least”; as exact'],
  ['The parts add up to 12', 'up to 12', '"12" with “at most”; as exact'],
  ['At least five', 'five', '"five" as exact; with “at least”'],
  ['More than five', 'five', '"five" as exact; with “more than”'],
  ['More than half', 'half', '"half" as exact; with “more than”'],
  ['Half', 'about half', '"half" with “about”; as exact'],
  ['12', 'fewer than 12', '"12" with “less than”; as exact'],
  ['Fewer than 12', '12', '"12" as exact; with “less than”'],
  ['Under 12', 'over 12', '"12" with “more than”; with “less than”'],
])('a number is given as its passage gives it: “%s” is not “%s”', (passage, claim, found) => {
  expect(foundIn(passage, claim)).toEqual([found]);
});

it.each([
  ['At least 12', 'no fewer than 12'],
  ['Over 12', 'more than 12'],
  ['At least 12', 'at least a dozen'],
  ['12 or more', 'at least 12'],
  ['Some 1.1 million', 'about 1,100,000'],
  ['At least 12, or as others say about 12,', 'about 12'],
  ['Five', 'for a demand about five'],
  ['Over five', 'over five'],
  ['Less than half', 'under half'],
  ['No fewer than 12', 'at least 12'],
  ['At least 12', 'by a sum 5 + 7 = 12 that'],
])('“%s” is “%s”', (passage, claim) => expect(foundIn(passage, claim)).toEqual([]));

it('a number that is only spoken of is excepted with a reason', () => {
  expect(foundIn('At least 12', 'the 12 of that day', ' except="at least: the total is only named here"')).toEqual([]);
});

it('the answer in a word of a disagreement gives a number as its passage does', () => {
  const found = (value: string): string[] =>
    checkFiles(
      sampleContent('', {
        'content/disagreements/how-many.mdx': DISAGREEMENT.replace('value: at least five', `value: ${value}`),
      }),
    )
      .findings.filter(({ code, at }) => code === 'bound-not-held' && at.line === 8)
      .map(({ message }) => message.replace(/, and.*/, ''));
  expect(found('at least five')).toEqual([]);
  expect(found('up to five')).toEqual(['The value of the answer "how-many-five" gives "five" with “at most”']);
});

it.each([
  ['the question of a disagreement', 'question: How many', 'question: Did up to 50 die', '"50" with “at most”'],
  ['its summary', 'summary: Two', 'summary: 50 dead, in two', '"50" as exact'],
  ['the same in another way', 'summary: Two', 'summary: No fewer than 50 dead, in two', null],
])('%s gives a number as a passage behind its page does', (_what, from, to, found) => {
  const changes = {
    ...changedDocument('At least five people died.', 'At least 50 people died.'),
    'content/disagreements/how-many.mdx': DISAGREEMENT.replaceAll('t least five', 't least 50').replace(from, to),
  };
  const messages = checkFiles(sampleContent('', changes)).findings.filter(({ code }) => code === 'bound-not-held');
  expect(messages.map(({ message }) => /gives (.*?), and/.exec(message)?.[1])).toEqual(found === null ? [] : [found]);
});

it('the title of an event gives a number as its passages do', () => {
  const found = (title: string): string[] =>
    checkFiles(
      sampleContent(
        '<Claim id="sample-died" on="first-report#p1">Observer says that at least 50 people died.</Claim>',
        {
          ...changedDocument('At least five people died.', 'On 1 December at least 50 people died.'),
          'content/events/deaths.yaml': `date: 2024-12-01\ntitle: ${title}\ntheme: civilians\nclaims: [sample-died]\n`,
        },
      ),
    )
      .findings.filter(({ code }) => code === 'bound-not-held')
      .map(({ at, message }) => `${at.file}:${at.line} ${message.replace(/, and.*/, '')}`);
  expect(found('At least 50 people die')).toEqual([]);
  expect(found('Some 50 people die')).toEqual([
    'content/events/deaths.yaml:2 The title of the event "deaths" gives "50" with “about”',
  ]);
});
