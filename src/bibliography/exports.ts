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
  const cite = new core.Cite(items);
  return format === 'ris' ? wholeRis(cite.format('ris', { spec: 'new' }), documents) : cite.format('bibtex');
}

/**
 * RIS as its readers expect it. The library folds long lines, which breaks addresses, cuts ids to twenty letters, and gives
 * newspaper articles neither author nor day.
 */
function wholeRis(ris: string, documents: readonly SourceDocument[]): string {
  const records = ris.replace(/\n(?![A-Z][A-Z0-9] {2}- )(?!\n|$)/g, '').split(/(?<=^ER {2}- .*\n)/m);
  return records.map((record, index) => completed(record, documents[index])).join('');
}

function completed(record: string, document: SourceDocument | undefined): string {
  if (document === undefined) return record;
  const { id, author, published } = document;
  const missing = [
    author === null || /^A[U1] {2}- /m.test(record) ? '' : `AU  - ${author}\n`,
    published === null || /^DA {2}- /m.test(record) ? '' : `DA  - ${published.replaceAll('-', '/')}\n`,
  ];
  return record.replace(/^ID {2}- .*\n/m, `ID  - ${id}\n${missing.join('')}`);
}
