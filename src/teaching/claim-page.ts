/** A claim as a page of its own: to be shown inside other pages, with its sources, and to be linked and cited. */
import { answererOf } from '../evidence/answers.ts';
import { originsOfCitation } from '../evidence/standing.ts';
import { STANDING } from '../evidence/standing-words.ts';
import { el, textOf, type Element, type Node } from '../html/tree.ts';
import { claimAddress, claimPageAddress } from '../evidence/claim-addresses.ts';
import { claimData } from '../linked-data/own-works.ts';
import { LINKED_DATA, scriptText } from '../linked-data/script-text.ts';
import { claimFrameHeight } from './frame-height.ts';
import { outsideLink } from './outside-link.ts';
import { publishedAddress } from './published-address.ts';
import { embedPage, waysToShare, type Edition } from './embed-page.ts';
import type { Citation, Claim, Evidence } from '../evidence/model.ts';

/** The page, its links from the root of the site. */
export function claimPage(claim: Claim, evidence: Evidence, edition: Edition): Element {
  const told = evidence.pages.get(claim.page);
  const section = told?.sections.find(({ id }) => id === claim.section);
  const whole = {
    kind: 'claim',
    title: [told?.title, section?.title].filter((title) => title !== undefined).join(': '),
    address: claimAddress(claim),
    own: claimPageAddress(claim.id),
  } as const;
  // Where the site does not know its own address, from the claim's: a page two folders down in /embed/.
  const addressOf = (to: string): string => publishedAddress(to, edition.site) ?? `../../..${to}`;
  const answerer = answererOf(claim, evidence);
  const below = [
    ...(answerer === null ? [] : [el('p', { class: 'answerer' }, `Answer given by: ${answerer}`)]),
    standingOf(claim, evidence),
  ];
  const sources = claim.citations.map((citation) => sourceOf(citation, evidence));
  const height = claimFrameHeight({
    title: whole.title,
    claim: claim.text,
    below: below.map((paragraph) => textOf([paragraph])),
    sources: sources.map(({ children }) => children.map((part) => textOf([part]))),
  });
  return embedPage(
    whole,
    edition,
    [],
    el('p', { class: 'claim', 'data-standing': claim.standing }, claim.text),
    ...below,
    el('h2', {}, claim.citations.length === 1 ? 'Its source' : 'Its sources'),
    el('ol', { class: 'sources' }, ...sources),
    waysToShare(whole, height, edition),
    el('script', { type: LINKED_DATA }, scriptText(claimData(claim, evidence, addressOf))),
  );
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
    ...(document?.url == null ? [] : [el('p', {}, outsideLink(document.url, [document.url], '_top'))]),
  );
}
