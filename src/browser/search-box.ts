/**
 * Answers while a reader types: in a panel under the box in the header, or in the list of the search page. The engine is
 * loaded when a box is first turned to.
 */
import { loadEngine } from '../search/engine.ts';
import type { Engine, Hit } from '../search/model.ts';
import { siteRoot } from './loading.ts';

/** Results shown under the box in the header, and on the search page. */
const IN_HEADER = 6;
const ON_PAGE = 40;
/** Wait for a pause in typing, in milliseconds: short enough not to be felt, long enough to skip half-typed words. */
const PAUSE = 80;

const opened = new WeakSet<HTMLInputElement>();
let engine: Promise<Engine> | undefined;

function openSearch(box: HTMLInputElement): void {
  if (opened.has(box)) return;
  opened.add(box);
  const list = document.getElementById(box.getAttribute('aria-controls') ?? '');
  if (list === null) return;
  const onPage = list.dataset['searchList'] === 'page';
  if (!onPage || document.activeElement === box) startEngine();

  let timer = 0;
  const answer = (): void => {
    if (onPage) keepQuery(box.value.trim());
    void show(box, list, onPage ? ON_PAGE : IN_HEADER);
  };
  box.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(answer, PAUSE);
  });
  const around = area(box);
  around.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' && list.hidden && box.value.trim() !== '') answer();
    else walk(event, box, list, onPage);
  });

  if (onPage) {
    box.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      answer();
    });
    const query = new URLSearchParams(location.search).get('q') ?? '';
    if (box.value === '') box.value = query;
  } else {
    document.addEventListener('pointerdown', (event) => {
      if (event.target instanceof Node && !around.contains(event.target)) clear(list);
    });
    document.addEventListener('focusin', (event) => {
      if (event.target instanceof Node && !around.contains(event.target)) clear(list);
    });
  }
  if (box.value.trim() !== '') answer();
}

/** The box with its results. */
function area(box: HTMLElement): HTMLElement {
  return box.closest<HTMLElement>('[data-search]') ?? box;
}

function startEngine(): Promise<Engine> {
  engine ??= loadEngine(siteRoot()).catch((error: unknown) => {
    engine = undefined;
    throw error;
  });
  engine.catch(() => undefined);
  return engine;
}

async function show(box: HTMLInputElement, list: HTMLElement, limit: number): Promise<void> {
  const query = box.value.trim();
  if (query === '') {
    clear(list);
    return;
  }
  let nodes: Node[];
  try {
    const { hits } = await (await startEngine()).search(query, limit);
    nodes = hits.length === 0 ? [nothingFound(query)] : [found(query, hits, limit), resultList(hits)];
    if (hits.length === limit && limit === IN_HEADER) nodes.push(allResults(query));
  } catch {
    nodes = [failed()];
  }
  const stillAsked =
    box.value.trim() === query && (list.dataset['searchList'] === 'page' || area(box).contains(document.activeElement));
  if (!stillAsked) return;
  list.replaceChildren(...nodes);
  list.hidden = false;
  announce(list, nodes[0]?.textContent ?? '');
}

/** Tells a screen reader how many there are, without reading them all out. */
function announce(list: HTMLElement, text: string): void {
  const status = list.parentElement?.querySelector('[data-search-status]');
  if (status) status.textContent = text;
}

function clear(list: HTMLElement): void {
  list.replaceChildren();
  announce(list, '');
  if (list.dataset['searchList'] !== 'page') list.hidden = true;
}

/** Arrow keys walk from the box into the results and back; Escape closes the panel and returns to the box. */
function walk(event: KeyboardEvent, box: HTMLInputElement, list: HTMLElement, onPage: boolean): void {
  if (event.key === 'Escape' && !onPage && !list.hidden) {
    event.preventDefault();
    clear(list);
    box.focus();
    return;
  }
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const stops: HTMLElement[] = [box, ...list.querySelectorAll('a')];
  const here = stops.indexOf(document.activeElement as HTMLElement);
  const next = stops[here + (event.key === 'ArrowDown' ? 1 : -1)];
  if (here === -1 || next === undefined) return;
  event.preventDefault();
  next.focus();
}

function found(query: string, hits: readonly Hit[], limit: number): HTMLElement {
  const sections = hits.length === 1 ? '1 section' : `${hits.length} sections`;
  const count = hits.length === limit ? `The first ${sections}` : sections;
  return message('searchCount', `${count} for “${query}”`);
}

function nothingFound(query: string): HTMLElement {
  return message(
    'searchEmpty',
    `Nothing on this site matches “${query}”. Try fewer words, another spelling, or a place or a name.`,
  );
}

function message(mark: string, text: string): HTMLElement {
  const paragraph = document.createElement('p');
  paragraph.dataset[mark] = '';
  paragraph.textContent = text;
  return paragraph;
}

function resultList(hits: readonly Hit[]): HTMLElement {
  const list = document.createElement('ol');
  list.append(...hits.map(result));
  return list;
}

function result(hit: Hit): HTMLElement {
  const item = document.createElement('li');
  item.dataset['searchResult'] = '';
  const link = document.createElement('a');
  link.href = hit.url;
  link.append(span('search-title', hit.title));
  const where = [hit.kind, hit.page ?? ''].filter((part) => part !== '').join(' · ');
  if (where !== '') link.append(' ', span('search-where', where));
  const passage = document.createElement('p');
  for (const piece of hit.passage) {
    if (!piece.marked) passage.append(piece.text);
    else passage.append(Object.assign(document.createElement('mark'), { textContent: piece.text }));
  }
  item.append(link, passage);
  return item;
}

function span(className: string, text: string): HTMLElement {
  return Object.assign(document.createElement('span'), { className, textContent: text });
}

function failed(): HTMLElement {
  const paragraph = message(
    'searchFailed',
    'Search could not be loaded. Everything can still be reached through the menu and the ',
  );
  const link = Object.assign(document.createElement('a'), {
    href: `${siteRoot()}claims/`,
    textContent: 'list of all claims',
  });
  paragraph.append(link, '.');
  return paragraph;
}

/** Keeps the address of the search page in step with the query, so that it can be shared and gone back to. */
function keepQuery(query: string): void {
  if (!location.protocol.startsWith('http')) return;
  history.replaceState(
    null,
    '',
    query === '' ? location.pathname : `${location.pathname}?q=${encodeURIComponent(query)}`,
  );
}

function allResults(query: string): HTMLElement {
  const paragraph = document.createElement('p');
  paragraph.className = 'search-all';
  const link = document.createElement('a');
  link.href = `${siteRoot()}search/?q=${encodeURIComponent(query)}`;
  link.textContent = 'All results';
  paragraph.append(link);
  return paragraph;
}

window.aleppo = { ...window.aleppo, openSearch };
