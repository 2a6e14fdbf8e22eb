import { documentOfReference, roadsOfDocument } from './reference-document.ts';

/** What of the list of references is printed beside its entries: its title, what the signs of standing mean, and where the addresses are. */
const KEPT = 'ol, h2, .sign-key, .references-paper';

/** The questions on which sources differ in the page, below its text. */
const DISPUTED = '.prose > section[aria-labelledby="disputed"]';

/**
 * Prints one section of a page with the references that it cites and the questions that are disputed in it, and nothing else of the page. They keep their numbers, and each
 * has the address of its document, which the page may name elsewhere.
 */
export function printSection(section: Element): void {
  const cited = new Set([...section.querySelectorAll('a.cite')].map((cite) => cite.textContent.trim()));
  const entries = [...cited].flatMap((number) => entryOf(number) ?? []);
  const kept = new Set([section, ...entries, ...disputedIn(section)]);
  const unwanted = [
    ...document.querySelectorAll(`.prose > *, .reading > :not(.prose), .references > :not(${KEPT})`),
    ...document.querySelectorAll('.references > ol > li'),
    ...document.querySelectorAll(`${DISPUTED} li`),
  ].filter((element) => !kept.has(element));
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

/** Of the questions that the page lists as disputed those of a section, with the list; none where the section has none. */
function disputedIn(section: Element): Element[] {
  const led = new Set([...section.querySelectorAll<HTMLAnchorElement>('a.differ')].map(({ href }) => href));
  const items = [...document.querySelectorAll(`${DISPUTED} li`)].filter((item) =>
    led.has(item.querySelector('a')?.href ?? ''),
  );
  const list = document.querySelector(DISPUTED);
  return list === null || items.length === 0 ? [] : [list, ...items];
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
