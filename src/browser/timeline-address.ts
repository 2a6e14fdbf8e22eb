/**
 * Keeps the filters of the timeline in its address, so that a choice can be linked: `/timeline/?theme=justice&actor=hts`. It
 * says what is shown, and lets the choice go where a link leads to an entry that it hides.
 * The filters themselves are style rules and work without it.
 */
import { liftedInWords, shownInWords, type Chosen } from './timeline-status.ts';

const filters = document.querySelector<HTMLFormElement>('.timeline-filters');

/** It is loaded to follow an address that names a choice, or since a choice was made; from then on every choice is written. */
function keepFilters(): void {
  // It may arrive before the entries have: what is not there yet can neither be counted nor led to.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, { once: true });
  else start();
}

function start(): void {
  if (filters === null) return;
  if (location.search === '') write(filters);
  else {
    followAddress(filters);
    if (!reveal(filters)) scrollToTarget();
  }
  filters.addEventListener('change', () => write(filters));
  // Pressing it is an event before the fields are reset.
  filters.querySelector('[type="reset"]')?.addEventListener('click', () => setTimeout(() => write(filters)));
  // Back and forward; some browsers tell of links within the page in the same way.
  window.addEventListener('popstate', () => {
    if (!isAsAddress(filters)) followAddress(filters);
    reveal(filters);
  });
  // A link to where the address leads already changes nothing that would be told of.
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a[href^="#"]')) setTimeout(() => reveal(filters));
  });
}

/** Takes over the choice that the address names. What it names and the form does not have is passed over. */
function followAddress(form: HTMLFormElement): void {
  const asked = new URLSearchParams(location.search);
  form.reset();
  for (const option of form.querySelectorAll<HTMLInputElement>('[name="theme"]'))
    if (option.value === asked.get('theme')) option.checked = true;
  for (const option of form.querySelectorAll<HTMLOptionElement>('[name="actor"] option'))
    if (option.value === asked.get('actor')) option.selected = true;
  say(shownInWords(countShown(), allEntries().length, chosenIn(form)));
}

function isAsAddress(form: HTMLFormElement): boolean {
  const asked = new URLSearchParams(location.search);
  const chosen = new FormData(form);
  return ['theme', 'actor'].every((name) => (asked.get(name) ?? '') === chosen.get(name));
}

/** Lets the choice go if it hides where the address leads; whether it did. */
function reveal(form: HTMLFormElement): boolean {
  if (!isTargetHidden()) return false;
  const before = chosenIn(form);
  form.reset();
  writeAddress(form);
  say(liftedInWords(allEntries().length, before));
  scrollToTarget();
  return true;
}

function write(form: HTMLFormElement): void {
  writeAddress(form);
  say(shownInWords(countShown(), allEntries().length, chosenIn(form)));
}

/** An address must not lead to what its own choice hides. */
function writeAddress(form: HTMLFormElement): void {
  const address = new URL(location.href);
  const chosen = new FormData(form);
  for (const name of ['theme', 'actor']) {
    const value = chosen.get(name);
    if (typeof value === 'string' && value !== '') address.searchParams.set(name, value);
    else address.searchParams.delete(name);
  }
  if (isTargetHidden()) address.hash = '';
  try {
    history.replaceState(null, '', address);
  } catch {
    // From disk some browsers refuse; the filters work all the same.
  }
}

function chosenIn(form: HTMLFormElement): Chosen {
  const theme = form.querySelector<HTMLInputElement>('[name="theme"]:checked');
  const actor = form.querySelector<HTMLSelectElement>('select')?.selectedOptions[0];
  return {
    theme: theme === null || theme.value === '' ? null : (theme.closest('label')?.textContent.trim() ?? null),
    actor: actor === undefined || actor.value === '' ? null : actor.text,
  };
}

function allEntries(): Element[] {
  return [...document.querySelectorAll('#list .event')];
}

function countShown(): number {
  return allEntries().filter((entry) => entry.checkVisibility()).length;
}

function say(words: string): void {
  const status = document.querySelector('.timeline-status');
  if (status !== null) status.textContent = words;
}

function target(): Element | null {
  return location.hash.length > 1 ? document.getElementById(location.hash.slice(1)) : null;
}

/** Only what the filters may hide counts: whole texts may be folded away elsewhere. */
function isTargetHidden(): boolean {
  const place = target();
  return place?.closest('[data-theme], [data-fits]') != null && !place.checkVisibility();
}

/** Goes where the address leads as a link would: what stood above the place may be hidden now, or the place itself was. */
function scrollToTarget(): void {
  if (target() !== null) location.replace(location.hash);
}

window.aleppo = { ...window.aleppo, keepFilters };
