import { pagesInReadingOrder } from './reading-order.ts';
import { IN_SHORT } from './retellings.ts';
import type { Evidence, Page } from './model.ts';

interface PrintedPage {
  /** `/actors/hts/`. */
  readonly address: string;
  readonly title: string;
}

/** Pages that people hand out, as a list of them shows them. */
interface PrintedGroup {
  readonly title: string;
  readonly pages: readonly PrintedPage[];
}

/** Pages to look things up in, most of which no file of content names. */
const LOOKED_UP: readonly PrintedPage[] = [
  { address: '/timeline/', title: 'Timeline' },
  { address: '/map/', title: 'Map' },
  { address: '/who-stands-where/', title: 'Who stood where' },
  { address: '/glossary/', title: 'Glossary' },
  { address: '/about/', title: 'About this site' },
];

/** The pages that have a PDF of their own. */
export function printedAlone(evidence: Evidence): PrintedGroup[] {
  const ofKind = (kind: Page['kind']): PrintedPage[] =>
    pagesInReadingOrder(evidence).filter((page) => page.kind === kind);
  const inShort = evidence.pages.get(IN_SHORT);
  return [
    { title: 'What happened', pages: [...ofKind('explainer'), ...(inShort === undefined ? [] : [inShort])] },
    { title: 'To look things up', pages: LOOKED_UP },
    { title: 'Who is who', pages: ofKind('actor') },
    { title: 'Where the sources disagree', pages: ofKind('disagreement') },
  ];
}

/** The anchor of a page in the list of PDFs on /download/, `pdf-actors-hts`. */
export function pdfAnchor(address: string): string {
  return `pdf-${address.replace(/^\/|\/$/g, '').replaceAll('/', '-')}`;
}
