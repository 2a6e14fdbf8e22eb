import { describe, expect, it } from 'vitest';
import { inflateSync } from 'node:zlib';
import { placesIn } from './page-numbers.ts';
import { settlePdf } from './settle.ts';

/** A PDF of two pages, built as Chromium builds it. */
function samplePdf(moment: string): Buffer {
  const objects = [
    `<</Title (Sample)\n/CreationDate (D:${moment}+00'00')\n/ModDate (D:${moment}+00'00')>>`,
    '<</Type /Page\n/Contents 4 0 R\n/Parent 5 0 R>>',
    '<</Type /Page\n/Contents 4 0 R\n/Parent 5 0 R>>',
    '<</Length 9>> stream\nendobj\n%\n\nendstream',
    '<</Type /Pages\n/Count 2\n/Kids [3 0 R 2 0 R]>>',
    '<</toll [2 0 R /XYZ 0 842 0]\n/caf#C3#A9 [3 0 R /XYZ 62.4 85.25 0]>>',
    '<</Type /Catalog\n/Pages 5 0 R\n/Dests 6 0 R>>',
    '<</Type /StructElem\n/S /Strong\n/P 5 0 R>>',
  ];
  let text = '%PDF-1.4\n';
  const starts = objects.map((body, index) => {
    const start = text.length;
    text += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return start;
  });
  const rows = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<</Size ${size}\n/Root 7 0 R\n/Info 1 0 R>>\n`;
  return Buffer.from(`${text}${table}startxref\n${text.length}\n%%EOF\n`, 'latin1');
}

describe('a settled PDF', () => {
  const settled = settlePdf(samplePdf('20261122111301'), '2026-11-20').toString('latin1');
  /** The objects that are pressed together, unpacked. */
  const unpacked = [...settled.matchAll(/\/Type \/ObjStm .*? stream\n(.*?)\nendstream/gs)]
    .map(([, packed = '']) => inflateSync(Buffer.from(packed, 'latin1')).toString('latin1'))
    .join('');

  it('bears the day of the edition, so that it is the same whenever it was printed', () => {
    expect(settlePdf(samplePdf('20270101080000'), '2026-11-20').toString('latin1')).toBe(settled);
    expect(unpacked).toContain("/CreationDate (D:20261120000000+00'00')");
    expect(unpacked).toContain("/ModDate (D:20261120000000+00'00')");
  });

  it('has its structure pressed, and streams as they were', () => {
    expect(settled).not.toContain('/Type /Catalog');
    expect(unpacked).toContain('/Type /Catalog');
    expect(settled).toContain('4 0 obj\n<</Length 9>> stream\nendobj\n%\n\nendstream\nendobj');
  });

  it('names roles that every reader knows', () => {
    expect(unpacked).toContain('/S /Span');
    expect(unpacked).not.toContain('/Strong');
  });

  it('refuses what Chromium did not write', () => {
    expect(() => settlePdf(Buffer.from('%PDF-1.7\nelse'), '2026-11-20')).toThrow('cannot be taken apart');
  });
});

it('page numbers follow the order of pages, not that of objects', () => {
  expect([...placesIn(samplePdf('20261122111301'))]).toEqual([
    ['toll', { page: 2, height: 842 }],
    ['café', { page: 1, height: 85.25 }],
  ]);
});
