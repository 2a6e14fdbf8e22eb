/** A page of a lesson as a file of its own, which needs neither the site nor a script, and prints well. */
import { readableDate } from '../evidence/dates.ts';
import { el, elementsOf, hasClass, mapElements, markup, textOf, type Element, type Node } from '../html/tree.ts';
import { contentOf, STANDING_SIGNS } from '../plain/page-content.ts';
import { rewire, withAddresses } from '../plain/links.ts';
import { handoutContent } from './handout-content.ts';
import { PLAIN_STYLE } from './plain-style.ts';
import { publishedAddress } from './published-address.ts';

export interface LessonPage {
  /** The built page, its links from the root of the site. */
  readonly built: readonly Node[];
  /** Address of the page, `/teach/words/sheet/`. */
  readonly address: string;
  readonly title: string;
  /** Whom it is for, or the question of the lesson: a line above the title. */
  readonly above: string;
}

/** Of which day the site is, and where it is published. */
export interface PublishedSite {
  /** ISO 8601. */
  readonly day: string;
  /** Undefined where the site does not know. */
  readonly site: URL | undefined;
}

/** A picture that lies beside the text: name of the file, and what it shows in words. */
interface PictureFile {
  readonly src: string;
  readonly alt: string;
}

/** What leads about on the site, is said of the page on it, or stands twice on it. */
const LEFT_OUT = [
  'lesson-ways',
  'lesson-all',
  'lesson-apart',
  'sheet-print',
  'paper-references',
  'outline-narrow',
  'outline-wide',
];

/** What of the attributes of a page a file needs. */
const KEPT = new Set([
  'aria-hidden',
  'aria-label',
  'class',
  'colspan',
  'dir',
  'href',
  'id',
  'lang',
  'rowspan',
  'start',
]);

/**
 * The page as a whole HTML text. Citations lead to its references. Other links lead to the site on the web; where it does
 * not know its address they are plain words, and the file says so. Sources keep their own addresses.
 *
 * @param picture the file with its outline map, beside the file; null if it has none
 */
export function plainLesson(
  { built, address, title, above }: LessonPage,
  { day, site }: PublishedSite,
  picture: PictureFile | null,
): string {
  const { text, references } = handoutContent(
    mapElements(built, (element) => (isLeftOut(element, site) ? [] : [element])),
    address,
    null,
  );
  const content = contentOf([el('main', {}, ...text, ...(references.length === 0 ? [] : referenceList(references)))]);
  const ids = new Set([...elementsOf(content)].flatMap(({ attributes }) => attributes['id'] ?? []));
  const linked = rewire(content, { chapter: address, address, ids }, (path, anchor) =>
    site === undefined ? null : { chapter: path, anchor },
  );
  const addressed = withAddresses(linked, ({ chapter, anchor }) => {
    const place = anchor === '' ? '' : `#${anchor}`;
    return chapter === address ? place : (publishedAddress(`${chapter}${place}`, site) ?? '');
  });
  const root = publishedAddress('/', site);
  const page = el(
    'html',
    { lang: 'en' },
    el(
      'head',
      {},
      el('meta', { charset: 'utf-8' }),
      el('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      el('title', {}, `${title} · Aleppo Explained`),
      el('style', {}, PLAIN_STYLE),
    ),
    el(
      'body',
      {},
      el('p', { class: 'above' }, above),
      el('h1', {}, title),
      ...mapElements(addressed, (element) => plain(element, picture)),
      el(
        'footer',
        {},
        el(
          'p',
          {},
          ...(root === null ? ['Aleppo Explained'] : [el('a', { href: root }, 'Aleppo Explained')]),
          `, edition of ${readableDate(day)}. Print, copy and change it if you say where it comes from (CC BY 4.0).`,
        ),
        ...(root === null ? [el('p', {}, WITHOUT_ADDRESS)] : []),
      ),
    ),
  );
  return `<!doctype html>\n${markup([page])}\n`;
}

/** Said where the site does not know its own address. */
const WITHOUT_ADDRESS =
  'This file was made by a copy of the site that does not know its own address. Maps and pages of the site that the text names therefore have no link here: find them by their titles in your copy of the site.';

function isLeftOut(element: Element, site: URL | undefined): boolean {
  // A list of links.
  if (element.attributes['aria-labelledby'] === 'disputed' && site === undefined) return true;
  return hasClass(element, ...LEFT_OUT) || 'data-on-web' in element.attributes;
}

function referenceList(references: readonly Element[]): Node[] {
  return [
    el('h2', { id: 'references' }, 'References'),
    el('p', { class: 'key' }, STANDING_SIGNS.map(({ sign, label }) => `${sign} ${label}`).join('; '), '.'),
    el('ol', { class: 'references-list' }, ...references),
  ];
}

/** Without what the style sheet and the scripts of the site go by, and readable where a platform takes away any style. */
function plain(element: Element, picture: PictureFile | null): readonly Node[] {
  const { name, attributes, children } = element;
  if (name === 'svg') return [];
  if (hasClass(element, 'outline-map') && picture !== null) return [el('figure', {}, el('img', { ...picture }))];
  if (hasClass(element, 'writing-line')) return [el('hr')];
  if ((name === 'span' || name === 'div') && !KEPT_GROUPS.some((group) => hasClass(element, group))) return children;
  if (hasClass(element, 'sheet-name')) return [el('p', {}, 'Name: ……………………………………………')];
  const kept = Object.fromEntries(Object.entries(attributes).filter(([key]) => KEPT.has(key)));
  return [{ name, attributes: kept, children: hasClass(element, 'cite') ? [`[${textOf(children)}]`] : children }];
}

/** Classes of elements that mean something by themselves; others only group. */
const KEPT_GROUPS = ['sign', 'cites', 'ref-by', 'lesson-where'];
