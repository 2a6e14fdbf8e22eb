/**
 * Stands in the page of the timeline. It loads the script that keeps the filters in the address once a filter is changed, or
 * at once where the address names a choice. If that fails, the filters work all the same.
 */
import { loadScript } from './loading.ts';

const timeline = document.querySelector<HTMLElement>('.timeline');

/** While this stands, a link to a hidden entry is the script's to follow, not the style sheet's. */
timeline?.setAttribute('data-scripted', '');

const keep = (): unknown =>
  loadScript('timeline-address', 'keepFilters').then(
    () => window.aleppo?.keepFilters?.(),
    () => timeline?.removeAttribute('data-scripted'),
  );

if (location.search === '') timeline?.querySelector('form')?.addEventListener('change', keep, { once: true });
else keep();
