import core from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { cslOf, type CslItem } from './csl.ts';
import type { Author } from '../evidence/authors.ts';
import type { SourceDocument } from '../evidence/model.ts';

// An item goes by its id, hyphens included, as everywhere else on the site.
Object.assign(core.plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false });

/**
 * The documents for reference managers, each under its id. A document without a title goes by its label there, in square
 * brackets.
 */
export function exportDocuments(documents: readonly SourceDocument[], format: 'bibtex' | 'ris'): string {
  return exportItems(
    documents.map((document) => ({ ...cslOf(document), title: document.title ?? `[${document.label}]` })),
    format,
  );
}

/** Items of CSL-JSON in the other forms that reference managers read, each under its id. */
export function exportItems(items: readonly CslItem[], format: 'bibtex' | 'ris'): string {
  return format === 'ris' ? wholeRis(new core.Cite(items).format('ris', { spec: 'new' }), items) : wholeBibtex(items);
}

/** Words in letters that are not Latin, with the signs beside them. */
const OTHER_LETTERS = /\P{ASCII}*(?![\p{ASCII}\p{Script=Latin}])[\p{L}\p{Nd}،؛؟]\P{ASCII}*/gu;

/** BibTeX with all letters. The library writes it in ASCII, and leaves out whatever it knows no command for: names in Arabic or Cyrillic. */
function wholeBibtex(items: readonly CslItem[]): string {
  const words: string[] = [];
  const plain = JSON.stringify(items).replace(OTHER_LETTERS, (word) => `zz${words.push(word) - 1}zz`);
  const bibtex = new core.Cite(JSON.parse(plain)).format('bibtex');
  return bibtex.replace(/zz(\d+)zz/g, (standIn, index) => words[Number(index)] ?? standIn);
}

/**
 * RIS as its readers expect it. The library folds long lines, which breaks addresses and may leave an empty line, cuts ids to
 * twenty letters, gives newspaper articles neither author nor day, and writes days as 2024/4/5, where RIS has two digits each.
 */
function wholeRis(ris: string, items: readonly CslItem[]): string {
  const unfolded = ris
    .replace(/\n(?![A-Z][A-Z0-9] {2}- )(?!\n|$)/g, '')
    .replace(/\n(?=\n(?!TY)[A-Z][A-Z0-9] {2}- )/g, '');
  const records = unfolded.split(/(?<=^ER {2}- .*\n)/m);
  return records.map((record, index) => completed(record, items[index])).join('');
}

function completed(record: string, item: CslItem | undefined): string {
  if (item === undefined) return record;
  const { id, author = [], issued } = item;
  const added = [
    ...(/^A[U1] {2}- /m.test(record) ? [] : author.map((name) => `AU  - ${writtenName(name)}\n`)),
    ...(issued === undefined ? [] : [`DA  - ${writtenDay(issued['date-parts'][0])}\n`]),
  ];
  return record.replace(/^DA {2}- .*\n/m, '').replace(/^ID {2}- .*\n/m, () => `ID  - ${id}\n${added.join('')}`);
}

function writtenName(name: Author): string {
  return 'literal' in name ? name.literal : `${name.family}, ${name.given}`;
}

function writtenDay(parts: readonly number[]): string {
  return parts.map((part) => String(part).padStart(2, '0')).join('/');
}
