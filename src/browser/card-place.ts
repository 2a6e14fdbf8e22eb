/** Least distance of the card from the edges of the window, in CSS pixels. */
const EDGE = 12;
/** Distance between the citation and the card: near enough to belong to it, far enough not to hide it. */
const GAP = 8;
/** Windows smaller than this, in CSS pixels, show the card as a sheet at the bottom; the style sheet draws it. */
const SMALL = { width: 640, height: 480 };

/**
 * Puts the card beside its citation: below, or above where there is more room, never beyond the edges of the window. In a
 * small window it is a sheet at the bottom, and the page moves so that the citation is not under it.
 */
export function placeCard(card: HTMLElement, cite: HTMLElement): void {
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  const sheet = width < SMALL.width || height < SMALL.height;
  card.classList.toggle('evidence-sheet', sheet);
  card.removeAttribute('style');
  const at = cite.getBoundingClientRect();
  if (sheet) {
    const hidden = at.bottom + GAP - (height - card.offsetHeight);
    if (hidden > 0) window.scrollBy({ top: hidden, behavior: 'instant' });
    return;
  }
  const below = height - at.bottom - GAP - EDGE;
  const above = at.top - GAP - EDGE;
  const under = card.offsetHeight <= below || below >= above;
  card.style.maxHeight = `${Math.min(card.offsetHeight, under ? below : above)}px`;
  const left = Math.min(Math.max(EDGE, at.left + at.width / 2 - card.offsetWidth / 2), width - card.offsetWidth - EDGE);
  const top = under ? at.bottom + GAP : at.top - GAP - card.offsetHeight;
  card.style.left = `${left + window.scrollX}px`;
  card.style.top = `${top + window.scrollY}px`;
}
