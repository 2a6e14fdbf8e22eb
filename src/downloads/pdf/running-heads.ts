import { cssString } from './css-string.ts';
import type { Place } from './page-numbers.ts';

/** The name of the counter style that says, for the number of a page, which question stands at its top. */
export const QUESTIONS = 'questions';

/** A chapter whose top is nearer than this to that of the text, in points, begins its page. */
const NEAR = 12;

/**
 * Heads for pages on which chapters follow one another: each names the chapter whose text its page begins with. A head can be
 * of all pages of one name only, but it can count pages, and a counter can be written in words: here one for each page.
 *
 * @param chapters in their order, the last one beginning a page that has a head of its own
 * @param places where each stands, by its id
 * @returns a rule for a style sheet
 */
export function questionHeads(
  chapters: readonly { readonly id: string; readonly title: string }[],
  places: ReadonlyMap<string, Place>,
): string {
  const top = Math.max(...[...places.values()].map(({ height }) => height));
  const first = places.get(chapters[0]?.id ?? '')?.page;
  const end = places.get(chapters.at(-1)?.id ?? '')?.page;
  if (first === undefined || end === undefined) return '';
  const heads = Array.from({ length: end - first }, (_, index) => {
    const page = first + index;
    const begun = chapters.filter(({ id }) => {
      const place = places.get(id);
      return place !== undefined && (place.page < page || (place.page === page && place.height > top - NEAR));
    });
    return cssString(begun.at(-1)?.title ?? chapters[0]?.title ?? '');
  });
  return heads.length === 0
    ? ''
    : `@counter-style ${QUESTIONS} { system: fixed ${first}; symbols: ${heads.join(' ')}; }`;
}
