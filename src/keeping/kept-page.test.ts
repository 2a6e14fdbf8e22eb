import { expect, it } from 'vitest';
import { keptPage, localDay, notKeptPage } from './kept-page.ts';

const PAGE =
  '<body><header>Menu</header><main><header>Edition</header></main>' +
  '<p><span data-edition-kind>Edition</span> of 1 May 2026</p></body>';
const AT = '2026-05-03T12:00:00.000Z';

it('a page from the kept copy says so, and when it was last compared with the web', () => {
  expect(keptPage(PAGE, { file: 'map/index.html', version: 'v1', compared: { at: AT, newer: null } })).toContain(
    'Kept on this device, last compared with the web on 3 May 2026. Edition</span> of 1 May 2026',
  );
  expect(keptPage(PAGE, { file: 'map/index.html', version: 'v1', compared: null })).toContain(
    '>Kept on this device. Edition</span>',
  );
});

it('it says once, below the menu, that a newer edition is there, and leads to where it is fetched', () => {
  const html = keptPage(PAGE, {
    file: 'actors/hts/index.html',
    version: 'v1',
    compared: { at: AT, newer: { day: '2026-05-02', bytes: 1_200_000 } },
  });
  expect(html.match(/kept-note" role="status">/g)).toHaveLength(1);
  expect(html).toMatch(/^<body><header>Menu<\/header><p id="kept-note"/);
  expect(html).toContain(
    'A newer edition is there, of 2 May 2026. <a href="../../download/#keep">Fetch it (1.2 MB)</a>',
  );
});

it('as long as there is none, the note waits out of sight', () => {
  expect(keptPage(PAGE, { file: 'index.html', version: 'v1', compared: { at: AT, newer: null } })).toMatch(
    /<p id="kept-note"[^>]* hidden> <a href="download\//,
  );
});

it('the page of downloads says it by itself', () => {
  const html = keptPage(PAGE, {
    file: 'download/index.html',
    version: 'v1',
    compared: { at: AT, newer: { day: '2026-05-02', bytes: 1 } },
  });
  expect(html).not.toContain('kept-note');
  expect(html).toContain('Kept on this device');
});

it('what is not kept leads back to what is', () => {
  expect(notKeptPage('https://example.org/some/folder/')).toContain('href="https://example.org/some/folder/"');
});

it('a day is that of the reader', () => {
  const evening = new Date(2026, 4, 3, 23, 59);
  expect(localDay(evening.toISOString())).toBe('2026-05-03');
});
