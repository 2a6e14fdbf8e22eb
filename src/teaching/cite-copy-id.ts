/** Id of the citations at the end of a page of an offline copy, which the menu beside a heading opens; the ids of what they cite begin with it. */
export const CITE_COPY = 'cite-copy';

/** Id of the name under which a section of the page is cited there. */
export function citeCopyTitle(section: string): string {
  return `${CITE_COPY}-${section}-title`;
}
