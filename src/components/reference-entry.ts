import { quotationFor } from '../evidence/quotations.ts';
import { el, type Element } from '../html/tree.ts';
import { digest, roads } from './document-elements.ts';
import { STANDING } from './wording.ts';
import type { Reference } from '../evidence/numbering.ts';
import type { Claim, Evidence, Passage, Quotation, SourceDocument } from '../evidence/model.ts';

/** An entry of the list of references, with what it is about. */
export interface ReferenceEntry extends Pick<Reference, 'number' | 'origins'> {
  /** The claims that cite it. */
  readonly claims: readonly Claim[];
  readonly document: SourceDocument;
  readonly passage: Passage;
}

/** Where an entry stands, and what follows from it. */
interface Place {
  /** Address of the page that the list stands on. */
  readonly page: string;
  /** Whether the live address of the document stands here, and nowhere else on the page. */
  readonly hasRoad: boolean;
  /** Whether the entry names its document for print, which leaves the addresses out. */
  readonly isBrief: boolean;
  /** On a page with filters what `data-fits` says, or null for nothing; undefined on others. */
  readonly fits: string | null | undefined;
}

export function referenceEntry(entry: ReferenceEntry, place: Place, evidence: Evidence): Element {
  const { number, document, passage, claims, origins } = entry;
  const name = el('a', { href: `/sources/${document.id}/#${passage.id}` }, `${document.label}, ${passage.locator}`);
  const weak = document.weak === null ? [] : [' ', el('span', { class: 'ref-weak' }, '(to be read with care)')];
  return el(
    'li',
    {
      id: `ref-${number}`,
      'data-document': place.isBrief ? document.id : undefined,
      // Filters hide entries, and the others keep their numbers.
      value: place.fits === undefined ? undefined : `${number}`,
      'data-fits': place.fits ?? undefined,
    },
    el('p', { class: 'ref-name' }, name, ...weak),
    ...digest(document, passage, evidence, { origins, quotations: quotationsFor(claims, passage) }),
    ...(place.hasRoad ? roads(document, true) : []),
    el('p', { class: 'ref-back' }, 'Cited for ', ...claims.map((claim, index) => linkBack(claim, index, place.page))),
  );
}

function linkBack(claim: Claim, index: number, page: string): Element {
  return el(
    'a',
    {
      href: `#${claim.page === page ? 'c' : 'd'}-${claim.id}`,
      'aria-label': `Back to claim ${index + 1}; ${STANDING[claim.standing].spoken}`,
      'data-standing': claim.standing,
    },
    `${index + 1}`,
  );
}

/** The quotations of a passage that fit the claims that cite it here. */
function quotationsFor(claims: readonly Claim[], passage: Passage): Quotation[] {
  const fitting = claims.map((claim) => quotationFor(claim.text, passage));
  return passage.quotations.filter((quotation) => fitting.includes(quotation));
}
