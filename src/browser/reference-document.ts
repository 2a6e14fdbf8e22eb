import { extentTold } from '../evidence/read-extent.ts';
import type { ReadExtent } from '../evidence/model.ts';

/**
 * The id of the document that an entry of the references is of, by the link with which it begins; undefined where there is none. The
 * site itself may lie in a folder called `sources`.
 */
export function documentOfReference(entry: Element | null): string | undefined {
  const link = entry?.querySelector<HTMLAnchorElement>('.ref-name a');
  return /.*\/sources\/([^/]+)\//.exec(link?.href ?? '')?.[1];
}

/** How much of the document of an entry was read. */
export function extentOfReference(entry: Element): ReadExtent {
  return extentTold(entry.querySelector('.ref-name a')?.textContent ?? '');
}

/** Title, publisher and day of a document with a title, where the page lists its documents; empty elsewhere. */
export function titleOfDocument(id: string | undefined): Node[] {
  const listed = [...document.querySelectorAll('.ref-documents > li')];
  const line = listed.find((each) => each.querySelector('a')?.href.includes(`/sources/${id}/`));
  const [first, ...others] = [...(line?.cloneNode(true).childNodes ?? [])].filter(
    (node) => node.textContent?.trim() !== '' && !(node instanceof Element && node.matches('a, ul')),
  );
  if (first === undefined) return [];
  const begins = (first.textContent ?? '').replace(/^[.\s]+/, '');
  return begins.startsWith('“') ? [new Text(begins), ...others] : [];
}

/** The roads to a document, which a page shows once: below its references, or in the first entry of the document. */
export function roadsOfDocument(id: string | undefined): Element | null {
  if (id === undefined) return null;
  const entry = [...document.querySelectorAll('.references li:has(> .roads)')].find(
    (each) => documentOfReference(each) === id,
  );
  return document.querySelector(`.references [data-roads="${id}"]`) ?? entry?.querySelector('.roads') ?? null;
}
