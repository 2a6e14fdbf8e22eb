import { expect, it } from 'vitest';
import { metaOf } from './page-head.ts';

it('the head of a page is read, with its entities, and nothing behind it', () => {
  const html =
    '<head><meta name=a content="1"><meta property="og:title" content="Who &amp; what?"></head><meta name=b content=2>';
  expect([...metaOf(html)]).toEqual([
    ['a', '1'],
    ['og:title', 'Who & what?'],
  ]);
});
