import core from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { cslOf } from './csl.ts';
import type { SourceDocument } from '../evidence/model.ts';

// A document goes by its id, hyphens included, as everywhere else on the site.
Object.assign(core.plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false });

/**
 * The documents for reference managers, each under its id. A document without a title goes by its label there, in square
 * brackets.
 */
export function exportDocuments(documents: readonly SourceDocument[], format: 'bibtex' | 'ris'): string {
  const items = documents.map((document) => ({
    ...cslOf(document),
    title: document.title ?? `[${document.label}]`,
  }));
  const text = new core.Cite(items).format(format);
  return format === 'ris' ? unfolded(text) : text;
}

/** RIS has no folded lines, but the library folds them, which breaks addresses. */
function unfolded(ris: string): string {
  return ris.replace(/\n(?![A-Z][A-Z0-9] {2}- )(?!\n|$)/g, '');
}
