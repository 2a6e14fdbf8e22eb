/** The search page: answers its address and what is typed, and keeps the address in step, so that it can be shared. */
import { addressOfAsked, askedOfAddress, cleanQuery, countFilters, type Asked } from './search-asked.ts';
import { announcer } from './search-status.ts';
import { ask, searchAddress, waiting, warmUp } from './search-answers.ts';
import { filterControls } from './search-filters.ts';
import { make, plainText } from './nodes.ts';
import { newestFirst } from './newest-first.ts';
import { openSettings } from './search-settings.ts';
import { recentList } from './search-recent.ts';
import { remember } from './recent-queries.ts';
import { replaceKeepingFocus, walkOnKeys } from './search-keys.ts';
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
}

export function openSearchPage(box: HTMLInputElement, area: HTMLElement, list: HTMLElement): void {
  const announce = announcer(area.querySelector('[data-search-status]'));
  const title = document.title;
  let { filters } = askedOfAddress(location.search);

  const show = (nodes: readonly Node[], said: string): void => {
    replaceKeepingFocus(list, box, nodes);
    announce(said);
  };
  const answer = newestFirst<Question>(async ({ asked, limit, focusOn }, isNewest) => {
    if (asked.query === '' && countFilters(asked.filters) === 0) return show(startingPoints(), '');
    const slow = setTimeout(() => {
      if (isNewest() && !list.hasChildNodes()) show([waiting()], '');
    }, SLOW);
    const { nodes, said, answer } = await ask(asked, limit, 'page');
    clearTimeout(slow);
    if (!isNewest()) return;
    const shown = answer?.hits.length ?? 0;
    const isMore = answer !== null && (answer.total > shown || answer.more) && shown === limit;
    show([...nodes, ...(isMore ? [moreButton(asked, limit)] : [])], said);
    if (focusOn !== null)
      list.querySelectorAll<HTMLElement>('[data-search-result] [data-search-stop]')[focusOn]?.focus();
  });
  const moreButton = (asked: Asked, limit: number): HTMLElement => {
    const button = make('button', 'search-more', 'Show more results');
    button.type = 'button';
    button.addEventListener('click', () => answer({ asked, limit: limit + LIMIT, focusOn: limit }));
    return button;
  };
  const answerNow = (): void => {
    const asked = { query: cleanQuery(box.value), filters };
    announce('');
    keepInAddress(asked);
    document.title = asked.query === '' ? title : `“${asked.query}” · ${title}`;
    controls?.follow(asked);
    answer({ asked, limit: LIMIT, focusOn: null });
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
    if (event.target instanceof Element && event.target.closest('[data-search-result] a') !== null) rememberNow();
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
  return [...recentList('page'), start];
}

/** Browsers may refuse, from disk or where it changes too often; then the address is behind, and nothing else. */
function keepInAddress(asked: Asked): void {
  try {
    history.replaceState(history.state, '', `${location.pathname}${addressOfAsked(asked)}`);
  } catch {
    return;
  }
}
