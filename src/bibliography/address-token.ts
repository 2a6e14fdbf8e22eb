/**
 * Stands in citations where the address of the site will stand, which a build does not know. No such site can exist
 * (https://www.rfc-editor.org/rfc/rfc2606), and every style, BibTeX and RIS leave it as it is.
 */
export const ADDRESS_TOKEN = 'https://address.invalid';

const SCHEME = /^https?:\/\//;

/**
 * A citation with the address of the site in place of the token. `root` is the address of its front page, such as
 * `https://example.org/aleppo/`. Where a style writes addresses without "https://", so does this.
 */
export function withAddress<Cited extends { readonly text: string; readonly html: string | null }>(
  citation: Cited,
  root: string,
): Cited {
  const address = root.replace(/\/$/, '');
  const put = (text: string, known: string): string =>
    text
      .replaceAll(ADDRESS_TOKEN, () => known)
      .replaceAll(ADDRESS_TOKEN.replace(SCHEME, ''), () => known.replace(SCHEME, ''));
  return {
    ...citation,
    text: put(citation.text, address),
    html: citation.html === null ? null : put(citation.html, escaped(address)),
  };
}

function escaped(address: string): string {
  return address.replaceAll('&', '&#38;').replaceAll('<', '&#60;').replaceAll('>', '&#62;');
}
