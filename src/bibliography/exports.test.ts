import { expect, it } from 'vitest';
import { cslOf } from './csl.ts';
import { exportDocuments } from './exports.ts';
import { sampleDocument } from '../evidence/sample-records.ts';

const known = sampleDocument({
  id: 'known',
  label: 'Known',
  title: 'A title',
  publisher: 'A publisher',
  author: 'Gebeily, Maya',
  published: '2024-11-29',
  url: `https://example.org/${'long-'.repeat(30)}address`,
});
const unknown = sampleDocument({ id: 'unknown', label: 'Report A' });

it('a document becomes a CSL item', () => {
  expect(cslOf(known)).toMatchObject({
    id: 'known',
    type: 'article-newspaper',
    title: 'A title',
    author: [{ family: 'Gebeily', given: 'Maya' }],
    issued: { 'date-parts': [[2024, 11, 29]] },
  });
});

it('what is not recorded is left out and said in the note', () => {
  const item = cslOf(unknown);
  expect(item).not.toHaveProperty('title');
  expect(item).not.toHaveProperty('issued');
  expect(item.note).toBe('Not recorded: title, publisher, date of publication.');
});

it('BibTeX goes by the id of the document', () => {
  expect(exportDocuments([{ ...unknown, id: 'report-a' }], 'bibtex')).toMatch(/^@article\{report-a,/);
});

it('BibTeX keeps letters of every script', () => {
  const arabic = { ...known, title: 'مجلس الأمن: “جبهة النصرة” & 2، HTS؟', author: 'عازم, ابتسام' };
  const bibtex = exportDocuments([arabic, { ...known, title: 'Лавров über Россия' }], 'bibtex');
  expect(bibtex).toContain('author = {عازم, ابتسام}');
  expect(bibtex).toContain('title = {مجلس الأمن: “جبهة النصرة” \\& 2، {HTS؟}}');
  expect(bibtex).toContain('title = {Лавров {\\" u}ber Россия}');
});

it('RIS keeps long ids and addresses whole', () => {
  const long = { ...known, id: 'save-the-children-2024-11-29' };
  expect(exportDocuments([unknown, long], 'ris').match(/^ID.*$/gm)).toEqual(['ID  - unknown', `ID  - ${long.id}`]);
  const lines = exportDocuments([known, unknown], 'ris').split('\n');
  expect(lines).toContain(`UR  - ${known.url}`);
  expect(lines.filter((line) => line.startsWith('TY  - '))).toHaveLength(2);
});

it.each([69, 70, 71, 140])('RIS has no empty line within an entry whose title has %i letters', (length) => {
  const title = `${'long '.repeat(40).slice(0, length - 1)}x`;
  const entry = exportDocuments([{ ...known, title }], 'ris').trimEnd();
  expect(entry).toContain(`TI  - ${title}\n`);
  expect(entry).not.toContain('\n\n');
});

it('several authors are all named, each by itself', () => {
  const several = { ...known, author: 'Gebeily, Maya; Khalidi, Suleiman; Reuters' };
  expect(exportDocuments([several], 'bibtex')).toContain(
    'author = {Gebeily, Maya and Khalidi, Suleiman and {Reuters}}',
  );
  expect(exportDocuments([several], 'ris').match(/^AU.*$/gm)).toEqual([
    'AU  - Gebeily, Maya',
    'AU  - Khalidi, Suleiman',
    'AU  - Reuters',
  ]);
});

it('a list of names with commas alone is nobody’s first and last name, and loses none', () => {
  const list = { ...known, author: 'Tom Perry, Lisa Barrington, Angus McDowall' };
  expect(cslOf(list).author).toEqual([{ literal: 'Tom Perry, Lisa Barrington, Angus McDowall' }]);
});

it('RIS gives author and day', () => {
  const ris = exportDocuments([known], 'ris');
  expect(ris).toContain('AU  - Gebeily, Maya\n');
  expect(ris).toContain('DA  - 2024/11/29\n');
});

it.each(['news', 'government'] as const)(
  'RIS gives month and day of a document of kind "%s" two digits each',
  (kind) => {
    const days = exportDocuments([{ ...known, kind, published: '2024-04-05' }], 'ris').match(/^DA.*$/gm);
    expect(days).toEqual(['DA  - 2024/04/05']);
  },
);
