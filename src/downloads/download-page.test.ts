import { expect, it } from 'vitest';
import { NO_FILE } from '../build/editions.ts';
import { withEditions, withoutEditions } from './download-page.ts';

const LISTED = { file: 'a.zip', format: 'zip', title: 'A', bytes: 7_140_000, sha256: 'ab12' } as const;
const PAGE =
  '<ul><li><p data-edition-file="a.zip">Not <b>here</b>.</p></li><li><p data-edition-file="b.epub">Not here.</p></li></ul>';

it('says where an edition is, how large, of what day, and its checksum; of others that they are not there', () => {
  const html = withEditions(PAGE, [LISTED], '2026-11-22');
  expect(html).toContain('href="../downloads/a.zip" download');
  expect(html).toContain('7.1 MB, edition of <time datetime="2026-11-22">22 November 2026</time>');
  expect(html).toContain('<code>ab12</code>');
  expect(html).toContain(`<p data-edition-file="b.epub">${NO_FILE}</p>`);
  expect(html).not.toContain('Not <b>here</b>.');
});

it('says of one of many in a list no more than its paper and size', () => {
  const page = '<ul><li>Toll <span data-edition-page="pages/toll-a4.pdf">A4: not here</span></li></ul>';
  const toll = { ...LISTED, file: 'pages/toll-a4.pdf', title: 'The "toll" (PDF, A4)', bytes: 415_000 };
  expect(withEditions(page, [toll], '2026-11-22')).toBe(
    '<ul><li>Toll <span data-edition-page="pages/toll-a4.pdf">' +
      '<a href="../downloads/pages/toll-a4.pdf" download aria-label="A4, 415 kB: The &quot;toll&quot; (PDF, A4)">A4, 415 kB</a></span></li></ul>',
  );
});

it('can be filled again', () => {
  const once = withEditions(PAGE, [LISTED], '2026-11-22');
  expect(withEditions(once, [LISTED], '2026-11-22')).toBe(once);
});

it('leads to no file that was there when it was filled before, and is gone', () => {
  const page = '<p data-edition-file="b.epub"></p><p data-edition-page="pages/toll-a4.pdf"></p>';
  const both = [
    { ...LISTED, file: 'b.epub' },
    { ...LISTED, file: 'pages/toll-a4.pdf' },
  ];
  expect(withEditions(page, both, '2026-11-22').match(/<a /g)).toHaveLength(2);
  const again = withEditions(withEditions(page, both, '2026-11-22'), [LISTED], '2026-11-22');
  expect(again).not.toContain('href');
  expect(again).toBe(withoutEditions(page));
});

it('in an edition names no file, whether or not it was filled in before', () => {
  const filled = withEditions(PAGE, [LISTED], '2026-11-22');
  expect(withoutEditions(filled)).toBe(withoutEditions(PAGE));
  expect(withoutEditions(filled)).not.toContain('href');
});
