/** What tells a reading app what is in an EPUB: its package document and the file that leads there. */
import { createHash } from 'node:crypto';
import { escapeText } from '../../html/tree.ts';
import { BOOK_LINE, BOOK_TITLE, COVER_FILE, LICENCE, OWN_PAGES } from './front.ts';
import { fileOf } from './xhtml.ts';

/** A page of the book in reading order. */
export interface SpineItem {
  readonly id: string;
  readonly hasPictures: boolean;
}

export const CONTAINER = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

const ACCESSIBILITY_SUMMARY =
  'Text with headings, contents, notes that lead back, and lists in reading order. Pictures are charts, small maps and the cover; each is described in words. How a statement stands is said in letters and in words, never by colour alone. Names in Arabic are marked as Arabic. Nothing moves, flashes or sounds.';

/**
 * The package document.
 *
 * @param day of the edition, ISO 8601: the time of the book is the beginning of that day, so that the same edition gives the same bytes
 */
export function packageDocument(spine: readonly SpineItem[], day: string): string {
  const meta = (property: string, value: string): string => `<meta property="${property}">${escapeText(value)}</meta>`;
  const items = spine.map(({ id, hasPictures }) => {
    const properties = [...(id === OWN_PAGES.contents ? ['nav'] : []), ...(hasPictures ? ['svg'] : [])].join(' ');
    return `<item id="${itemId(id)}" href="${fileOf(id)}" media-type="application/xhtml+xml"${properties === '' ? '' : ` properties="${properties}"`}/>`;
  });
  // The contents are in every app's menu already: a reader who turns pages need not pass through them.
  const order = spine.map(
    ({ id }) => `<itemref idref="${itemId(id)}"${id === OWN_PAGES.contents ? ' linear="no"' : ''}/>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="edition" xml:lang="en">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="edition">${identifierOf(day)}</dc:identifier>
<dc:title id="title">${BOOK_TITLE}</dc:title>
<meta refines="#title" property="title-type">main</meta>
<dc:title id="subtitle">${BOOK_LINE}</dc:title>
<meta refines="#subtitle" property="title-type">subtitle</meta>
<dc:creator>${BOOK_TITLE}</dc:creator>
<dc:language>en</dc:language>
<dc:date>${day}</dc:date>
<dc:rights>${LICENCE.name}, ${LICENCE.address}</dc:rights>
<dc:subject>Aleppo</dc:subject>
<dc:subject>Syria: war, 2011 to 2024</dc:subject>
${meta('dcterms:modified', `${day}T00:00:00Z`)}
${meta('schema:accessMode', 'textual')}
${meta('schema:accessMode', 'visual')}
${meta('schema:accessModeSufficient', 'textual')}
${meta('schema:accessModeSufficient', 'textual,visual')}
${FEATURES.map((feature) => meta('schema:accessibilityFeature', feature)).join('\n')}
${meta('schema:accessibilityHazard', 'none')}
${meta('schema:accessibilitySummary', ACCESSIBILITY_SUMMARY)}
<meta name="cover" content="cover-picture"/>
</metadata>
<manifest>
<item id="style" href="book.css" media-type="text/css"/>
<item id="cover-picture" href="${COVER_FILE}" media-type="image/png" properties="cover-image"/>
${items.join('\n')}
</manifest>
<spine>
${order.join('\n')}
</spine>
</package>
`;
}

const FEATURES = [
  ...['alternativeText', 'ARIA', 'displayTransformability', 'readingOrder', 'structuralNavigation', 'tableOfContents'],
  'unlocked',
];

function itemId(id: string): string {
  return `page-${id}`;
}

/** A name-based UUID (RFC 9562, version 5): the same for the same edition, another for the next. */
function identifierOf(day: string): string {
  const namespace = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');
  const bytes = createHash('sha1').update(namespace).update(`${BOOK_TITLE}, EPUB, ${day}`).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const digits = bytes.toString('hex');
  return `urn:uuid:${[digits.slice(0, 8), digits.slice(8, 12), digits.slice(12, 16), digits.slice(16, 20), digits.slice(20)].join('-')}`;
}
