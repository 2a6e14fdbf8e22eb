/** Prints one section of a page with the references that it cites, and nothing else of the page. */
export function printSection(section: Element): void {
  const cited = new Set([...section.querySelectorAll('a.cite')].map((cite) => `ref-${cite.textContent.trim()}`));
  const unwanted = [
    ...document.querySelectorAll('.prose > *, .reading > :not(.prose), .references > :not(ol, h2)'),
    ...document.querySelectorAll('.references > ol > li'),
  ].filter((element) => element !== section && !cited.has(element.id));
  for (const element of unwanted) element.setAttribute('data-not-printed', '');
  window.addEventListener(
    'afterprint',
    () => {
      for (const element of unwanted) element.removeAttribute('data-not-printed');
    },
    { once: true },
  );
  window.print();
}
