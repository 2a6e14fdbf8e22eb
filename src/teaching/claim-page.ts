/** A claim as a page of its own: to be shown inside other pages, with its sources, and to be linked and cited. */
import { withAddress } from '../bibliography/address-token.ts';
import { readableDate } from '../evidence/dates.ts';
import { originsOfCitation } from '../evidence/standing.ts';
import { STANDING } from '../evidence/standing-words.ts';
import { el, markup, type Element, type Node } from '../html/tree.ts';
import { claimAddress, claimPageAddress } from '../evidence/claim-addresses.ts';
import { publishedAddress } from './published-address.ts';
import type { PageCitation } from '../bibliography/page-citation.ts';
import type { Citation, Claim, Evidence } from '../evidence/model.ts';

const NAME = 'Aleppo Explained';

interface Edition {
  /** The day that the build is of, ISO 8601. */
  readonly day: string;
  /** Where the site is published, or undefined. */
  readonly site: URL | undefined;
  /** How the claim is cited, with the token for the address of the site. */
  readonly citations: readonly PageCitation[];
}

/** The page as HTML, its links from the root of the site. */
export function claimPage(claim: Claim, evidence: Evidence, { day, site, citations }: Edition): string {
  const told = evidence.pages.get(claim.page);
  const section = told?.sections.find(({ id }) => id === claim.section);
  const address = claimAddress(claim);
  const own = claimPageAddress(claim.id);
  const root = publishedAddress('/', site) ?? '…';
  const where = [told?.title, section?.title].filter((title) => title !== undefined).join(': ');
  const frame = `<iframe src='${publishedAddress(own, site) ?? `https://…${own}`}' title='${NAME}: ${where}' width='100%' height='320' loading='lazy'></iframe>`;
  const page = el(
    'html',
    { lang: 'en' },
    el(
      'head',
      {},
      el('meta', { charset: 'utf-8' }),
      el('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      el('title', {}, `Claim: ${where} · ${NAME}`),
      el('meta', { name: 'robots', content: 'noindex' }),
      el('meta', { name: 'color-scheme', content: 'light dark' }),
      el('link', { rel: 'canonical', href: address }),
      el('link', { rel: 'stylesheet', href: '/assets/embed.css' }),
      el('link', { rel: 'icon', href: '/icon.svg', type: 'image/svg+xml' }),
    ),
    el(
      'body',
      {},
      el(
        'main',
        {},
        el('h1', {}, el('a', { href: address, target: '_top' }, where)),
        el('p', { class: 'claim', 'data-standing': claim.standing }, claim.text),
        standingOf(claim, evidence),
        el('h2', {}, claim.citations.length === 1 ? 'Its source' : 'Its sources'),
        el('ol', { class: 'sources' }, ...claim.citations.map((citation) => sourceOf(citation, evidence))),
        el(
          'details',
          {},
          el('summary', {}, 'Link, cite or embed this claim'),
          el('p', {}, 'Its address: ', el('code', {}, publishedAddress(address, site) ?? address)),
          ...citations.flatMap(({ label, text }) => citationOf(label, withAddress({ text, html: null }, root).text)),
          el('p', {}, 'To show it on another page:'),
          el('pre', {}, el('code', {}, frame)),
        ),
      ),
      el('footer', {}, el('p', {}, el('a', { href: '/', target: '_top' }, NAME), `, edition of ${readableDate(day)}`)),
    ),
  );
  return `<!doctype html>\n${markup([page])}\n`;
}

/** Those for reference managers keep their lines. */
function citationOf(label: string, text: string): Element[] {
  const name = el('h3', {}, label);
  return text.includes('\n') ? [name, el('pre', {}, el('code', {}, text))] : [name, el('p', {}, text)];
}

function standingOf({ standing, disagreement }: Claim, evidence: Evidence): Element {
  const { label, meaning } = STANDING[standing];
  const differ = evidence.disagreements.get(disagreement ?? '');
  const more: Node[] =
    differ === undefined
      ? [`. ${meaning}`]
      : [': ', el('a', { href: differ.address, target: '_top' }, differ.question)];
  return el('p', { class: 'standing', 'data-standing': standing }, el('b', {}, label), ...more);
}

/** What the document says at the passage, on whose word, and the roads to it. */
function sourceOf(citation: Citation, evidence: Evidence): Element {
  const document = evidence.documents.get(citation.document);
  const passage = document?.passages.get(citation.passage);
  const origins = originsOfCitation(citation, evidence.documents);
  const says = (passage?.digest ?? []).filter(({ by }) => by.some((origin) => origins.includes(origin)));
  const names = origins.map((origin) => evidence.origins.get(origin)?.name ?? origin).join('; ');
  return el(
    'li',
    {},
    el(
      'a',
      { href: `/sources/${citation.document}/#${citation.passage}`, target: '_top' },
      `${document?.label ?? citation.document}, ${passage?.locator ?? citation.passage}`,
    ),
    el('p', {}, `${says.map((statement) => statement.says).join(' ')} `, el('span', { class: 'by' }, names)),
    ...(document?.url == null ? [] : [el('p', {}, outside(document.url))]),
  );
}

/** It leaves the site, and says so. */
function outside(address: string): Element {
  const note = el('span', { class: 'outside-note' }, ', needs the internet');
  return el('a', { class: 'outside', href: address, rel: 'external noreferrer', target: '_top' }, address, note);
}
