import core from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { cslOf } from './csl.ts';
import type { SourceDocument } from '../evidence/model.ts';

/** The documents for reference managers. A document without a title goes by its label there, in square brackets. */
export function exportDocuments(documents: readonly SourceDocument[], format: 'bibtex' | 'ris'): string {
  const items = documents.map((document) => ({ ...cslOf(document), title: document.title ?? `[${document.label}]` }));
  return new core.Cite(items).format(format);
}
