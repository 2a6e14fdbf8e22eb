/**
 * The id of the document that an entry of the references is of, by the link with which it begins; undefined where there is none. The
 * site itself may lie in a folder called `sources`.
 */
export function documentOfReference(entry: Element | null): string | undefined {
  const link = entry?.querySelector<HTMLAnchorElement>('.ref-name a');
  return /.*\/sources\/([^/]+)\//.exec(link?.href ?? '')?.[1];
}

/** The roads to a document, which a page shows once: below its references, or in the first entry of the document. */
export function roadsOfDocument(id: string | undefined): Element | null {
  if (id === undefined) return null;
  const entry = [...document.querySelectorAll('.references li:has(> .roads)')].find(
    (each) => documentOfReference(each) === id,
  );
  return document.querySelector(`.references [data-roads="${id}"]`) ?? entry?.querySelector('.roads') ?? null;
}
