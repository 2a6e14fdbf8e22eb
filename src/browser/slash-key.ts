import { kept } from './kept.ts';

/** Whether the key `/` goes to the search box: unless the reader has turned it off. */
export function isSlashOn(): boolean {
  return kept('slash') !== 'off';
}

/** Every search box names the keys that lead to it, and shows `/` only where it does. */
export function nameSearchKeys(): void {
  for (const box of document.querySelectorAll('[data-search-input]')) {
    box.setAttribute('aria-keyshortcuts', isSlashOn() ? '/ Control+K Meta+K' : 'Control+K Meta+K');
    const shown = box.parentElement?.querySelector<HTMLElement>(':scope > kbd');
    if (shown) shown.hidden = !isSlashOn();
  }
}
