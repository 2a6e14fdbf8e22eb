import { deflateSync } from 'node:zlib';
import { isStream, pdfObjects } from './objects.ts';

/** Objects that are pressed together. More press better; a reader unpacks all of them to see one. */
const PRESSED_TOGETHER = 400;

/**
 * A PDF of Chromium, settled: it bears the day of the edition in place of the moment when it was printed, so that the same
 * pages give the same bytes; and its structure, which Chromium writes out in full, is compressed (object streams of PDF 1.5),
 * which halves it.
 *
 * @param day ISO 8601
 */
export function settlePdf(pdf: Uint8Array, day: string): Buffer {
  const { bodies, root, info } = pdfObjects(pdf);
  const parts: Buffer[] = [];
  let length = 0;
  const write = (part: string | Buffer): void => {
    const bytes = typeof part === 'string' ? Buffer.from(part, 'latin1') : part;
    parts.push(bytes);
    length += bytes.length;
  };
  /** Of each object: 1, its place, 0; or 2, the stream that it is in, its place there. */
  const places = new Map<number, readonly [1 | 2, number, number]>();
  let next = Math.max(...bodies.keys()) + 1;

  write('%PDF-1.5\n%\xE2\xE3\xCF\xD3\n');
  const pressed: (readonly [number, string])[] = [];
  for (const [number, body] of [...bodies].sort(([a], [b]) => a - b)) {
    if (!isStream(body)) {
      pressed.push([number, number === info ? datedInfo(body, day) : withKnownRoles(body)]);
      continue;
    }
    places.set(number, [1, length, 0]);
    write(`${number} 0 obj\n${body}\nendobj\n`);
  }
  for (let first = 0; first < pressed.length; first += PRESSED_TOGETHER) {
    const together = pressed.slice(first, first + PRESSED_TOGETHER);
    const stream = next++;
    let head = '';
    let content = '';
    together.forEach(([number, body], index) => {
      places.set(number, [2, stream, index]);
      head += `${number} ${content.length} `;
      content += `${body}\n`;
    });
    places.set(stream, [1, length, 0]);
    const entries = `/Type /ObjStm /N ${together.length} /First ${head.length}`;
    write(streamObject(stream, entries, Buffer.from(head + content, 'latin1')));
  }
  const table = next++;
  const start = length;
  places.set(table, [1, start, 0]);
  const entries = `/Type /XRef /Size ${next} /W [1 4 2] /Root ${root} 0 R /Info ${info} 0 R`;
  write(streamObject(table, entries, tableOf(places, next)));
  write(`startxref\n${start}\n%%EOF\n`);
  return Buffer.concat(parts);
}

function streamObject(number: number, entries: string, content: Buffer): Buffer {
  const packed = deflateSync(content, { level: 9 });
  return Buffer.concat([
    Buffer.from(`${number} 0 obj\n<<${entries} /Filter /FlateDecode /Length ${packed.length}>> stream\n`, 'latin1'),
    packed,
    Buffer.from('\nendstream\nendobj\n', 'latin1'),
  ]);
}

/** Where each object stands: a row of seven bytes for each number from 0 on. What is not there stays free. */
function tableOf(places: ReadonlyMap<number, readonly [number, number, number]>, size: number): Buffer {
  const rows = Buffer.alloc(size * 7);
  rows.writeUInt16BE(0xffff, 5);
  for (const [number, [kind, where, index]] of places) {
    rows.writeUInt8(kind, number * 7);
    rows.writeUInt32BE(where, number * 7 + 1);
    rows.writeUInt16BE(index, number * 7 + 5);
  }
  return rows;
}

function datedInfo(body: string, day: string): string {
  const moment = `(D:${day.replaceAll('-', '')}000000+00'00')`;
  return body.replace(/\/(CreationDate|ModDate) \(D:[^)]*\)/g, (_, key: string) => `/${key} ${moment}`);
}

/** Roles that PDF knows from version 2.0 on only; readers of older versions complain of them. */
function withKnownRoles(body: string): string {
  return body.startsWith('<</Type /StructElem') ? body.replace(/\/S \/(?:Strong|Em)\b/, '/S /Span') : body;
}
