import { expect, it } from 'vitest';
import { readMeFirst } from './read-me-first.ts';

const words = readMeFirst('2026-11-22').replace(/\s+/g, ' ');

it('names the day, promises no citation with an address, and says what is only on the web', () => {
  expect(words).toContain('<time datetime="2026-11-22">22 November 2026</time>');
  expect(words).toContain('The address of the site stands in it only if whoever made this copy told it.');
  expect(words).toContain(
    'QR codes and short addresses, lessons packed for learning platforms, and PDFs are only on the web.',
  );
});

it('warns teachers of the answer keys that they pass on', () => {
  expect(words).toContain('The answer keys of all lessons are in this folder');
});
