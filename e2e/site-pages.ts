import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Pages that lead on at once: a reader sees nothing of them. */
const LEADS_ON = /^\/s\//;

/** Addresses of all built files that are pages, `/toll/`, without the page for what does not exist. */
const BUILT: readonly string[] = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((path) => path === 'index.html' || path.endsWith('/index.html'))
  .map((path) => `/${path.slice(0, -'index.html'.length)}`)
  .sort();

/** Those that a reader sees. */
export const ADDRESSES: readonly string[] = BUILT.filter((address) => !LEADS_ON.test(address));

/** Addresses of pages of prose, which have the strictest budgets. */
export const EXPLAINERS: readonly string[] = readdirSync('content/explainers').map(
  (file) => `/${file.slice(0, -'.mdx'.length)}/`,
);

/** Kinds of pages of which there are many, all made by one layout. */
const ALIKE = [
  /^\/sources\/[^/]+\/$/,
  /^\/disagreements\/[^/]+\/$/,
  /^\/actors\/[^/]+\/$/,
  /^\/timeline\/as-known\/[^/]+\/$/,
  /^\/map\/[^/]+\/$/,
  /^\/teach\/handouts\/.+\/$/,
  /^\/teach\/links\/[^/]+\/$/,
  /^\/embed\/claim\/[^/]+\/$/,
  /^\/embed\/(?:charts|map)\/[^/]+\/$/,
  /^\/teach\/(?!links\/|handouts\/)[^/]+\/(?:(?:sheet|answers)\/)?$/,
];

/** How many pages of such a kind are looked at. */
const SAMPLE = 5;

/**
 * The pages that a browser looks at one by one: all that are alone of their kind, and of the others the longest, the
 * shortest and some between. With `EVERY_PAGE` set, every page.
 */
export const LOOKED_AT: readonly string[] =
  process.env['EVERY_PAGE'] === undefined
    ? [
        ...ADDRESSES.filter((address) => !ALIKE.some((kind) => kind.test(address))),
        ...ALIKE.flatMap((kind) => sampleOf(ADDRESSES.filter((address) => kind.test(address)))),
      ]
    : ADDRESSES;

function sampleOf(addresses: readonly string[]): string[] {
  const bySize = addresses
    .map((address) => ({ address, bytes: statSync(join('dist', address, 'index.html')).size }))
    .sort((a, b) => a.bytes - b.bytes || (a.address < b.address ? -1 : 1));
  const step = (bySize.length - 1) / (SAMPLE - 1);
  const places = Array.from({ length: SAMPLE }, (_place, index) => Math.round(index * step));
  return [...new Set(places)].flatMap((place) => bySize[place]?.address ?? []);
}
