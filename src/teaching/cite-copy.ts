/**
 * A page of an offline copy as it is cited, and each of its sections: folded at its end, to be read and copied. On the web the sheets
 * have it. It needs no script and brings its look along.
 */
import { citationsOfCopy } from '../bibliography/page-citation.ts';
import { el, parseHtml, type Element } from '../html/tree.ts';
import { CITE_COPY } from './cite-copy-id.ts';
import { copyButton } from './copy-button.ts';
import type { Part } from '../evidence/parts.ts';

/** For the head of a page that has the fold. */
export const CITE_COPY_LOOK = el(
  'style',
  {},
  '.cite-copy{margin-top:2rem;grid-column:1/-1;font:400 var(--small)/1.5 var(--sans)}' +
    '.cite-copy :is(dd,dd p,dl){margin:.25rem 0 0}.cite-copy dt{margin-top:1rem;font-weight:600}' +
    '.cite-copy button{padding:0 .5rem;border:1px solid var(--rule-strong);background:none;font:inherit;cursor:pointer}' +
    '@media(scripting:none){.cite-copy button{display:none}}@media print{.cite-copy{display:none}}',
);

/**
 * @param parts of the page, in their order: its sections, or the page as a whole
 * @param day of the edition, ISO 8601
 * @param published address of the page where the site is published; null where the copy does not know it
 */
export function citeCopy(parts: readonly [Part, ...Part[]], day: string, published: string | null): Element {
  const [{ page }] = parts;
  const whole = { title: page.title, page: null, published: day };
  const sections = parts.flatMap(({ section, title }) => (section === null ? [] : [{ id: section, title }]));
  return el(
    'details',
    { class: CITE_COPY, id: CITE_COPY },
    el('summary', {}, sections.length === 0 ? 'Cite this page' : 'Cite this page or a section of it'),
    ...(published === null ? [el('p', {}, NO_ADDRESS)] : []),
    el(
      'dl',
      {},
      ...cited(whole, CITE_COPY, published),
      ...sections.flatMap(({ id, title }) =>
        cited(
          { title, page: page.title, published: day },
          `${CITE_COPY}-${id}`,
          published === null ? null : `${published}#${id}`,
        ),
      ),
    ),
    el('p', { class: 'share-said', role: 'status' }),
  );
}

const NO_ADDRESS =
  'This copy does not know where the site is published. If your teacher wants an address, write that of the page on the web at the end; nobody else can open one that begins with “file:”.';

function cited(part: Parameters<typeof citationsOfCopy>[0], id: string, address: string | null): Element[] {
  return [
    el('dt', { id: `${id}-title`, tabindex: '-1' }, part.title),
    el(
      'dd',
      {},
      ...citationsOfCopy(part, address).map(({ style, label, html }) =>
        el(
          'p',
          {},
          `${label}: `,
          el('span', { id: `${id}-${style}` }, ...parseHtml(html)),
          ' ',
          copyButton(`${id}-${style}`, 'Copy', el('span', { class: 'visually-hidden' }, `: ${label}, ${part.title}`)),
        ),
      ),
    ),
  ];
}
