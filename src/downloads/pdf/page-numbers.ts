import { pdfObjects, referenceIn } from './objects.ts';

export interface Place {
  /** Counted from 1. */
  readonly page: number;
  /** Above the lower edge of the page, in points. */
  readonly height: number;
}

/** Where each place stands that a link within the document leads to, by its id. */
export function placesIn(pdf: Uint8Array): ReadonlyMap<string, Place> {
  const { bodies, root } = pdfObjects(pdf);
  const catalog = bodies.get(root) ?? '';
  if (!catalog.includes('/Dests ')) return new Map();
  const numbers = new Map(
    pagesBelow(referenceIn(catalog, 'Pages'), bodies).map((object, index) => [object, index + 1] as const),
  );
  const destinations = bodies.get(referenceIn(catalog, 'Dests')) ?? '';
  return new Map(
    [...destinations.matchAll(/\/(\S+) \[(\d+) 0 R \/XYZ [-\d.]+ ([-\d.]+)/g)].map(([, name = '', page, height]) => [
      decodeName(name),
      { page: numbers.get(Number(page)) ?? 0, height: Number(height) },
    ]),
  );
}

/** The pages of a tree of pages, in their order. */
function pagesBelow(node: number, bodies: ReadonlyMap<number, string>): number[] {
  const [, kids] = /\/Kids \[([^\]]*)\]/.exec(bodies.get(node) ?? '') ?? [];
  if (kids === undefined) return [node];
  return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid]) => pagesBelow(Number(kid), bodies));
}

/** A name of PDF writes what is no plain letter as `#` and two hexadecimal digits of a byte of UTF-8. */
function decodeName(name: string): string {
  return Buffer.from(
    name.replace(/#([0-9A-Fa-f]{2})/g, (_, digits: string) => String.fromCharCode(parseInt(digits, 16))),
    'latin1',
  ).toString('utf8');
}
