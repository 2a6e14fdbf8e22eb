/**
 * Stands in the page of the timeline. It loads the script that keeps the filters in the address once a filter is changed, or
 * at once where the address names a choice. If that fails, the filters work all the same.
 */
import { loadScript } from './loading.ts';

const keep = (): unknown => loadScript('timeline-address').catch(() => undefined);

if (location.search === '')
  document.querySelector('.timeline-filters')?.addEventListener('change', keep, { once: true });
else keep();
