/** An answer as what a reader sees. Everything in it is text: nothing is ever read as HTML. */
import { KIND_WORDS } from '../search/kinds.ts';
import { STANDING } from '../evidence/standing-words.ts';
import { counted } from './counted.ts';
import { arabic, make, plainText, quoted, textNodes } from './nodes.ts';
import { isOfflineEdition, siteAddress } from './loading.ts';
import type { Answer, Hit, ShortAnswer } from '../search/model.ts';

/** Citations shown in a short answer. */
const MOST_CITATIONS = 3;

/** The results of a search as a list. On the search page each title is a heading. */
export function resultList(hits: readonly Hit[], place: 'header' | 'page'): HTMLOListElement {
  return make('ol', '', ...hits.map((hit) => result(hit, place)));
}

function result(hit: Hit, place: 'header' | 'page'): HTMLLIElement {
  const title = stop(hit.url, make('span', 'search-title', ...plainText(hit.title)), ' ', whereOf(hit));
  const item = make('li', '', place === 'page' ? make('h2', '', title) : title);
  item.dataset['searchResult'] = '';
  if (hit.passage.length > 0) item.append(make('p', 'search-passage', ...textNodes(hit.passage)));
  if (hit.claim !== null) item.append(claimLine(hit.claim, hit.title));
  return item;
}

function whereOf({ kind, page }: Hit): HTMLElement {
  return make('span', 'search-where', KIND_WORDS[kind].one, ...(page === null ? [] : [' · ', ...plainText(page)]));
}

/** How the claim that answers stands, and the way to it. */
function claimLine({ url, standing }: NonNullable<Hit['claim']>, title: string): HTMLElement {
  const sign = make('span', 'standing', STANDING[standing].label);
  sign.dataset['standing'] = standing;
  const link = linkTo(url, 'Go to this claim');
  // There is one in each result: whoever hears the links alone is told which it is.
  link.ariaLabel = `Go to this claim: ${title}`;
  return make('p', 'search-claim', sign, ' · ', link);
}

/** What a glossary entry, an actor or a chart answers by itself. */
export function shortAnswer({ url, name, kind, says, arabic: inArabic, citations }: ShortAnswer): HTMLElement {
  const head = make('p', 'search-answer-name', stop(url, ...plainText(name)));
  if (inArabic !== null) head.append(' ', arabic(inArabic));
  head.append(' ', make('span', 'search-where', KIND_WORDS[kind].one));
  const answer = make('section', 'search-answer', head);
  answer.dataset['searchAnswer'] = '';
  answer.ariaLabel = 'Short answer';
  if (says !== '') answer.append(make('p', '', ...plainText(says)));
  if (citations.length > 0) answer.append(citedLine(url, citations));
  return answer;
}

function citedLine(url: string, citations: ShortAnswer['citations']): HTMLElement {
  // Two passages of one document bear the same label: the first is enough here.
  const documents = citations.filter(
    ({ label }, place) => citations.findIndex((other) => other.label === label) === place,
  );
  const shown = documents
    .slice(0, MOST_CITATIONS)
    .map((document) => linkTo(document.url, ...plainText(document.label)));
  const left = documents.length - shown.length;
  if (left > 0) shown.push(linkTo(url, `${left} more`));
  return make('p', 'search-cited', documents.length === 1 ? 'Source: ' : 'Sources: ', ...parted(shown, ', '));
}

/** How many there are, in a sentence that is also announced. */
export function countOf({ total, more }: Answer, query: string): HTMLElement {
  const results = total === 1 && !more ? '1 result' : `${more ? 'More than ' : ''}${counted(total)} results`;
  const count = make('p', '', results, ...(query === '' ? [] : [' for ', ...quoted(query)]));
  count.dataset['searchCount'] = '';
  return count;
}

/** That another spelling was taken. */
export function insteadNote({ asked, shown }: NonNullable<Answer['instead']>): HTMLElement {
  const note = make('p', '', 'Showing results for ', make('strong', '', make('bdi', '', shown)), '. ');
  note.append('Nothing was found for ', ...quoted(asked), '.');
  note.dataset['searchInstead'] = '';
  return note;
}

/** Which words were left out. */
export function notUnderstoodNote(words: readonly string[]): HTMLElement {
  const note = make(
    'p',
    '',
    'Not understood: ',
    ...parted(
      words.map((word) => make('bdi', '', word)),
      ', ',
    ),
    '.',
  );
  note.dataset['searchNotUnderstood'] = '';
  return note;
}

/** That nothing was found, and where to go from here: near spellings, topics, everything in alphabetical order. */
export function nothingFound(
  { nearest, topics, isTooCommon }: Answer,
  query: string,
  filtered: { readonly addressWithout: string } | null,
  addressOfQuery: (query: string) => string,
): HTMLElement {
  const empty = make('div');
  empty.dataset['searchEmpty'] = '';
  const matches = query === '' ? [] : [' matches ', ...quoted(query)];
  const said = make('p', '', 'Nothing on this site', ...matches);
  said.append(filtered === null ? '.' : query === '' ? ' is left by these filters.' : ' with these filters.');
  empty.append(said);
  if (isTooCommon)
    empty.append(make('p', '', 'Such words stand everywhere. Type a name, a place or a whole question.'));
  if (filtered !== null) {
    empty.append(make('p', '', stop(filtered.addressWithout, 'Search without the filters')));
  }
  if (nearest.length > 0) {
    const links = nearest.map((word) => stop(addressOfQuery(word), make('bdi', '', word)));
    empty.append(make('p', '', 'Did you mean ', ...parted(links, ', '), '?'));
  }
  if (topics.length > 0) {
    empty.append(make('p', '', 'What this site tells about:'));
    empty.append(make('ul', '', ...topics.map(({ title, url }) => make('li', '', stop(url, ...plainText(title))))));
  }
  empty.append(make('p', '', 'Or look through ', stop('/a-to-z/', 'everything from A to Z'), '.'));
  return empty;
}

/**
 * That engine or index could not be had, and what to do.
 *
 * @param file the file of the index that is missing, from the root of the site; null where it is not known
 */
export function failed(file: string | null): HTMLElement {
  const note = make('p', '');
  if (isOfflineEdition() && file !== null)
    note.append(
      'Search cannot answer: the file ',
      make('code', '', file),
      ' is missing from this copy of the site. Unzip the archive once more, whole. ',
    );
  else note.append('Search could not be loaded. Check the connection and try again. ');
  note.append(stop('/a-to-z/', 'Everything from A to Z'), ' is there without it.');
  note.dataset['searchFailed'] = '';
  return note;
}

/** A link at which the arrow keys stop. */
export function stop(address: string, ...contents: readonly (Node | string)[]): HTMLAnchorElement {
  const link = linkTo(address, ...contents);
  link.dataset['searchStop'] = '';
  return link;
}

function linkTo(address: string, ...contents: readonly (Node | string)[]): HTMLAnchorElement {
  const link = make('a', '', ...contents);
  link.href = siteAddress(address);
  return link;
}

function parted(nodes: readonly Node[], by: string): (Node | string)[] {
  return nodes.flatMap((node, index) => (index === 0 ? [node] : [by, node]));
}
