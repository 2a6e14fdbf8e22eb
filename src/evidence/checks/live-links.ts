import { adviceFor } from '../nearest.ts';
import type { Check } from './check.ts';
import type { Evidence, Page, PageKind } from '../model.ts';

/** Addresses that exist without a file in `content/`. */
const BUILT_ADDRESSES = [
  '/sources/',
  '/claims/',
  '/disagreements/',
  '/search/',
  '/data/claims.json',
  '/data/sources.json',
  '/data/sources.bib',
  '/data/sources.ris',
  '/data/disagreements.json',
];

/** Every link from one page of the site to another leads to a page, and to a section of it where it names one. */
export const liveLinks: Check = (content, evidence) => {
  const addresses = knownAddresses(evidence);
  return content.pages.flatMap((page) =>
    page.links.flatMap(({ to, at }) => {
      const [address = '', anchor = ''] = to.split('#');
      if (content.unread.has(address)) return [];
      const known = addresses.get(address);
      if (known === undefined) {
        return [
          {
            code: 'dead-link' as const,
            at,
            message: `The link ${to} leads nowhere.`,
            help: adviceFor(address, addresses.keys()),
          },
        ];
      }
      if (anchor === '' || known === null || known.includes(anchor) || /^ref-\d+$/.test(anchor)) return [];
      return [
        {
          code: 'dead-link' as const,
          at,
          message: `The page ${address} has no section "${anchor}".`,
          help: adviceFor(anchor, known),
        },
      ];
    }),
  );
};

/** Every address with the anchors that a link may name there; null where anchors are not held against a list. */
function knownAddresses(evidence: Evidence): Map<string, readonly string[] | null> {
  const addresses = new Map<string, readonly string[] | null>(BUILT_ADDRESSES.map((address) => [address, null]));
  for (const page of evidence.pages.values()) addresses.set(page.address, anchorsOf(page));
  for (const document of evidence.documents.values()) {
    addresses.set(`/sources/${document.id}/`, [
      ...document.passages.keys(),
      'passages',
      'not-citable',
      'if-wrong',
      'main',
    ]);
  }
  return addresses;
}

/** Anchors that the layouts of pages add to those of the text. */
const BUILT_ANCHORS: Record<PageKind, readonly string[]> = {
  explainer: ['main', 'references', 'documents'],
  page: ['main', 'references', 'documents', 'read', 'check', 'differ', 'class'],
  disagreement: ['main', 'references', 'documents', 'answers', 'note', 'settle', 'where'],
};

function anchorsOf(page: Page): string[] {
  return [
    ...page.sections.map((section) => section.id),
    ...page.claims.map((id) => `c-${id}`),
    ...page.panels.map(({ disagreement }) => `d-${disagreement}`),
    ...BUILT_ANCHORS[page.kind],
  ];
}
