import { expect, it } from 'vitest';
import { parseMdx } from './mdx-parser.ts';
import { inSections, takeHeadingId } from './sections.ts';
import type { Heading } from 'mdast';

const heading = (markdown: string): Heading => parseMdx(markdown).children[0] as Heading;

it('a heading takes the id that is written at its end, and the text loses it', () => {
  const written = heading('## Who attacked [#attackers]');
  expect(takeHeadingId(written)).toBe('attackers');
  expect(written.children).toMatchObject([{ type: 'text', value: 'Who attacked' }]);
});

it('a heading without one gets a slug of its words', () => {
  expect(takeHeadingId(heading('## From the *air*'))).toBe('from-the-air');
});

it('each h2 opens a section that holds all up to the next', () => {
  const tree = parseMdx('Before.\n\n## One\n\nText.\n\n### Part\n\n## Two');
  const shape = inSections(tree).map((node) => [node.type, 'children' in node ? node.children.length : 0]);
  expect(shape).toEqual([
    ['paragraph', 1],
    ['section', 3],
    ['section', 1],
  ]);
});
