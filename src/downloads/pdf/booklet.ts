import { readableDate } from '../../evidence/dates.ts';
import { STANDING_SIGNS } from '../../plain/page-content.ts';
import { el, escapeText, markup, type Element, type Node } from '../../html/tree.ts';
import { cssString } from './css-string.ts';
import { QUESTIONS } from './running-heads.ts';
import { pageNumber, type PrintedChapter, type PrintedPart } from './booklet-chapters.ts';

interface BookletLook {
  /** Style sheets, the later ones going before the earlier. */
  readonly styles: readonly string[];
  /** The sign of the site as SVG. */
  readonly sign: string;
}

/** Parts in which each chapter begins a new page, under its own running head. In the others chapters follow one another. */
const OWN_PAGES: ReadonlySet<string> = new Set(['explainers', 'actors']);

/**
 * The booklet as one HTML page to be printed. Its contents have no page numbers yet (booklet-numbers.ts).
 *
 * @param day ISO 8601
 */
export function bookletPage(parts: readonly PrintedPart[], day: string, look: BookletLook): string {
  const title = `Aleppo Explained. Edition of ${readableDate(day)}`;
  const styles = [...look.styles, runningLines(parts, day)].join('\n');
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${escapeText(title)}</title><style>${styles}</style></head>
<body>
<header class="cover">${look.sign}<p class="cover-title">Aleppo Explained</p><p class="cover-line">How Aleppo fell in November 2024, and what led there</p><p class="cover-note">Every statement of fact with the document that it rests on</p><p class="cover-day">Edition of ${readableDate(day)}</p></header>
${markup([howToRead(day), contents(parts), ...parts.map(partOf)])}
</body>
</html>
`;
}

function howToRead(day: string): Element {
  return el(
    'section',
    { class: 'front' },
    el('h1', {}, 'How to read this booklet'),
    paragraph(
      `This is the edition of ${readableDate(day)}. What became known later is not in it. The head of each chapter says up to which day it speaks.`,
    ),
    paragraph(
      'The small numbers after a statement lead to the references at the end of its chapter. A reference is one passage of a document: where it stands, what it says in our own words, who says so there, the address of the document, and the page on which it is first cited. The list of sources at the end of the booklet has every document with its title, publisher, date and address. Sentences without a number only connect.',
    ),
    paragraph('A sign after the numbers says how firmly a statement stands:'),
    el(
      'dl',
      { class: 'signs' },
      ...STANDING_SIGNS.flatMap(({ sign, label, meaning }) => [
        el('dt', {}, el('span', { class: 'sign', 'aria-hidden': 'true' }, sign), ` ${label}`),
        el('dd', {}, meaning),
      ]),
    ),
    paragraph(
      'You may copy this booklet and pass it on; the texts are under the licence CC BY 4.0. The documents that it cites belong to their publishers. Only short quotations of them are here.',
    ),
  );
}

function paragraph(words: string): Element {
  return el('p', {}, words);
}

function contents(parts: readonly PrintedPart[]): Element {
  return el(
    'nav',
    { class: 'front booklet-contents', role: 'doc-toc' },
    el('h1', {}, 'Contents'),
    ...parts.flatMap(({ part, title, chapters }) => [
      el('p', { class: 'contents-part' }, title),
      el('ol', { class: `contents-${part}` }, ...chapters.map(contentsLine)),
    ]),
  );
}

function contentsLine({ id, title }: PrintedChapter): Element {
  return el('li', {}, el('a', { href: `#${id}` }, el('span', { class: 'contents-title' }, title), ' ', pageNumber()));
}

function partOf({ part, title, chapters }: PrintedPart): Element {
  const hasOwnHeading = chapters[0]?.title !== title;
  return el(
    'section',
    { class: `part part-${part}` },
    ...chapters.map(({ id, content }, index) => {
      const heading: Node[] = hasOwnHeading && index === 0 ? [el('h1', { class: 'part-title' }, title)] : [];
      return el('section', { class: 'chapter', id, style: `page: ${pageName(part, id)}` }, ...heading, ...content);
    }),
  );
}

/** What stands at the head and the foot of the pages. */
function runningLines(parts: readonly PrintedPart[], day: string): string {
  const heads = parts.flatMap(({ part, title, chapters }) =>
    OWN_PAGES.has(part)
      ? chapters.map((chapter) => headOf(pageName(part, chapter.id), title, chapter.title))
      : [part === 'disagreements' ? headOfQuestions(title) : headOf(pageName(part, ''), title, title)],
  );
  return `@page { @bottom-left { content: ${cssString(`Aleppo Explained · Edition of ${readableDate(day)}`)} } }\n${heads.join('\n')}`;
}

function headOf(page: string, part: string, chapter: string): string {
  const right = part === chapter ? '' : ` @top-right { content: ${cssString(part)} }`;
  return `@page ${page} { @top-left { content: ${cssString(chapter)} }${right} }`;
}

/** The question at the top of each page, once that is known (running-heads.ts). */
function headOfQuestions(part: string): string {
  const page = pageName('disagreements', '');
  return `@page ${page} { @top-left { content: counter(page, ${QUESTIONS}) } @top-right { content: ${cssString(part)} } }`;
}

function pageName(part: string, chapter: string): string {
  return OWN_PAGES.has(part) ? `chapter-${chapter}` : `part-${part}`;
}
