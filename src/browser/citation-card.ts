/**
 * Opens the evidence of a claim in place. The card is made from the page's own reference list, so nothing is fetched,
 * and all documents of a claim stand in one card. It opens when a citation is pressed and stays until it is dismissed:
 * with Escape, its button, a press elsewhere, or by walking out of it. Focus goes into it and comes back.
 */
import look from '../styles/evidence-card.css';
import { claimPageAddress } from '../evidence/claim-addresses.ts';
import { STANDING, STANDINGS } from '../evidence/standing-words.ts';
import { isOfflineEdition, siteAddress, siteRoot } from './loading.ts';
import { placeCard } from './card-place.ts';
import { documentOfReference, extentOfReference, roadsOfDocument, titleOfDocument } from './reference-document.ts';
import { make, wear } from './nodes.ts';
import { leaves } from './walk-out.ts';
import type { ReadExtent } from '../evidence/model.ts';

let opener: HTMLAnchorElement | null = null;
const card = makeCard();

function makeCard(): HTMLElement {
  const element = make('div', 'evidence-card');
  element.id = 'evidence-card';
  element.popover = 'auto';
  element.setAttribute('role', 'dialog');
  element.setAttribute('aria-labelledby', 'evidence-card-title');
  element.addEventListener('toggle', (event) => {
    if (event.newState === 'closed' && !element.matches(':popover-open')) afterClosing();
  });
  element.addEventListener('keydown', walkOut);
  document.body.append(element);
  window.addEventListener('resize', () => {
    if (opener !== null) placeCard(card, opener);
  });
  return element;
}

function openCitation(cite: HTMLAnchorElement): void {
  const claim = cite.closest<HTMLElement>('[data-claim]');
  if (claim === null) return;
  const before = opener;
  if (before !== null) close(cite);
  // The press that dismisses the card of a citation by landing on it is no wish to open it again.
  if (before === cite) return;
  card.replaceChildren(...contentsFor(claim, cite));
  card.scrollTop = 0;
  opener = cite;
  card.showPopover();
  placeCard(card, cite);
  card.querySelector<HTMLElement>('#evidence-card-title')?.focus({ preventScroll: true });
}

/** Closes the card and moves the focus to `next`, without the way back that a dismissal takes. */
function close(next: HTMLElement): void {
  opener = null;
  if (card.matches(':popover-open')) card.hidePopover();
  next.focus({ preventScroll: true });
}

function afterClosing(): void {
  if (opener === null) return;
  const focused = document.activeElement;
  if (focused === null || focused === document.body || card.contains(focused)) opener.focus({ preventScroll: true });
  opener = null;
}

/** Tab past either end of the card closes it and goes on from the citation. */
function walkOut(event: KeyboardEvent): void {
  if (opener === null || !leaves(card, event)) return;
  event.preventDefault();
  close(opener);
}

function contentsFor(claim: HTMLElement, pressed: HTMLAnchorElement): Node[] {
  const title = make('p', 'evidence-title', 'Where this comes from');
  title.id = 'evidence-card-title';
  title.tabIndex = -1;
  const button = make('button', 'evidence-close', 'Close');
  button.addEventListener('click', () => close(pressed));
  const head = make('div', 'evidence-head');
  head.append(title, button);

  const cites = [...claim.querySelectorAll<HTMLAnchorElement>('a.cite')];
  cites.sort((a, b) => Number(b === pressed) - Number(a === pressed));
  const differ = claim.querySelector<HTMLAnchorElement>('a.differ');
  return [
    head,
    standingOf(claim),
    ...cites.flatMap(entryFor),
    ...(differ === null ? [] : [differOf(differ)]),
    shareOf(claim),
  ];
}

/** The way to the other answers. The sign in the text is only named by its question; here it is read as it is named. */
function differOf(sign: HTMLAnchorElement): HTMLElement {
  const link = make('a', 'differ', sign.ariaLabel ?? sign.textContent);
  link.setAttribute('href', sign.href);
  const foot = make('p', 'evidence-differ');
  foot.append(link);
  return foot;
}

