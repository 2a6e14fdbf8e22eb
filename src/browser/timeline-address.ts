/**
 * Keeps the filters of the timeline in its address, so that a choice can be linked: `/timeline/?theme=justice&actor=hts`.
 * The filters themselves are style rules and work without it.
 */
const filters = document.querySelector<HTMLFormElement>('.timeline-filters');

// It is loaded to follow an address that names a choice, or since a choice was made; from then on every choice is written.
if (filters !== null) {
  if (location.search === '') write(filters);
  else choose(filters, new URLSearchParams(location.search));
  filters.addEventListener('change', () => write(filters));
  // The fields are reset only after the event.
  filters.addEventListener('reset', () => setTimeout(() => write(filters)));
}

/** What the address names and the form does not have is passed over. */
function choose(form: HTMLFormElement, asked: URLSearchParams): void {
  for (const option of form.querySelectorAll<HTMLInputElement>('[name="theme"]'))
    if (option.value !== '' && option.value === asked.get('theme')) option.checked = true;
  for (const option of form.querySelectorAll<HTMLOptionElement>('[name="actor"] option'))
    if (option.value !== '' && option.value === asked.get('actor')) option.selected = true;
  // What stood above the place that the link names may be hidden now.
  if (location.hash.length > 1) document.getElementById(location.hash.slice(1))?.scrollIntoView();
}

function write(form: HTMLFormElement): void {
  const address = new URL(location.href);
  const chosen = new FormData(form);
  for (const name of ['theme', 'actor']) {
    const value = chosen.get(name);
    if (typeof value === 'string' && value !== '') address.searchParams.set(name, value);
    else address.searchParams.delete(name);
  }
  try {
    history.replaceState(null, '', address);
  } catch {
    // From disk some browsers refuse; the filters work all the same.
  }
}
