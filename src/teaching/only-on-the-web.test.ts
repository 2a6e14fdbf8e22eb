import { expect, it } from 'vitest';
import { isOnlyOnTheWeb } from './only-on-the-web.ts';

it.each([
  ['/teach/aleppo-explained.imscc', true],
  ['/teach/aleppo-explained-1.1.imscc', true],
  ['/teach/map/map-students.zip', true],
  ['/teach/handouts/toll/counts/', true],
  ['/s/k7f2m/', true],
  ['/teach/', false],
  ['/teach/map/sheet/index.html', false],
])('%s is only on the web: %s', (path, expected) => {
  expect(isOnlyOnTheWeb(path)).toBe(expected);
});
