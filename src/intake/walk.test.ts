import { expect, it } from 'vitest';
import { parseMdx } from './mdx-parser.ts';
import { walk } from './walk.ts';

it('every node is seen before what stands in it, with all that it stands in, and left behind it', () => {
  const seen: string[] = [];
  walk(
    parseMdx('One *two **three***.\n\n- four'),
    (node, parents) => seen.push([...parents, node].map(({ type }) => type).join(' > ')),
    (node) => seen.push(`left ${node.type}`),
  );
  expect(seen).toEqual([
    'root',
    'root > paragraph',
    'root > paragraph > text',
    'left text',
    'root > paragraph > emphasis',
    'root > paragraph > emphasis > text',
    'left text',
    'root > paragraph > emphasis > strong',
    'root > paragraph > emphasis > strong > text',
    'left text',
    'left strong',
    'left emphasis',
    'root > paragraph > text',
    'left text',
    'left paragraph',
    'root > list',
    'root > list > listItem',
    'root > list > listItem > paragraph',
    'root > list > listItem > paragraph > text',
    'left text',
    'left paragraph',
    'left listItem',
    'left list',
    'left root',
  ]);
});
