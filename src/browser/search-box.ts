/** Opens a search box once a reader turns to it: the one in the header, or the one on the search page. */
import look from '../styles/search-results.css';
import { wear } from './nodes.ts';
import { openHeaderSearch } from './search-header.ts';
import { openSearchPage } from './search-page.ts';

const opened = new WeakSet<HTMLInputElement>();

function openSearch(box: HTMLInputElement): void {
  const area = box.closest<HTMLElement>('[data-search]');
  const list = area?.querySelector<HTMLElement>('[data-search-list]');
  if (area === null || list == null || opened.has(box)) return;
  opened.add(box);
  if (list.dataset['searchList'] === 'page') openSearchPage(box, area, list);
  else openHeaderSearch(box, area, list);
}

wear(look);
window.aleppo = { ...window.aleppo, openSearch };
