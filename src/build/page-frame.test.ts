import { expect, it } from 'vitest';
import { MARKS, frameOf } from './page-frame.ts';

const FRAME = `<html data-foot="${MARKS.title} · Site · /first/ · Edition"><head><title>${MARKS.title} · Site</title>
<meta name="description" content="${MARKS.description}"></head><body><main>${MARKS.content}</main></body></html>`;

const WORDS = { description: 'One sheet', address: '/second/', looks: '', content: '<p>Text</p>' };

it('puts the words of a page wherever the frame has a mark', () => {
  const html = frameOf(
    FRAME,
    '/first/',
  )({ ...WORDS, title: 'Children', looks: '<link rel="stylesheet" href="a.css">' });
  expect(html).toBe(`<html data-foot="Children · Site · /second/ · Edition"><head><title>Children · Site</title>
<meta name="description" content="One sheet"><link rel="stylesheet" href="a.css"></head><body><main><p>Text</p></main></body></html>`);
});

it('writes titles as text, whatever signs are in them', () => {
  const html = frameOf(FRAME, '/first/')({ ...WORDS, title: `"A" < B & $& ${MARKS.content}` });
  expect(html).toContain(`<title>&quot;A&quot; &lt; B &amp; $&amp; ${MARKS.content} · Site</title>`);
});

it('has nothing of one page in the next', () => {
  const write = frameOf(FRAME, '/first/');
  write({ ...WORDS, title: 'Children' });
  expect(write({ ...WORDS, title: 'Counts' })).not.toContain('Children');
});
