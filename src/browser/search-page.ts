/** The search page: answers its address and what is typed, and keeps the address in step, so that it can be shared. */
import { askedOfAddress, cleanQuery, countFilters, type Asked } from './search-asked.ts';
import { announcer } from './search-status.ts';
import { ask, searchAddress, waiting, warmUp } from './search-answers.ts';
import { isComingBack, keepSearch, leftSearch } from './left-search.ts';
import { filterControls } from './search-filters.ts';
import { make, plainText } from './nodes.ts';
import { newestFirst } from './newest-first.ts';
import { openSettings } from './search-settings.ts';
import { recentList } from './search-recent.ts';
import { remember } from './recent-queries.ts';
import { replaceKeepingFocus, untilLetGo, walkOnKeys } from './search-keys.ts';
import { stop } from './search-results.ts';

/** Results shown at first, and as many more at each wish. */
const LIMIT = 30;
/** After so long without an answer the page says that one is sought, in milliseconds. */
const SLOW = 300;
/** What the page offers to try: names in other spellings and scripts, and questions. */
const EXAMPLES = ['jolani', 'maarat numan', 'حلب', 'how many died', 'why so fast'];

interface Question {
  readonly asked: Asked;
  readonly limit: number;
  /** The result that gets the focus, counted from 0, where the reader asked for more of them; null leaves it. */
  readonly focusOn: number | null;
  /** The address of a result that gets it: the one that the reader comes back from. */
  readonly followed?: string | null;
}

export function openSearchPage(box: HTMLInputElement, area: HTMLElement, list: HTMLElement): void {
  const announce = announcer(area.querySelector('[data-search-status]'));
  const title = document.title;
  let { filters } = askedOfAddress(location.search);
  let isFirst = true;
  const askedNow = (): Asked => ({ query: cleanQuery(box.value), filters });

  const show = (nodes: readonly Node[], said: string): void => {
    replaceKeepingFocus(list, box, nodes);
    announce(said);
  };
  const answer = newestFirst<Question>(async ({ asked, limit, focusOn, followed }, isNewest) => {
    if (asked.query === '' && countFilters(asked.filters) === 0) return show(startingPoints(), '');
    const slow = setTimeout(() => {
      if (isNewest() && !list.hasChildNodes()) show([waiting()], '');
    }, SLOW);
    const { nodes, said, answer } = await ask(asked, limit, 'page');
    clearTimeout(slow);
    await untilLetGo(list);
    if (!isNewest()) return;
    const shown = answer?.hits.length ?? 0;
    const isMore = answer !== null && (answer.total > shown || answer.more) && shown === limit;
    show([...nodes, ...(isMore ? [moreButton(asked, limit)] : [])], said);
    if (focusOn !== null)
      list.querySelectorAll<HTMLElement>('[data-search-result] [data-search-stop]')[focusOn]?.focus();
    if (followed != null) linkTo(followed, list)?.focus();
  });
  const moreButton = (asked: Asked, limit: number): HTMLElement => {
    const button = make('button', 'search-more', 'Show more results');
    button.type = 'button';
    button.addEventListener('click', () => {
      keepSearch(asked, limit + LIMIT);
      answer({ asked, limit: limit + LIMIT, focusOn: limit });
    });
    return button;
  };
  const answerNow = (): void => {
    const asked = askedNow();
    const left = leftSearch(asked);
    const limit = left?.shown ?? LIMIT;
    const followed = isFirst && isComingBack() ? (left?.followed ?? null) : null;
    isFirst = false;
    announce('');
    keepSearch(asked, limit);
    document.title = asked.query === '' ? title : `“${asked.query}” · ${title}`;
    controls?.follow(asked);
    answer({ asked, limit, focusOn: null, followed });
  };
  const rememberNow = (): void => remember(cleanQuery(box.value));

  const details = area.querySelector<HTMLDetailsElement>('[data-search-filters]');
  const controls =
    details === null
      ? null
      : filterControls(details, (chosen) => {
          filters = chosen;
          answerNow();
        });
  if (details !== null && countFilters(filters) > 0) details.open = true;
  const settings = area.querySelector<HTMLElement>('[data-search-settings]');
  const refresh = (): void => {
    if (list.querySelector('[data-search-start]') !== null) show(startingPoints(), '');
  };
  if (settings !== null) openSettings(settings, () => cleanQuery(box.value), refresh);

  box.addEventListener('focus', warmUp);
  box.addEventListener('input', answerNow);
  box.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    rememberNow();
    answerNow();
  });
  list.addEventListener('click', (event) => {
    const link =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('[data-search-result] a') : null;
    if (link === null) return;
    rememberNow();
    const asked = askedNow();
    keepSearch(asked, leftSearch(asked)?.shown ?? LIMIT, link.href);
  });
  walkOnKeys(box, list);

  if (box.value === '') box.value = askedOfAddress(location.search).query;
  if (document.activeElement === box) warmUp();
  rememberNow();
  answerNow();
}

/** What stands there while nothing is asked: the last queries, if they are remembered, and some to try. */
function startingPoints(): HTMLElement[] {
  const tries = EXAMPLES.map((query) =>
    make('li', '', stop(searchAddress({ query, filters: {} }), ...plainText(query))),
  );
  const start = make('section', 'search-recent', make('h2', 'search-part', 'For example'), make('ul', '', ...tries));
  start.dataset['searchStart'] = '';
  const hint = make('p', '', 'Type a name in any spelling, in Latin or Arabic letters, or a whole question.');
  return [hint, ...recentList('page'), start];
}

function linkTo(address: string, list: HTMLElement): HTMLAnchorElement | undefined {
  return [...list.querySelectorAll<HTMLAnchorElement>('[data-search-result] a')].find(({ href }) => href === address);
}
