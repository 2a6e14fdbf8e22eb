/** The parts of a PDF as Chromium writes it: plain objects, one table of their places, no incremental updates. */
export interface PdfObjects {
  /** What stands between `obj` and `endobj`, a character a byte, by the number of the object. */
  readonly bodies: ReadonlyMap<number, string>;
  /** Numbers of the objects that the trailer names. */
  readonly root: number;
  readonly info: number;
}

/**
 * Takes a PDF of Chromium apart.
 *
 * @throws if it is not built as Chromium builds it
 */
export function pdfObjects(pdf: Uint8Array): PdfObjects {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  const table = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1]);
  const [head = '', size = ''] = /^xref\s+0 (\d+)\s+/.exec(text.slice(table, table + 40)) ?? [];
  const entries = text.slice(table + head.length).match(/\d{10} \d{5} [nf]/g) ?? [];
  if (head === '' || entries.length !== Number(size)) throw unknown('its table of objects');
  const starts = entries
    .flatMap((entry, number) => (entry.endsWith('n') ? [{ number, start: Number(entry.slice(0, 10)) }] : []))
    .sort((a, b) => a.start - b.start);
  const bodies = new Map(
    starts.map(({ number, start }, index) => {
      const object = text.slice(start, starts[index + 1]?.start ?? table);
      const opening = `${number} 0 obj\n`;
      const end = object.lastIndexOf('\nendobj');
      if (!object.startsWith(opening) || end < 0) throw unknown(`object ${number}`);
      return [number, object.slice(opening.length, end)];
    }),
  );
  const trailer = text.slice(table);
  return { bodies, root: referenceIn(trailer, 'Root'), info: referenceIn(trailer, 'Info') };
}

/** The number of the object that an entry of a dictionary refers to. */
export function referenceIn(dictionary: string, key: string): number {
  const number = new RegExp(`/${key} (\\d+) 0 R`).exec(dictionary)?.[1];
  if (number === undefined) throw unknown(`no /${key}`);
  return Number(number);
}

export function isStream(body: string): boolean {
  return body.endsWith('\nendstream');
}

function unknown(what: string): Error {
  return new Error(`The browser wrote a PDF that cannot be taken apart: ${what}.`);
}
