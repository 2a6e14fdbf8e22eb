/** What search engines are told of the site: that they may read it, and which pages it has. */

export const ROBOTS = 'robots.txt';
export const SITEMAP = 'sitemap.xml';

/** @param sitemap its whole address; null where the site does not know its own, since engines take no relative one */
export function robotsText(sitemap: string | null): string {
  return `User-agent: *\nDisallow:\n${sitemap === null ? '' : `\nSitemap: ${sitemap}\n`}`;
}

/** Most that the protocol allows in one file (https://www.sitemaps.org/protocol.html). */
const MOST = 50_000;

/**
 * The list of pages. It gives no days: the site knows when it was built, and not when each page last changed.
 *
 * @param addresses whole, and written as addresses are: no `<` stands in one, but a `&` may
 * @throws if they are more than one list may have
 */
export function sitemapText(addresses: readonly string[]): string {
  if (addresses.length > MOST) throw new Error(`${SITEMAP} would have ${addresses.length} pages, more than ${MOST}.`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...addresses.map((address) => `<url><loc>${address.replaceAll('&', '&amp;')}</loc></url>`),
    '</urlset>',
    '',
  ].join('\n');
}
