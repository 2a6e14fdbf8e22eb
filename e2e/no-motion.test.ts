import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

/** Who is made ill by movement need not ask for its absence: there is none, in no style sheet and in no script. */
test('nothing on any page moves by itself', () => {
  const files = readdirSync('dist', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:css|js)$/.test(path) && !path.startsWith('search/'))
    .concat('toll/index.html', 'embed/claim/place-homs/index.html');
  expect(files.length).toBeGreaterThan(5);
  const moving =
    /@keyframes|\b(?:animation|transition)(?:-[a-z]+)?\s*:|(?<!over)scroll-behavior\s*:|behavior\s*:\s*["'`]smooth|\.animate\(|<(?:marquee|blink)\b/;
  expect(files.filter((path) => moving.test(readFileSync(join('dist', path), 'utf8')))).toEqual([]);
});
