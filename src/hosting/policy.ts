/**
 * What a browser may do on pages of this site: the content security policy, in one place. Every page bears it itself, since
 * some hosts send no headers; hosts that do send the same one. Nothing comes from another site, no style stands in a page,
 * and of the scripts that do only those run whose hashes are named.
 */

/** @param scripts hashes of scripts that may stand in a page, `sha256-…` */
export function policyWith(scripts: readonly string[]): string {
  return [
    "default-src 'none'",
    `script-src ${["'self'", ...scripts.map((hash) => `'${hash}'`)].join(' ')}`,
    "style-src 'self'",
    // Small signs and the typefaces lie in the style sheets.
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');
}

/** The policy of a page that runs no script and asks for nothing but its style and its sign. */
export const POLICY_WITHOUT_SCRIPTS = "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'";

/** As `http-equiv` names it. It comes first in the head: what stands before it is not bound by it. */
export const POLICY = 'Content-Security-Policy';

/** The same as a tag. */
export const POLICY_TAG_WITHOUT_SCRIPTS = `<meta http-equiv="${POLICY}" content="${POLICY_WITHOUT_SCRIPTS}">`;
