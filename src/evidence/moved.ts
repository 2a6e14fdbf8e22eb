import { addTo } from './lists-by-key.ts';
import { addressesOf, type Anchors } from './addresses.ts';
import { placeOfChange } from './changes.ts';
import { leadsTo, partsOf } from './redirects.ts';
import type { Evidence } from './model.ts';

/** Something that was published on a page and is now elsewhere. */
export interface MovedPlace {
  /** The id that links to it end with. */
  readonly anchor: string;
  /** `statement`: a claim that is now elsewhere; `withdrawn`: a claim that is no more. */
  readonly what: 'section' | 'statement' | 'withdrawn';
  /** Where it is now. */
  readonly to: string;
  /** What is there, for readers. */
  readonly name: string;
}

/** A page that was published and is now elsewhere. */
interface MovedPage {
  readonly address: string;
  readonly to: string;
  readonly name: string;
  readonly places: readonly MovedPlace[];
}

/** All that redirects ask of the pages. */
export interface Moved {
  readonly pages: readonly MovedPage[];
  /** By address of a page that is still there: what has left it. */
  readonly away: ReadonlyMap<string, readonly MovedPlace[]>;
  /** By place of a section or claim: the ids that it had before, on the same page. */
  readonly formerIds: ReadonlyMap<string, readonly string[]>;
}

/** Works out what stands where for each redirect. */
export function movedOf(evidence: Evidence): Moved {
  const pages: MovedPage[] = [];
  const away = new Map<string, MovedPlace[]>();
  const formerIds = new Map<string, string[]>();
  if (evidence.redirects.size === 0) return { pages, away, formerIds };
  const addresses = addressesOf(evidence);
  const nameOf = (place: string, page = ''): string => nameOfPlace(place, page, evidence);

  for (const { from, to } of evidence.redirects.values()) {
    const { address, anchor } = partsOf(from);
    if (anchor === '') {
      pages.push({ address, to, name: nameOf(to), places: [] });
    } else if (addresses.has(address)) {
      if (isRenamed(from, to, addresses)) addTo(formerIds, to, anchor);
      else addTo(away, address, movedPlace(anchor, to, nameOf));
    }
  }
  return { pages: pages.map((page) => ({ ...page, places: placesOfPage(page) })), away, formerIds };

  function placesOfPage({ address, to: page }: MovedPage): MovedPlace[] {
    return [...evidence.published.places.keys()].flatMap((place) => {
      const { anchor } = partsOf(place);
      const to = place === `${address}#${anchor}` ? leadsTo(place, evidence.redirects, addresses) : null;
      return to === null ? [] : [movedPlace(anchor, to, (named) => nameOf(named, partsOf(page).address))];
    });
  }
}

/** Whether a section or a claim has only got another id on its page: it then shows its former ids itself. */
function isRenamed(from: string, to: string, addresses: ReadonlyMap<string, Anchors>): boolean {
  const [old, now] = [partsOf(from), partsOf(to)];
  const anchors = addresses.get(now.address);
  if (anchors === undefined || old.address !== now.address) return false;
  return old.anchor.startsWith('c-')
    ? anchors.claims.some((id) => now.anchor === `c-${id}`)
    : anchors.sections.includes(now.anchor);
}

function movedPlace(anchor: string, to: string, nameOf: (place: string) => string): MovedPlace {
  const isClaim = anchor.startsWith('c-');
  const stays = partsOf(to).anchor.startsWith('c-');
  return { anchor, what: isClaim ? (stays ? 'statement' : 'withdrawn') : 'section', to, name: nameOf(to) };
}

/**
 * What stands at a place, for readers: “Civilians” (The human toll). Its address where nothing better is known.
 *
 * @param page address of the page that goes without saying
 */
function nameOfPlace(place: string, page: string, evidence: Evidence): string {
  const { address, anchor } = partsOf(place);
  const change = evidence.changes.find((one) => placeOfChange(one) === place);
  if (address === '/about/changes/')
    return change === undefined ? 'Corrections and changes' : `Corrections and changes: ${change.what}`;
  const document = evidence.documents.get(/^\/sources\/([^/]+)\/$/.exec(address)?.[1] ?? '');
  if (document !== undefined) {
    const passage = document.passages.get(anchor);
    return passage === undefined ? document.label : `${document.label}, ${passage.locator}`;
  }
  const target = evidence.pages.get(address);
  if (target === undefined) return place;
  const claim = anchor.startsWith('c-') ? evidence.claims.get(anchor.slice('c-'.length)) : undefined;
  const part = claim?.text ?? target.sections.find((section) => section.id === anchor)?.title;
  if (part === undefined) return target.title;
  return address === page ? `“${part}”` : `“${part}” (${target.title})`;
}
