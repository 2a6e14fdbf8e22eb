import { readdirSync } from 'node:fs';

/** Addresses of all built pages, `/toll/`, without the page for what does not exist. */
export const ADDRESSES: readonly string[] = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((path) => path === 'index.html' || path.endsWith('/index.html'))
  .map((path) => `/${path.slice(0, -'index.html'.length)}`)
  .sort();

/** Addresses of pages of prose, which have the strictest budgets. */
export const EXPLAINERS: readonly string[] = readdirSync('content/explainers').map(
  (file) => `/${file.slice(0, -'.mdx'.length)}/`,
);
