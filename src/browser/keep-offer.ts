/**
 * Stands on the page of downloads. It shows the offer to keep the site where the browser can, and loads the script that
 * does it once a reader presses, or where something is kept already.
 */
import { loadScript, siteRoot } from './loading.ts';
import { NOT_LOADED } from './said.ts';
import { cacheName } from '../keeping/kept-store.ts';

const offer = document.querySelector<HTMLElement>('[data-keep]');
const instead = document.querySelector<HTMLElement>('[data-keep-instead]');
const start = offer?.querySelector<HTMLElement>('[data-keep-start]');
const said = offer?.querySelector<HTMLElement>('[data-keep-said]');

const canKeep =
  location.protocol !== 'file:' &&
  document.documentElement.dataset['edition'] !== 'offline' &&
  ['serviceWorker', 'locks', 'storage'].every((name) => name in navigator) &&
  ['caches', 'CompressionStream'].every((name) => name in window);

if (canKeep && offer && instead && start) {
  const load = (press: boolean): void => {
    loadScript('keep-site', 'openKeeping').then(
      () => window.aleppo?.openKeeping?.(offer, press),
      () => {
        if (press && said) said.textContent = NOT_LOADED;
        start.addEventListener('click', () => load(true), { once: true });
      },
    );
  };
  isKeptHere().then(
    (isKept) => {
      offer.hidden = false;
      instead.hidden = true;
      if (isKept) load(false);
      else start.addEventListener('click', () => load(true), { once: true });
    },
    // A browser that keeps nothing for this site refuses to be asked.
    () => undefined,
  );
}

/** Rejects where the browser refuses to be asked, be it at once. */
async function isKeptHere(): Promise<boolean> {
  return caches.has(cacheName(siteRoot()));
}
