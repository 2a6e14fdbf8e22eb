import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from './fixtures.ts';
import { filesIn, linksPublished, lostLinks } from './lasting-links.ts';

const LIST = 'content/published.txt';

test('every link of the list of what is published lands', () => {
  // published.test.ts shows that it would be found, on a site that has been published.
  test.skip(!existsSync(LIST), 'Nothing is published before version 1.0.');
  expect(lostLinks(linksPublished(readFileSync(LIST, 'utf8')), filesIn('dist'))).toEqual([]);
});
