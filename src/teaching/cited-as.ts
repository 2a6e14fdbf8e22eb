import type { CitedPart } from '../bibliography/page-citation.ts';
import type { Part } from '../evidence/parts.ts';

/** A part as it is cited. @param published the day of the edition, ISO 8601 */
export function citedAs({ id, title, section, page, address }: Part, published: string): CitedPart {
  return { id, title, page: section === null ? null : page.title, path: address, published };
}
