/**
 * Page numbers are known once the booklet has been printed. These run in the page: one before the first print, one before
 * the second.
 */

/** For the first print: nothing but the contents and the references' ways back leads anywhere, and nothing is drawn. It all takes the room that it takes. */
export function asDraft(): void {
  const style = document.createElement('style');
  style.id = 'draft';
  style.textContent = 'body * { visibility: hidden !important; }';
  document.head.append(style);
  for (const link of document.querySelectorAll('.part a[href]:not(.cited-on a)')) {
    link.setAttribute('data-href', link.getAttribute('href') ?? '');
    link.removeAttribute('href');
  }
}

/**
 * For the second print: what the first one took away is back, the contents and the references have their page numbers, and
 * pages their heads.
 *
 * @param given pages by the id of what stands there, and a style sheet (running-heads.ts)
 */
export function withNumbers({
  pages,
  heads,
}: {
  readonly pages: Readonly<Record<string, number>>;
  readonly heads: string;
}): void {
  document.getElementById('draft')?.remove();
  for (const link of document.querySelectorAll('.part a[data-href]')) {
    link.setAttribute('href', link.getAttribute('data-href') ?? '');
    link.removeAttribute('data-href');
  }
  for (const line of document.querySelectorAll(':is(.booklet-contents, .cited-on) a')) {
    const number = line.querySelector('.page-number');
    const page = pages[(line.getAttribute('href') ?? '').slice(1)];
    if (number !== null && page !== undefined) number.textContent = String(page);
  }
  const style = document.createElement('style');
  style.textContent = heads;
  document.head.append(style);
}
