/** The frame of all handouts: head, header and footer, which Astro makes once, with marks where each has words of its own. */
import { escapeText } from '../html/tree.ts';

/** What differs from one handout to the next. */
const PLACES = ['title', 'description', 'address', 'looks', 'content'] as const;
type Place = (typeof PLACES)[number];

/** What the page made by Astro has in place of words. */
export const MARKS = Object.fromEntries(PLACES.map((place) => [place, `⟦${place}⟧`])) as Readonly<
  Record<Place, string>
>;

interface Handout {
  readonly title: string;
  readonly description: string;
  /** Where it stands: whole if the site knows its domain, else from its root. */
  readonly address: string;
  /** Markup: sheets of styles besides those of the frame, and what stands in `<main>`. */
  readonly looks: string;
  readonly content: string;
}

/**
 * @param html the page with the marks; @param address under which it was made, as it names itself
 * @returns what writes a handout with the same frame
 */
export function frameOf(html: string, address: string): (handout: Handout) => string {
  const marked = html.replaceAll(address, MARKS.address).replace('</head>', `${MARKS.looks}</head>`);
  // Every second piece is the name of a place.
  const pieces = marked.split(new RegExp(`⟦(${PLACES.join('|')})⟧`));
  return ({ looks, content, title, description, address: own }) => {
    const words: Readonly<Record<string, string>> = {
      ...{ looks, content },
      ...{ title: escapeText(title, true), description: escapeText(description, true), address: escapeText(own, true) },
    };
    return pieces.map((piece, index) => (index % 2 === 0 ? piece : (words[piece] ?? ''))).join('');
  };
}
