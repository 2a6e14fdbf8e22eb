/** What pages show of source documents and their passages. */
import { archivedCopy, passageAddress } from '../bibliography/roads.ts';
import { el, type Element, type Node } from '../html/tree.ts';
import { outsideLink } from '../teaching/outside-link.ts';
import { archivedCopyName, describe, languageOfTitle } from './wording.ts';
import type { Evidence, Passage, Quotation, SourceDocument } from '../evidence/model.ts';

/** What of a passage is shown. */
interface Cut {
  /** Only what these origins say; all of it without. */
  readonly origins?: ReadonlySet<string>;
  /** Only these quotations; all of them without. */
  readonly quotations?: readonly Quotation[];
}

/** What a passage says, in our own words, with who says it there, and the road to the very place in the document. */
export function digest(document: SourceDocument, passage: Passage, { origins }: Evidence, cut: Cut = {}): Node[] {
  const { quotations = passage.quotations } = cut;
  const runs = runsOf(passage, cut.origins);
  const page = passageAddress(document, passage, null);
  const hasSeveral = passage.digest.length > 1;
  return [
    el(
      'ul',
      { class: 'ref-says' },
      ...runs.map(({ by, says }) => {
        const names = by.map((origin) => origins.get(origin)?.name ?? origin).join('; ');
        return el('li', { 'data-by': hasSeveral ? by.join(' ') : undefined }, `${says.join(' ')} `, speaker(names));
      }),
    ),
    ...quotations.map((quotation) => {
      const address = page === null ? passageAddress(document, passage, quotation) : null;
      return el(
        'p',
        { class: 'ref-quote', 'data-quotation': `${passage.quotations.indexOf(quotation)}` },
        el('q', {}, quotation.words),
        ' ',
        speaker(quotation.speaker),
        ...(address === null
          ? []
          : [' ', el('span', { class: 'road-passage' }, outsideLink(address, ['Find these words']))]),
      );
    }),
    ...(page === null
      ? []
      : [el('p', { class: 'road-passage' }, outsideLink(page, ['Open the document at this page']))]),
    ...(passage.note ? [el('p', { class: 'ref-caution' }, passage.note)] : []),
  ];
}

/** Neighbouring statements of one origin run on. */
function runsOf(
  passage: Passage,
  origins: ReadonlySet<string> | undefined,
): { readonly by: readonly string[]; readonly says: string[] }[] {
  const runs: { by: readonly string[]; says: string[] }[] = [];
  for (const { by, says } of passage.digest) {
    if (origins !== undefined && !by.some((origin) => origins.has(origin))) continue;
    const last = runs.at(-1);
    if (last?.by.join() === by.join()) last.says.push(says);
    else runs.push({ by, says: [says] });
  }
  return runs;
}

function speaker(name: string): Element {
  return el('span', { class: 'ref-by' }, name);
}

/**
 * The roads to a document outside this site: the live page, named by its own address, and its archived copy.
 *
 * @param isBrief only the live page: the other road stands on the document’s own page
 */
export function roads(document: SourceDocument, isBrief = false): Node[] {
  const copy = archivedCopy(document);
  if (document.url === null && copy === null) return [];
  const live =
    document.url === null ? [] : [el('li', { class: 'road-live' }, outsideLink(document.url, [document.url]))];
  const archived =
    copy === null || isBrief
      ? []
      : [el('li', { class: 'road-archive' }, outsideLink(copy.address, [archivedCopyName(copy)]))];
  return [el('ul', { class: 'roads', 'data-roads': isBrief ? undefined : document.id }, ...live, ...archived)];
}

/** What is known of a document beside its label, in one line. A title in another language is marked as such, to be read aloud in it. */
export function documentLine(document: SourceDocument): Node[] {
  const line = describe(document);
  const language = languageOfTitle(document);
  const title = document.title ?? '';
  const at = language === undefined ? -1 : line.indexOf(title);
  return at < 0 ? [line] : [line.slice(0, at), el('bdi', { lang: language }, title), line.slice(at + title.length)];
}
