/** Pages that link to each other, as they lie on a disk. */
export interface LinkedPages {
  /** Paths of pages from their root: `toll/index.html`. */
  readonly pages: readonly string[];
  readonly read: (path: string) => string;
  /** The file that a reader gets at a path, `toll/` or `toll/index.html`; null if there is none. */
  readonly fileAt: (path: string) => string | null;
}

const HOST = 'https://site.invalid';

/** Follows every link that leads from a page to a file of the same site, and to a place on it. */
export function linksWithin({ pages, read, fileAt }: LinkedPages): { links: number; broken: string[] } {
  const idsOfFile = new Map<string, ReadonlySet<string>>();
  const idsIn = (file: string): ReadonlySet<string> => {
    const known = idsOfFile.get(file) ?? new Set([...read(file).matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id ?? ''));
    idsOfFile.set(file, known);
    return known;
  };
  const leadsNowhere = ({ pathname, hash }: URL): boolean => {
    const file = fileAt(decodeURIComponent(pathname.slice(1)));
    const anchor = decodeURIComponent(hash.slice(1));
    return file === null || (anchor !== '' && !idsIn(file).has(anchor));
  };
  let links = 0;
  const broken: string[] = [];
  for (const page of pages) {
    for (const [, written = ''] of read(page).matchAll(/\s(?:href|src|action)="([^"]*)"/g)) {
      const url = new URL(written.replaceAll('&amp;', '&'), `${HOST}/${page}`);
      if (url.origin !== HOST) continue;
      links += 1;
      if (leadsNowhere(url)) broken.push(`${page} → ${url.pathname}${url.hash}`);
    }
  }
  return { links, broken };
}
