/** From addresses of the site to names of its files and back. */

/** Stands in the addresses of files that are fetched to be kept: the worker leaves them to the network. */
export const TO_KEEP = 'to-keep';

/**
 * The file that an address stands for: a folder stands for its `index.html`, and what follows `?` or `#` does not count.
 *
 * @param root address of the site's root, ending with `/`
 * @returns a path from the root, `toll/index.html`; null for an address outside the site
 */
export function fileAt(address: string, root: string): string | null {
  if (!address.startsWith(root)) return null;
  const [, rest = ''] = /^([^?#]*)/.exec(address.slice(root.length)) ?? [];
  const path = decoded(rest);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** The address that a file is fetched from to be kept. Its content is part of it, so that no stale copy on the way is taken. */
export function addressToKeep(
  { path, sha256 }: { readonly path: string; readonly sha256: string },
  root: string,
): string {
  return `${root}${encodeURI(path.replace(/(^|\/)index\.html$/, '$1'))}?${TO_KEEP}=${sha256}`;
}

/** Whether an address was made by {@link addressToKeep}. */
export function isToBeKept(address: string): boolean {
  return new URL(address).searchParams.has(TO_KEEP);
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
