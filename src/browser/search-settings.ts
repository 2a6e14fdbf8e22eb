/** What a reader may set on the search page, kept on the machine and nowhere else: the memory of queries, and the key `/`. */
import { forgetQueries, isRemembering, recentQueries, remember, setRemembering } from './recent-queries.ts';
import { keep } from './kept.ts';
import { isSlashOn, nameSearchKeys } from './slash-key.ts';

/**
 * @param query what is asked at the moment, which is the first to be remembered
 * @param changed is called when the remembered queries may have changed
 */
export function openSettings(settings: HTMLElement, query: () => string, changed: () => void): void {
  const memory = settings.querySelector<HTMLInputElement>('[data-search-remember]');
  const slash = settings.querySelector<HTMLInputElement>('[data-search-slash]');
  const forget = settings.querySelector<HTMLButtonElement>('[data-search-forget]');
  const refused = settings.querySelector<HTMLElement>('[data-search-refused]');
  if (memory === null || slash === null || forget === null || refused === null) return;

  const show = (): void => {
    memory.checked = isRemembering();
    slash.checked = isSlashOn();
    forget.hidden = recentQueries().length === 0;
  };
  const set = (isKept: boolean): void => {
    refused.textContent = isKept ? '' : 'This browser keeps nothing for this site.';
    show();
    changed();
  };
  memory.addEventListener('change', () => {
    const isKept = setRemembering(memory.checked);
    remember(query());
    set(isKept);
  });
  slash.addEventListener('change', () => {
    set(keep('slash', slash.checked ? null : 'off'));
    nameSearchKeys();
  });
  forget.addEventListener('click', () => {
    forgetQueries();
    memory.focus();
    set(true);
  });
  settings.addEventListener('toggle', show);
  show();
}
