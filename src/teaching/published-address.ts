/**
 * An address of the site as others reach it, absolute; null where the site does not know where it is published.
 *
 * @param address from the root of the site, `/toll/#counts`
 * @param site where it is published, with the folder of the host that it stands in
 */
export function publishedAddress(address: string, site: URL | undefined): string | null {
  if (site === undefined) return null;
  return new URL(address.slice(1), new URL(publishedFolder(site), site)).href;
}

/** The folder of the host that the site stands in, `/` or `/aleppo/`. */
export function publishedFolder(site: URL): string {
  return `${site.pathname.replace(/\/$/, '')}/`;
}
