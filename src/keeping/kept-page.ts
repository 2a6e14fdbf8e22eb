/** What is written into a page that is shown from the kept copy: that it is one, how old it is, and whether the web has a newer one. */
import { POLICY_TAG_WITHOUT_SCRIPTS } from '../hosting/policy.ts';
import { readableDate } from '../evidence/dates.ts';
import { readableSize } from './readable-size.ts';
import type { Compared, Newer } from './kept-store.ts';

/** The page on which the kept copy is fetched, renewed and removed, which says all this itself. */
const OWN_PAGE = 'download/index.html';

interface KeptPage {
  /** Path of the page from the root, `toll/index.html`. */
  readonly file: string;
  /** The version that it is of. */
  readonly version: string;
  readonly compared: Compared | null;
}

/** Writes all this into a page. */
export function keptPage(html: string, { file, version, compared }: KeptPage): string {
  const root = '../'.repeat(file.split('/').length - 1);
  const since = compared === null ? '' : `, last compared with the web on ${readableDate(localDay(compared.at))}`;
  const page = html.replace(/(<span data-edition-kind>)Edition(?=<)/, `$1Kept on this device${since}. Edition`);
  if (file === OWN_PAGE) return page;
  const { says, press } = noteOf(compared?.newer ?? null);
  const note =
    `<p id="kept-note" role="status"${compared?.newer == null ? ' hidden' : ''}>` +
    `${says}<a href="${root}download/#keep">${press}</a></p>`;
  return page
    .replace('</header>', (end) => end + note)
    .replace('</body>', (end) => `<script src="${root}assets/kept-page.js" data-version="${version}"></script>${end}`);
}

/** The note on a newer edition, in the two parts that {@link keptPage} has places for. */
export function noteOf(newer: Newer | null): { readonly says: string; readonly press: string } {
  if (newer === null) return { says: ' ', press: 'The kept copy' };
  return {
    says: `You are reading a kept copy. A newer edition is there, of ${readableDate(newer.day)}. `,
    press: `Fetch it (${readableSize(newer.bytes)})`,
  };
}

/** What is shown without a line in place of a page that the kept copy does not hold. It stands alone. */
export function notKeptPage(root: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    ${POLICY_TAG_WITHOUT_SCRIPTS}
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>Not in the kept copy · Aleppo Explained</title>
    <link rel="stylesheet" href="${root}assets/kept-page.css">
  </head>
  <body>
    <h1>Not in the kept copy</h1>
    <p>This address is not in the copy of the site that is kept on this device, and the web cannot be reached now.
    It may have been mistyped, or be newer than the copy, or be a file that is too large to be kept unasked.</p>
    <p><a href="${root}">Go to the first page</a> or <a href="${root}a-to-z/">find everything from A to Z</a>.</p>
  </body>
</html>
`;
}

/** The day of a moment where the reader is. */
export function localDay(moment: string): string {
  const at = new Date(moment);
  return [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
