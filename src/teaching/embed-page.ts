/** What pages have in common that are shown inside other pages: a claim alone, a figure alone. They are small and have no script. */
import { withAddress } from '../bibliography/address-token.ts';
import { readableDate } from '../evidence/dates.ts';
import { el, escapeText, type Element, type Node } from '../html/tree.ts';
import { barePage } from './bare-page.ts';
import { publishedAddress } from './published-address.ts';
import type { PageCitation } from '../bibliography/page-citation.ts';

const NAME = 'Aleppo Explained';

/** The sheets of styles of all such pages, and of figures. */
const LOOK = '/embed/look.css';
export const FIGURE_LOOK = '/embed/figure.css';

export interface Edition {
  /** The day that the build is of, ISO 8601. */
  readonly day: string;
  /** Where the site is published, or undefined. */
  readonly site: URL | undefined;
  /** How what is shown is cited, with the token for the address of the site. */
  readonly citations: readonly PageCitation[];
}

interface Embedded {
  readonly kind: 'claim' | 'figure';
  /** What it is, without the name of the site. */
  readonly title: string;
  /** Where it is told, which is its address for citations and search engines; and where it stands alone. */
  readonly address: string;
  readonly own: string;
}

/**
 * The page, its links from the root of the site.
 *
 * @param looks addresses of further sheets of styles
 */
export function embedPage(
  { kind, title, address }: Embedded,
  { day, site }: Pick<Edition, 'day' | 'site'>,
  looks: readonly string[],
  ...main: readonly Node[]
): Element {
  return barePage({
    title: `${kind === 'claim' ? 'Claim' : 'Figure'}: ${title} · ${NAME}`,
    head: [
      el('meta', { name: 'color-scheme', content: 'light dark' }),
      el('link', { rel: 'canonical', href: publishedAddress(address, site) ?? address }),
      ...[LOOK, ...looks].map((href) => el('link', { rel: 'stylesheet', href })),
    ],
    body: [
      el('main', {}, el('h1', {}, el('a', { href: address, target: '_top' }, title)), ...main),
      el('footer', {}, el('p', {}, el('a', { href: '/', target: '_top' }, NAME), `, edition of ${readableDate(day)}`)),
    ],
  });
}

const UNKNOWN_ADDRESS =
  'This copy of the site does not know where it is published. What begins with “…” or with “/” is complete once the address of the site stands there.';

/** The ways to take it along, folded. @param height of the frame that shows it on another page, in pixels */
export function waysToShare(
  { kind, title, address, own }: Embedded,
  height: number,
  { site, citations }: Edition,
): Element {
  const root = publishedAddress('/', site) ?? '…';
  const unknown = site === undefined ? [el('p', {}, UNKNOWN_ADDRESS)] : [];
  return el(
    'details',
    {},
    el('summary', {}, `Link, cite or embed this ${kind}`),
    ...unknown,
    el('p', {}, 'Its address: ', el('code', {}, publishedAddress(address, site) ?? address)),
    ...citations.flatMap(({ label, text }) => citationOf(label, withAddress({ text, html: null }, root).text)),
    el('p', {}, 'To show it on another page:'),
    el('pre', {}, el('code', {}, frameCode(publishedAddress(own, site) ?? `https://…${own}`, title, height))),
  );
}

/** Those for reference managers keep their lines. */
function citationOf(label: string, text: string): Element[] {
  const name = el('h3', {}, label);
  return text.includes('\n') ? [name, el('pre', {}, el('code', {}, text))] : [name, el('p', {}, text)];
}

/** What others write into their pages to show it there. @param height in pixels */
export function frameCode(source: string, title: string, height: number): string {
  const name = escapeText(`${NAME}: ${title}`).replaceAll("'", '&#39;');
  return `<iframe src='${source}' title='${name}' width='100%' height='${height}' loading='lazy'></iframe>`;
}
