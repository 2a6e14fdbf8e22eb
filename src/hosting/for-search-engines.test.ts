import { expect, test } from 'vitest';
import { robotsText, sitemapText } from './for-search-engines.ts';

test('engines may read everything, and are led to the list of pages where it has an address', () => {
  expect(robotsText(null)).toBe('User-agent: *\nDisallow:\n');
  expect(robotsText('https://example.org/aleppo/sitemap.xml')).toBe(
    'User-agent: *\nDisallow:\n\nSitemap: https://example.org/aleppo/sitemap.xml\n',
  );
});

test('the list of pages has whole addresses, and no more than one list may have', () => {
  expect(sitemapText(['https://example.org/', 'https://example.org/toll/'])).toContain(
    '<url><loc>https://example.org/</loc></url>\n<url><loc>https://example.org/toll/</loc></url>',
  );
  expect(() => sitemapText(Array.from({ length: 50_001 }, () => 'https://example.org/'))).toThrow('50001');
});

test('a folder of the host may have a & in its name', () => {
  expect(sitemapText([new URL('toll/', 'https://example.org/a&b/').href])).toContain(
    '<loc>https://example.org/a&amp;b/toll/</loc>',
  );
});