/** Ways to pass the claim on. A copy on disk has no pages of single claims, and no address that others could open. */
function shareOf(claim: HTMLElement): HTMLElement {
  const id = claim.dataset['claim'] ?? '';
  const press = (what: string, words: string): HTMLElement => {
    const button = make('button', '', words);
    button.type = 'button';
    button.dataset['share'] = what;
    button.dataset['of'] = id;
    return button;
  };
  const said = make('span', 'share-said');
  said.role = 'status';
  const share = make('p', 'evidence-share', press('claim-text', 'Copy with sources'));
  if (!isOfflineEdition()) {
    const alone = make('a', '', 'Cite or embed');
    alone.href = siteAddress(claimPageAddress(id));
    share.append(press('claim-link', 'Copy the link'), alone);
  }
  share.append(said);
  return share;
}

function standingOf(claim: HTMLElement): HTMLElement {
  const standing = make('p', 'evidence-standing');
  const known = STANDINGS.find((one) => one === claim.dataset['standing']) ?? 'single';
  const label = make('span', 'standing', STANDING[known].label);
  label.dataset['standing'] = known;
  const meaning = make('a', '', 'What this means');
  meaning.setAttribute('href', `${siteRoot()}about/#standing`);
  standing.append(label, '. ', meaning, '. What the passages say is told in our words.');
  return standing;
}

/** The reference that a citation belongs to, cut down to what the cited origins say in it and to the quotation that fits. */
function entryFor(cite: HTMLAnchorElement): Node[] {
  const number = cite.textContent.trim();
  const reference = document.getElementById(`ref-${number}`);
  if (reference === null) return [];
  const entry = make('section', 'evidence-entry');
  for (const child of reference.children) {
    if (!child.classList.contains('ref-back')) entry.append(child.cloneNode(true));
  }
  // A passage that says one thing has nothing to pick.
  const picked = (cite.dataset['origins'] ?? '').split(' ');
  for (const statement of entry.querySelectorAll<HTMLElement>('[data-by]')) {
    const by = (statement.dataset['by'] ?? '').split(' ');
    if (!by.some((origin) => picked.includes(origin))) statement.remove();
  }
  for (const quotation of entry.querySelectorAll<HTMLElement>('[data-quotation]')) {
    if (quotation.dataset['quotation'] !== cite.dataset['quotation']) quotation.remove();
  }
  const id = documentOfReference(reference);
  const name = entry.querySelector('.ref-name');
  name?.prepend(make('span', 'ref-number', `${number}. `));
  name?.after(...aboutDocument(id, READ[extentOfReference(reference)]));
  const onPage = make('a', '', `Reference ${number} on this page`);
  onPage.setAttribute('href', `#${reference.id}`);
  onPage.addEventListener('click', () => {
    reference.tabIndex = -1;
    close(reference);
  });
  const links = make('p', 'evidence-links');
  links.append(onPage);
  const roads = entry.querySelector('.roads') ?? roadsOfDocument(id)?.cloneNode(true);
  entry.append(links, ...(roads == null ? [] : [roads]));
  return [entry];
}

/** What is said of a document that was not read whole. */
const READ: Readonly<Record<ReadExtent, string | null>> = {
  whole: null,
  opening: 'Only the opening of this document was read.',
  excerpt: 'Only an excerpt of this document was read.',
};

/** Its title, where the page has it, and how much of it was read. */
function aboutDocument(id: string | undefined, read: string | null): Node[] {
  const title = titleOfDocument(id);
  return [
    ...(title.length === 0 ? [] : [make('p', 'evidence-about', ...title)]),
    ...(read === null ? [] : [make('p', 'evidence-about', read)]),
  ];
}

wear(look);
window.aleppo = { ...window.aleppo, openCitation };
