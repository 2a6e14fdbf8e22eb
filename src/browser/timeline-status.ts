/** The filters of the timeline in words, for the line that is read out after a change. */

/** What is chosen, as the page words it; null for all. */
export interface Chosen {
  readonly theme: string | null;
  readonly actor: string | null;
}

/** "38 of 231 events: Theme: Fighting; Actor: SNA". */
export function shownInWords(shown: number, all: number, chosen: Chosen): string {
  const parts = choiceInWords(chosen);
  return parts === '' ? `All ${all} events are shown.` : `${shown} of ${all} events: ${parts}`;
}

/** What is said after a link led to an event that the choice had hidden. */
export function liftedInWords(all: number, chosen: Chosen): string {
  return `The link leads to an event outside of your choice (${choiceInWords(chosen)}). ${shownInWords(all, all, { theme: null, actor: null })}`;
}

function choiceInWords({ theme, actor }: Chosen): string {
  return [theme && `Theme: ${theme}`, actor && `Actor: ${actor}`].filter(Boolean).join('; ');
}
