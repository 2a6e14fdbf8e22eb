/** Follows the links that people may have kept, in the files of a built site: as a browser would without a script. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The text of a file of the site by its path from the root, or null where there is none. */
type Read = (path: string) => string | null;

export function filesIn(folder: string): Read {
  return (path) => (existsSync(join(folder, path)) ? readFileSync(join(folder, path), 'utf8') : null);
}

/** By the place that was published, the links to it: the place itself, its short address, the page of a claim alone. */
export type Published = ReadonlyMap<string, readonly string[]>;

/** @param list the text of `content/published.txt` */
export function linksPublished(list: string): Published {
  const links = new Map<string, string[]>();
  let page = '';
  for (const line of list.split('\n').filter((each) => /^(\/(?!\/)|#)/.test(each))) {
    const [name = '', behind = ''] = line.split(' ');
    if (name.startsWith('/')) page = name;
    const place = name.startsWith('/') ? name : page + name;
    const claim = /#c-(.+)$/.exec(place)?.[1];
    const others = [behind.startsWith('/') ? behind : '', claim === undefined ? '' : `/embed/claim/${claim}/`];
    links.set(place, [...(links.get(place) ?? [place]), ...others.filter((link) => link !== '')]);
  }
  return links;
}

/** The links that lead nowhere. Pages that lead on are followed. */
export function lostLinks(published: Published, read: Read): string[] {
  const pages = new Map<string, Page | null>();
  const pageAt = (address: string): Page | null => {
    const known = pages.get(address);
    if (known !== undefined) return known;
    const html = read(`${address.slice(1)}${address.endsWith('/') ? 'index.html' : ''}`);
    const page = html === null ? null : pageOf(html, address);
    pages.set(address, page);
    return page;
  };
  const lands = (link: string, steps = 0): boolean => {
    const [address = '', anchor = ''] = link.split('#');
    const page = pageAt(address);
    if (page === null || (anchor !== '' && !page.ids.has(anchor))) return false;
    return page.leadsTo === null || (steps < MOST_STEPS && lands(page.leadsTo, steps + 1));
  };
  return [...published.values()].flat().filter((link) => !lands(link));
}

/** A short address leads to a former page, and that to the page of today. */
const MOST_STEPS = 2;

interface Page {
  readonly ids: ReadonlySet<string>;
  readonly leadsTo: string | null;
}

function pageOf(html: string, address: string): Page {
  const to = /<meta http-equiv="refresh" content="0; url=([^"]*)"/.exec(html)?.[1];
  const ids = new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id));
  if (to === undefined) return { ids, leadsTo: null };
  const { pathname, hash } = new URL(to, `https://site.invalid${address}`);
  return { ids, leadsTo: pathname.replace(/index\.html$/, '') + hash };
}
