/** The reader's recent queries, as links, with a button to forget them. Nothing where there are none. */
import { forgetQueries, recentQueries } from './recent-queries.ts';
import { make } from './nodes.ts';
import { searchAddress } from './search-answers.ts';
import { stop } from './search-results.ts';

export function recentList(place: 'header' | 'page'): HTMLElement[] {
  const queries = recentQueries();
  if (queries.length === 0) return [];
  const forget = make('button', 'search-quiet-button', 'Forget them');
  forget.type = 'button';
  const title = make(place === 'page' ? 'h2' : 'p', 'search-part', 'Your last searches');
  const links = queries.map((query) =>
    make('li', '', stop(searchAddress({ query, filters: {} }), make('bdi', '', query))),
  );
  const recent = make(
    'section',
    'search-recent',
    make('div', 'search-recent-head', title, forget),
    make('ul', '', ...links),
  );
  recent.ariaLabel = 'Your last searches';
  forget.addEventListener('click', () => {
    forgetQueries();
    recent.closest('[data-search]')?.querySelector<HTMLElement>('[data-search-input]')?.focus();
    recent.replaceChildren(make('p', 'search-part', 'Forgotten.'));
  });
  return [recent];
}
