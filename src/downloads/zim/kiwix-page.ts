/**
 * A page for Kiwix. What stands on every page is kept from its search, which would otherwise find all pages by the words of
 * the menu and show the footer as the piece that fits; and its title goes without the name of the site, which Kiwix shows beside it.
 */
export function kiwixPage(html: string): string {
  return html
    .replace(/ · Aleppo Explained<\/title>/, '</title>')
    .replace(/<body[^>]*>/, `$&${UNSEARCHED.from}`)
    .replace(/<main[\s>]/, `${UNSEARCHED.to}$&`)
    .replace(/<\/main>/, `$&${UNSEARCHED.from}`)
    .replace(/<\/body>/, `${UNSEARCHED.to}$&`);
}

/** Between these the indexer, a part of Xapian, reads nothing. */
const UNSEARCHED = { from: '<!--htdig_noindex-->', to: '<!--/htdig_noindex-->' };
