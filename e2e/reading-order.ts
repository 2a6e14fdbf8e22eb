/**
 * Runs in the page. Blocks of text of the main part that lie wholly above a block that is read before them: whoever listens
 * would hear them in another order than whoever looks. Pictures are left out, since nothing in them is read in lines.
 */
export function blocksOutOfOrder(): string[] {
  const blocks = 'h1, h2, h3, h4, p, li, dt, dd, figcaption, caption, summary, blockquote, label, button';
  const inOrder = [...document.querySelectorAll<HTMLElement>(`main :is(${blocks})`)].filter(
    (block) =>
      block.checkVisibility({ visibilityProperty: true }) &&
      block.querySelector(blocks) === null &&
      block.textContent.trim() !== '' &&
      block.closest('svg, table, .visually-hidden, [popover]') === null &&
      block.getClientRects().length > 0,
  );
  const found: string[] = [];
  let before: DOMRect | undefined;
  for (const block of inOrder) {
    const place = block.getBoundingClientRect();
    if (before !== undefined && place.bottom <= before.top)
      found.push(`${block.localName}: ${block.textContent.trim().slice(0, 60)}`);
    before = place;
  }
  return found;
}
