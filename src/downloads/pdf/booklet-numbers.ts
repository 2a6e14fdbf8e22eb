/**
 * Page numbers are known once the booklet has been printed. These run in the page: one before the first print, one before
 * the second.
 */

/** For the first print: nothing but the contents leads anywhere, and nothing is drawn. It all takes the room that it takes. */
export function asDraft(): void {
  const style = document.createElement('style');
  style.id = 'draft';
  style.textContent = 'body * { visibility: hidden !important; }';
  document.head.append(style);
  for (const link of document.querySelectorAll('.part a[href]')) {
    link.setAttribute('data-href', link.getAttribute('href') ?? '');
    link.removeAttribute('href');
  }
}

/** For the second print: what the first one took away is back, and the contents have their page numbers, by chapter. */
export function withNumbers(pages: Readonly<Record<string, number>>): void {
  document.getElementById('draft')?.remove();
  for (const link of document.querySelectorAll('.part a[data-href]')) {
    link.setAttribute('href', link.getAttribute('data-href') ?? '');
    link.removeAttribute('data-href');
  }
  for (const line of document.querySelectorAll('.booklet-contents a')) {
    const number = line.querySelector('.contents-page');
    const page = pages[(line.getAttribute('href') ?? '').slice(1)];
    if (number !== null && page !== undefined) number.textContent = String(page);
  }
}
