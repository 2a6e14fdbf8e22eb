/**
 * Stands in every page. It fetches nothing by itself: it waits until a reader presses a citation or what shares a section, or
 * turns to the search box, and then loads the script that does it. If that fails, links stay links.
 */
import { isPlainClick, loadScript, loadScriptOfLink } from './loading.ts';
import { isSlashOn, nameSearchKeys } from './slash-key.ts';

const searchPage = document.querySelector<HTMLInputElement>('main [data-search-input]');
const searchBox = searchPage ?? document.querySelector<HTMLInputElement>('[data-search-input]');

document.addEventListener('click', (event) => {
  const cite = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.cite') : null;
  if (cite === null || !isPlainClick(event)) return;
  event.preventDefault();
  loadScriptOfLink('citation-card').then(
    () => window.aleppo?.openCitation?.(cite),
    () => location.assign(cite.href),
  );
});

document.addEventListener('click', (event) => {
  const control = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-share]') : null;
  if (control === null || !isPlainClick(event)) return;
  event.preventDefault();
  loadScriptOfLink('share').then(
    () => window.aleppo?.share?.(control),
    () => control instanceof HTMLAnchorElement && location.assign(control.href),
  );
});

document.addEventListener('keydown', (event) => {
  if (searchBox === null || event.defaultPrevented || !(isSlash(event) || isControlK(event))) return;
  event.preventDefault();
  searchBox.focus();
  searchBox.select();
});

document.addEventListener('focusin', (event) => {
  const box = event.target instanceof Element ? event.target.closest<HTMLInputElement>('[data-search-input]') : null;
  if (box !== null) openSearch(box);
});

if (!isSlashOn()) nameSearchKeys();
if (searchPage !== null) openSearch(searchPage);

/** The key by itself, where nobody is typing, and unless the reader has turned it off. */
function isSlash(event: KeyboardEvent): boolean {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return false;
  const isTyping =
    event.target instanceof Element &&
    event.target.closest('input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable]') !== null;
  return !isTyping && isSlashOn();
}

function isControlK(event: KeyboardEvent): boolean {
  return event.key.toLowerCase() === 'k' && event.ctrlKey !== event.metaKey && !event.altKey && !event.shiftKey;
}

function openSearch(box: HTMLInputElement): void {
  // Each time a reader turns to the box it is tried anew, so what was said of the last time must go.
  const unavailable = (is: boolean): unknown =>
    document.querySelector('[data-search-unavailable]')?.toggleAttribute('hidden', !is);
  loadScript('search-box').then(
    () => {
      unavailable(false);
      window.aleppo?.openSearch?.(box);
    },
    () => unavailable(true),
  );
}
