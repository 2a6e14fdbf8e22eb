import { expect, it } from 'vitest';
import { checkFiles } from '../intake/read-evidence.ts';
import { FRONT_MATTER, sampleContent } from '../intake/sample-content.ts';
import { picturesToLookAt } from './front-page.ts';
import { menuOf } from './menu.ts';

const event = (date: string): string => `date: ${date}\ntitle: It rains\ntheme: civilians\nclaims: [how-many-five]\n`;

it('the menu leads nowhere but to pages that there are', () => {
  const titles = (changes: Record<string, string>): string[] =>
    menuOf(checkFiles(sampleContent('', changes)).evidence).map(({ title }) => title);
  expect(titles({})).toEqual(['Disagreements', 'Sources']);
  expect(titles({ 'content/explainers/toll.mdx': FRONT_MATTER })).toEqual(['Toll', 'Disagreements', 'Sources']);
});

it('the front page leads to pictures in which something is drawn, and says of which years', () => {
  const titles = (changes: Record<string, string>): string[] =>
    picturesToLookAt(checkFiles(sampleContent('', changes)).evidence).map(({ title }) => title);
  expect(titles({})).toEqual([]);
  expect(titles({ 'content/events/rain.yaml': event('2021-07-15') })).toEqual(['Timeline, 2021']);
  expect(
    titles({ 'content/events/rain.yaml': event('2021-07-15'), 'content/events/wall.yaml': event('2023') }),
  ).toEqual(['Timeline, 2021 to 2023']);
});
