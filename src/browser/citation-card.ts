/**
 * Opens the evidence of a claim in place. The card is made from the page's own reference list, so nothing is fetched,
 * and all documents of a claim stand in one card. It opens when a citation is pressed and stays until it is dismissed:
 * with Escape, its button, or a press elsewhere. Focus goes into it and comes back.
 */
import './loading.ts';

/** Least distance of the card from the edges of the window, in CSS pixels. */
const EDGE = 12;
/** Distance between the citation and the card: near enough to belong to it, far enough not to hide it. */
const GAP = 8;

let opener: HTMLAnchorElement | null = null;
const card = makeCard();

function makeCard(): HTMLElement {
  const element = document.createElement('div');
  element.id = 'evidence-card';
  element.className = 'evidence-card';
  element.popover = 'auto';
  element.setAttribute('role', 'dialog');
  element.setAttribute('aria-labelledby', 'evidence-card-title');
  element.addEventListener('toggle', (event) => {
    if ((event as ToggleEvent).newState !== 'closed') return;
    if (element.contains(document.activeElement) || document.activeElement === document.body)
      opener?.focus({ preventScroll: true });
    opener = null;
  });
  document.body.append(element);
  return element;
}

function openCitation(cite: HTMLAnchorElement): void {
  const claim = cite.closest<HTMLElement>('.claim');
  if (claim === null) return;
  if (opener === cite && card.matches(':popover-open')) {
    card.hidePopover();
    return;
  }
  card.replaceChildren(...contentsFor(claim, cite));
  if (card.matches(':popover-open')) card.hidePopover();
  opener = cite;
  card.showPopover();
  place(cite);
  card.querySelector<HTMLElement>('#evidence-card-title')?.focus({ preventScroll: true });
}

function contentsFor(claim: HTMLElement, pressed: HTMLAnchorElement): Node[] {
  const title = make('p', 'evidence-title', 'Where this comes from');
  title.id = 'evidence-card-title';
  title.tabIndex = -1;
  const close = make('button', 'evidence-close', 'Close');
  close.addEventListener('click', () => card.hidePopover());
  const cites = [...claim.querySelectorAll<HTMLAnchorElement>('a.cite')];
  cites.sort((a, b) => Number(b === pressed) - Number(a === pressed));
  const standing = make(
    'p',
    `evidence-standing standing-${claim.dataset['standing'] ?? ''}`,
    claim.dataset['standingLabel'] ?? '',
  );
  const differ = claim.querySelector('a.differ');
  const foot = differ === null ? [] : [withChild(make('p', 'evidence-differ'), differ.cloneNode(true))];
  return [title, close, standing, ...cites.flatMap(entryFor), ...foot];
}

/** The reference that a citation belongs to, cut down to what the cited origins say in it and to the quotation that fits. */
function entryFor(cite: HTMLAnchorElement): Node[] {
  const reference = document.getElementById(`ref-${cite.textContent.trim()}`);
  if (reference === null) return [];
  const entry = make('section', 'evidence-entry');
  for (const child of reference.children) {
    if (!child.classList.contains('ref-back')) entry.append(child.cloneNode(true));
  }
  const picked = (cite.dataset['origins'] ?? '').split(' ');
  for (const statement of entry.querySelectorAll<HTMLElement>('[data-by]')) {
    const by = (statement.dataset['by'] ?? '').split(' ');
    if (!by.some((origin) => picked.includes(origin))) statement.remove();
  }
  for (const [index, quotation] of [...entry.querySelectorAll('.ref-quote')].entries()) {
    if (String(index) !== cite.dataset['quotation']) quotation.remove();
  }
  entry.querySelector('.ref-name')?.prepend(make('span', 'ref-number', `${cite.textContent.trim()}. `));
  const onPage = document.createElement('a');
  onPage.href = `#${reference.id}`;
  onPage.textContent = `Reference ${cite.textContent.trim()} on this page`;
  onPage.addEventListener('click', () => card.hidePopover());
  entry.append(withChild(make('p', 'evidence-links'), onPage));
  return [entry];
}

/** Under the citation where there is room, else above it; never beyond the edges of the window. */
function place(cite: HTMLElement): void {
  const at = cite.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = card;
  const space = document.documentElement.clientWidth;
  const left = Math.min(Math.max(EDGE, at.left + at.width / 2 - width / 2), Math.max(EDGE, space - width - EDGE));
  const below = at.bottom + GAP;
  const fits = below + height <= window.innerHeight - EDGE || at.top - GAP - height < EDGE;
  const top = fits ? below : at.top - GAP - height;
  card.style.left = `${left + window.scrollX}px`;
  card.style.top = `${top + window.scrollY}px`;
}

function make(tag: string, className: string, text = ''): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}

function withChild(parent: HTMLElement, child: Node): HTMLElement {
  parent.append(child);
  return parent;
}

window.aleppo = { ...window.aleppo, openCitation };
