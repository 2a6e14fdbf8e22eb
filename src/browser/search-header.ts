/** The box in the header: answers in a panel under it while a reader types. Enter goes to the search page. */
import { ask, prepare, searchAddress, waiting, warmUp } from './search-answers.ts';
import { announcer } from './search-status.ts';
import { cleanQuery } from './search-asked.ts';
import { counted } from './counted.ts';
import { make } from './nodes.ts';
import { newestFirst } from './newest-first.ts';
import { recentList } from './search-recent.ts';
import { remember } from './recent-queries.ts';
import { replaceKeepingFocus, untilLetGo, walkOnKeys } from './search-keys.ts';
import { siteAddress } from './loading.ts';
import { stop } from './search-results.ts';

/** Results in the panel. */
const LIMIT = 6;
/** One letter alone asks nothing yet. */
const SHORTEST = 2;
/** After so long without an answer the panel says that one is sought, in milliseconds. */
const SLOW = 300;

export function openHeaderSearch(box: HTMLInputElement, area: HTMLElement, list: HTMLElement): void {
  const announce = announcer(area.querySelector('[data-search-status]'));
  const query = (): string => cleanQuery(box.value);

  const show = (nodes: readonly Node[], said: string): void => {
    replaceKeepingFocus(list, box, nodes);
    list.hidden = nodes.length === 0;
    announce(said);
  };
  const close = (): void => {
    list.replaceChildren();
    list.hidden = true;
    announce('');
  };
  const answer = newestFirst<string>(async (asked, isNewest) => {
    if ([...asked].length < SHORTEST) return close();
    const slow = setTimeout(() => {
      if (isNewest() && list.hidden) show([waiting()], '');
    }, SLOW);
    const { nodes, said, answer } = await ask({ query: asked, filters: {} }, LIMIT, 'header');
    clearTimeout(slow);
    await untilLetGo(list);
    if (!isNewest() || !area.contains(document.activeElement)) return;
    const all = answer !== null && answer.total > LIMIT ? [allResults(asked, answer.total, answer.more)] : [];
    show([...nodes, ...all], said);
    prepare(asked);
  });
  const openRecent = (): void => {
    if (box.value === '' && list.hidden) show(recentList('header'), '');
  };

  box.addEventListener('focus', warmUp);
  box.addEventListener('input', () => {
    announce('');
    answer(query());
  });
  box.addEventListener('click', openRecent);
  // Before the arrows walk: a panel that was closed opens again at the first press.
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' || !list.hidden) return;
    event.preventDefault();
    if (query() === '') openRecent();
    else answer(query());
  });
  walkOnKeys(box, list);
  area.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || list.hidden) return;
    event.preventDefault();
    close();
    // Whatever is still sought is no longer wanted.
    answer('');
    box.focus();
  });
  list.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a') !== null) remember(query());
  });
  for (const turning of ['pointerdown', 'focusin'] as const) {
    document.addEventListener(turning, (event) => {
      if (event.target instanceof Node && !area.contains(event.target) && !list.hidden) close();
    });
  }
  box.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    location.assign(siteAddress(searchAddress({ query: query(), filters: {} })));
  });

  warmUp();
  if (query() !== '') answer(query());
}

function allResults(query: string, total: number, more: boolean): HTMLElement {
  const words = more ? 'All results' : `All ${counted(total)} results`;
  return make('p', 'search-all', stop(searchAddress({ query, filters: {} }), words));
}
