/**
 * Stands in every page. It fetches nothing by itself: it waits until a reader presses a citation or what shares a section, or
 * turns to the search box, and then loads the script that does it. If that fails, links stay links, and buttons say so.
 */
import { isPlainClick, loadScript, loadScriptOfPress } from './loading.ts';
import { NOT_LOADED, sayBeside } from './said.ts';
import { isSlashOn, nameSearchKeys } from './slash-key.ts';

const searchPage = document.querySelector<HTMLInputElement>('main [data-search-input]');
const searchBox = searchPage ?? document.querySelector<HTMLInputElement>('[data-search-input]');

document.addEventListener('click', (event) => {
  const cite = around<HTMLAnchorElement>(event, 'a.cite');
  const control = cite ?? around(event, '[data-share]');
  if (control === null || !isPlainClick(event)) return;
  event.preventDefault();
  const instead = (): void => {
    if (control instanceof HTMLAnchorElement) location.assign(control.href);
    else sayBeside(control, NOT_LOADED);
  };
  if (cite === null) loadScriptOfPress('share', 'share').then(() => window.aleppo?.share?.(control), instead);
  else loadScriptOfPress('citation-card', 'openCitation').then(() => window.aleppo?.openCitation?.(cite), instead);
});

document.addEventListener('keydown', (event) => {
  if (searchBox === null || event.defaultPrevented || !(isSlash(event) || isControlK(event))) return;
  event.preventDefault();
  searchBox.focus();
  searchBox.select();
});

document.addEventListener('focusin', (event) => {
  const box = around<HTMLInputElement>(event, '[data-search-input]');
  if (box !== null) openSearch(box);
});

if (!isSlashOn()) nameSearchKeys();
if (searchPage !== null) openSearch(searchPage);

/** The key by itself, where nobody is typing, and unless the reader has turned it off. */
function isSlash(event: KeyboardEvent): boolean {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return false;
  const typing = 'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable]';
  return around(event, typing) === null && isSlashOn();
}

/** What an event is in, or null. */
function around<Kind extends HTMLElement>({ target }: Event, wanted: string): Kind | null {
  return target instanceof Element ? target.closest<Kind>(wanted) : null;
}

function isControlK(event: KeyboardEvent): boolean {
  return event.key.toLowerCase() === 'k' && event.ctrlKey !== event.metaKey && !event.altKey && !event.shiftKey;
}

function openSearch(box: HTMLInputElement): void {
  // Each time a reader turns to the box it is tried anew, so what was said of the last time must go.
  const unavailable = (is: boolean): unknown =>
    document.querySelector('[data-search-unavailable]')?.toggleAttribute('hidden', !is);
  loadScript('search-box', 'openSearch').then(
    () => {
      unavailable(false);
      window.aleppo?.openSearch?.(box);
    },
    () => unavailable(true),
  );
}
