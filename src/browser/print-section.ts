import { documentOfReference, roadsOfDocument } from './reference-document.ts';

/** What of the list of references is printed beside its entries: its title, what the signs of standing mean, and where the addresses are. */
const KEPT = 'ol, h2, .sign-key, .references-paper';

/**
 * Prints one section of a page with the references that it cites, and nothing else of the page. They keep their numbers, and each
 * has the address of its document, which the page may name elsewhere.
 */
export function printSection(section: Element): void {
  const cited = new Set([...section.querySelectorAll('a.cite')].map((cite) => cite.textContent.trim()));
  const entries = [...cited].flatMap((number) => entryOf(number) ?? []);
  const unwanted = [
    ...document.querySelectorAll(`.prose > *, .reading > :not(.prose), .references > :not(${KEPT})`),
    ...document.querySelectorAll('.references > ol > li'),
  ].filter((element) => element !== section && !entries.some((entry) => entry === element));
  for (const element of unwanted) element.setAttribute('data-not-printed', '');
  const roads = entries.flatMap(lentRoads);
  window.addEventListener(
    'afterprint',
    () => {
      for (const element of unwanted) element.removeAttribute('data-not-printed');
      for (const road of roads) road.remove();
    },
    { once: true },
  );
  window.print();
}

/** The entry with its number written in it: those before it are not there to be counted. */
function entryOf(number: string): HTMLLIElement | null {
  const entry = document.querySelector<HTMLLIElement>(`.references > ol > #ref-${number}`);
  if (entry !== null) entry.value = Number(number);
  return entry;
}

/** The address of its document, put into an entry that has none. */
function lentRoads(entry: Element): Element[] {
  const roads = roadsOfDocument(documentOfReference(entry))?.cloneNode(true);
  if (!(roads instanceof Element) || entry.querySelector('.roads') !== null) return [];
  entry.append(roads);
  return [roads];
}
