import type { TimelineEvent } from '../evidence/pictures.ts';

type Filtered = Pick<TimelineEvent, 'actors' | 'theme'>;

/**
 * What a heading of the timeline tells the style sheet: the pairs of actor and theme of which an entry stands under it, each
 * as ` actor/theme/`, by which either of the two can be looked for as well. An entry without actors gives ` /theme/`.
 * They are in order, theme by theme: compressed, the page is lighter so.
 */
export function fitsOf(events: readonly Filtered[]): string {
  const fits = events.flatMap(({ actors, theme }) =>
    actors.length === 0 ? [pairOf('', theme)] : actors.map(({ id }) => pairOf(id, theme)),
  );
  return [...new Set(fits)].sort((one, other) => compare(themeOf(one), themeOf(other)) || compare(one, other)).join('');
}

function themeOf(pair: string): string {
  return pair.slice(pair.indexOf('/'));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/**
 * The style rules by which the timeline is filtered without a script: a rule for each actor and theme that hides the entries
 * and marks that do not fit, and one for each pair of both, since a heading whose entries are all hidden goes as well.
 * Where no entry fits a pair, a sentence says so in place of all that leads to entries. What no shown entry cites is not
 * printed. Entries carry `data-actors` and `data-theme`, headings and references `data-fits`.
 */
export function filterRules(events: readonly Filtered[]): string {
  const fits = fitsOf(events);
  const themes = [...new Set(events.map(({ theme }) => theme))];
  const actors = [...new Set(events.flatMap((event) => event.actors.map(({ id }) => id)))];
  const choices = [
    ...themes.map((theme) => [chosenTheme(theme), ofTheme(theme)] as const),
    ...actors.map((actor) => [chosenActor(actor), ofActor(actor)] as const),
    ...actors.flatMap((actor) =>
      themes.map((theme) => [chosenTheme(theme) + chosenActor(actor), pairOf(actor, theme)] as const),
    ),
  ];
  return [
    ...themes.flatMap((theme) => [
      hide(chosenTheme(theme), `[data-theme]:not([data-theme="${theme}"])`),
      hide(chosenTheme(theme), groupWithout(ofTheme(theme))),
    ]),
    ...actors.flatMap((actor) => [
      hide(chosenActor(actor), `[data-actors]:not([data-actors~="${actor}"])`),
      hide(chosenActor(actor), groupWithout(ofActor(actor))),
    ]),
    ...actors.flatMap((actor) =>
      themes.map((theme) => {
        const both = chosenTheme(theme) + chosenActor(actor);
        const pair = pairOf(actor, theme);
        return fits.includes(pair)
          ? hide(both, groupWithout(pair))
          : `.timeline-filters${both}~.nothing-fits{display:block!important}`;
      }),
    ),
    whereNothingFits(themes, actors, fits),
    `@media print{${choices.map(([chosen, fit]) => `main${chosen} .references ${groupWithout(fit)}{display:none}`).join('')}}`,
  ].join('');
}

/** What leads to entries goes with the last of them: one rule for all pairs that no entry has, or the style sheet would be heavy. */
function whereNothingFits(themes: readonly string[], actors: readonly string[], fits: string): string {
  const chosen = themes.flatMap((theme) => {
    const without = actors.filter((actor) => !fits.includes(pairOf(actor, theme)));
    return without.length === 0 ? [] : [chosenTheme(theme) + chosenActor(...without)];
  });
  const form = `.timeline-filters:is(${chosen.join(',')})`;
  return chosen.length === 0
    ? ''
    : `${form}~* [data-fits],${form}~:is(.timeline-jump,.timeline-pictures){display:none}`;
}

function pairOf(actor: string, theme: string): string {
  return ` ${actor}/${theme}/`;
}

function ofActor(actor: string): string {
  return ` ${actor}/`;
}

function ofTheme(theme: string): string {
  return `/${theme}/`;
}

function chosenTheme(theme: string): string {
  return `:has(#theme-${theme}:checked)`;
}

/** Whether one of them is chosen. */
function chosenActor(...actors: readonly string[]): string {
  const options = actors.map((actor) => `[value="${actor}"]`).join(',');
  return `:has(#actor ${actors.length === 1 ? options : `:is(${options})`}:checked)`;
}

function groupWithout(fit: string): string {
  return `[data-fits]:not([data-fits*="${fit}"])`;
}

function hide(chosen: string, what: string): string {
  // The form is small: a browser searches all of what may have the choice for each element that it may hide.
  return `.timeline-filters${chosen}~* ${what}{display:none}`;
}
