import { isOfflineEdition, siteRoot } from './loading.ts';

/**
 * An address as somebody else can open it. What lies in an offline copy is named where the site is published, if the copy knows:
 * each of its pages then names its own address there.
 *
 * @param address absolute
 * @returns null for a place in a copy that does not know
 */
export function addressForOthers(address: string): string | null {
  const root = siteRoot();
  if (!isOfflineEdition() || !address.startsWith(root)) return address;
  const published = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  if (published === undefined) return null;
  const path = address.slice(root.length).replace(/(^|\/)index\.html(?=[?#]|$)/, '$1');
  return new URL(document.documentElement.dataset['root'] ?? './', published).href + path;
}
