/**
 * The filters of the search page: a menu each, with how many results every choice leaves. Their part of the index is
 * loaded when they are opened, which they are from the start where the address holds one.
 */
import { counted } from './counted.ts';
import { FILTERS, countFilters, type Asked } from './search-asked.ts';
import { make } from './nodes.ts';
import { askEngine } from './search-answers.ts';
import type { FacetValue, Filters } from '../search/model.ts';

/** Pause in typing after which the numbers are counted anew, in milliseconds. */
const PAUSE = 250;

interface FilterControls {
  /** Tells the controls what is asked now. */
  readonly follow: (asked: Asked) => void;
}

/** @param choose is called with all filters when the reader changes one */
export function filterControls(details: HTMLDetailsElement, choose: (filters: Filters) => void): FilterControls {
  const summary = details.querySelector('summary');
  const menus = new Map(FILTERS.map(({ name, any }) => [name, menu(name, any)]));
  const clear = make('button', 'search-quiet-button', 'Clear the filters');
  clear.type = 'button';
  const note = make('p', 'search-filter-note');
  note.role = 'status';
  details.append(
    make('div', 'search-menus', ...FILTERS.map(({ name, label }) => make('label', '', label, menus.get(name) ?? ''))),
    clear,
    note,
  );

  let asked: Asked = { query: '', filters: {} };
  let timer = 0;
  const count = async (): Promise<void> => {
    const about = asked;
    try {
      const facets = await askEngine((engine) => engine.facets(about.query, about.filters));
      if (about !== asked) return;
      for (const [name, select] of menus) fill(select, facets[name], about.filters[name]);
      const isEmpty = about.query !== '' && FILTERS.every(({ name }) => facets[name].length === 0);
      note.textContent = isEmpty ? 'There is nothing to filter: nothing was found.' : '';
    } catch {
      if (about === asked) note.textContent = 'The filters could not be loaded. Open them again to try once more.';
    }
  };
  const showState = (): void => {
    const on = countFilters(asked.filters);
    if (summary !== null) summary.textContent = on === 0 ? 'Filters' : `Filters (${on} on)`;
    clear.hidden = on === 0;
    for (const [name, select] of menus) select.classList.toggle('is-on', asked.filters[name] !== undefined);
  };

  details.addEventListener('toggle', () => {
    clearTimeout(timer);
    if (details.open) void count();
  });
  details.addEventListener('change', () => {
    const chosen = FILTERS.map(({ name }) => [name, menus.get(name)?.value ?? ''] as const);
    choose(Object.fromEntries(chosen.filter(([, value]) => value !== '')));
  });
  clear.addEventListener('click', () => {
    // A menu without choices is disabled, and would not take the focus.
    const [first] = menus.values();
    if (first !== undefined) first.disabled = false;
    first?.focus();
    choose({});
  });

  return {
    follow: (now) => {
      asked = now;
      showState();
      clearTimeout(timer);
      if (details.open) timer = window.setTimeout(() => void count(), PAUSE);
    },
  };
}

function menu(name: string, any: string): HTMLSelectElement {
  const select = make('select', '', new Option(any, ''));
  select.name = name;
  select.disabled = true;
  select.autocomplete = 'off';
  return select;
}

/** The choices of a menu; what is chosen stays among them even where it leaves nothing. */
function fill(select: HTMLSelectElement, values: readonly FacetValue[], chosen: string | undefined): void {
  const known = [...select.options].find((option) => option.value === chosen)?.dataset['label'];
  const missing = chosen !== undefined && !values.some(({ value }) => value === chosen);
  const shown = missing ? [{ value: chosen, label: known ?? chosen, count: 0 }, ...values] : values;
  select.replaceChildren(...[...select.options].slice(0, 1), ...shown.map(choice));
  select.value = chosen ?? '';
  select.disabled = shown.length === 0 && select !== document.activeElement;
}

function choice({ value, label, count }: FacetValue): HTMLOptionElement {
  const option = new Option(count === null ? label : `${label} (${counted(count)})`, value);
  option.dataset['label'] = label;
  return option;
}
